// A directive for each tag, in TypeScript: its inputs are the element's properties, and it hands them on.
// Events need none: they are typed by HTMLElementEventMap.

import { importsOf } from './tags.mjs';

const directiveOf = ({ className }) => className.replace(/Element$/, 'Directive');

/** @param {import('./tags.mjs').Tag} tag */
function directive({ tag, className, summary, settable }) {
  const inputs = settable
    .filter(({ name, property }) => name === property)
    .map(
      ({ property, description }) => `
  /** ${description} */
  @Input() set ${property}(value: ${className}['${property}']) {
    this.#host.${property} = value;
  }`,
    );
  return `
/** ${summary} */
@Directive({ selector: '${tag}' })
export class ${directiveOf({ className })} {
  readonly #host = inject<ElementRef<${className}>>(ElementRef).nativeElement;
${inputs.join('\n')}
}
`;
}

/** @param {import('./tags.mjs').Tag[]} tags */
export function angularDirectives(tags) {
  return `import { Directive, ElementRef, inject, Input } from '@angular/core';
${importsOf(tags, ({ className }) => [className])}
${tags.map(directive).join('')}`;
}
