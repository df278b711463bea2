import { html, type LitElement, type TemplateResult } from 'lit';
import { whenInView } from '../../kit/in-view.js';
import type { FlagOf } from '../../kit/shapes/roster.js';

let all: ReadonlyMap<string, TemplateResult> | undefined;

/** Loads the flags once the host comes into view. Until then, and where they cannot be loaded, there are none. */
export function flagsFor(host: LitElement): FlagOf {
  whenInView(host, () => {
    import('../../flags/flags.js').then(({ default: flags }) => {
      all ??= new Map(Object.entries(flags).map(([country, flag]) => [country, drawn(flag)]));
      host.requestUpdate();
    }, () => undefined);
  });
  return (country) => all?.get(country);
}

/** A flag as a template of its own, by way of lit's policy for trusted types. Only drawings of ours come here, nothing from a ledger. */
const drawn = (flag: string): TemplateResult => html(Object.assign([flag], { raw: [flag] }));
