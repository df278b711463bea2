// What may be set on each tag and what it fires, once; the types of React, Vue and Svelte are made of it.

const comment = (text, indent) => `${indent}/** ${text.replaceAll('*/', '* /')} */`;
const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** @param {import('./tags.mjs').Tag} tag */
function element({ tag, className, summary, settable, events }) {
  return [
    comment(summary, '  '),
    `  '${tag}': {`,
    `    element: ${className};`,
    '    props: {',
    ...settable.flatMap(({ name, property, description }) => [
      comment(description, '      '),
      `      ${key(name)}?: ${className}['${property}'];`,
    ]),
    '    };',
    '    events: {',
    ...events.flatMap(({ name, type, description }) => [
      comment(description, '      '),
      `      '${name}': Heard<${type}, ${className}>;`,
    ]),
    '    };',
    '  };',
  ];
}

/** @param {import('./tags.mjs').Tag[]} tags */
export function elementTypes(tags) {
  const names = tags.flatMap(({ className, events }) => [className, ...events.map(({ type }) => type)]);
  return `
import type {
${[...new Set(names)]
  .sort()
  .map((name) => `  ${name},`)
  .join('\n')}
} from '../types/entries/index.js';

/** An event while its element listens. */
type Heard<Fired, Target> = Fired & { readonly currentTarget: Target };

export interface Elements {
${tags.flatMap(element).join('\n')}
}
`;
}
