import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { drawn } from './coalition-roster.marks.js';

let all: ReadonlyMap<string, TemplateResult> | undefined;

/** Loads the flags when its host comes into view, once a page. Until then, and where they cannot be loaded, there are none. */
export class FlagsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#load();
  });

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The flag of a state; undefined where there is none. */
  of(country: string): TemplateResult | undefined {
    return all?.get(country);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  async #load(): Promise<void> {
    this.#observer.disconnect();
    try {
      const flags = (await import('../../flags/flags.js')).default;
      all ??= new Map(Object.entries(flags).map(([country, flag]) => [country, drawn(flag)]));
      this.#host.requestUpdate();
    } catch {
      // A flag is decoration: its place keeps the code.
    }
  }
}
