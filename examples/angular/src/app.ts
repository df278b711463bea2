import { Component, computed, signal } from '@angular/core';
import { FundingGapDirective } from 'pledgewatch/angular';
import 'pledgewatch/funding-gap';
import { floodFund } from './flood-fund';

@Component({
  selector: 'app-root',
  imports: [FundingGapDirective],
  templateUrl: './app.html',
})
export class App {
  protected readonly november = signal(false);
  protected readonly evening = signal(false);
  protected readonly shown = signal(true);
  protected readonly said = signal('');
  protected readonly facts = computed(() =>
    this.november() ? floodFund(5_200_000, '2026-11') : floodFund(4_500_000, '2026-10'),
  );
}
