// What may be set on each tag and what it fires, once; the types of React, Vue and Svelte are made of it.

import { importsOf } from './tags.mjs';

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
  const named = ({ className, events }) => [className, ...events.map(({ type }) => type)];
  return `
${importsOf(tags, named)}

/** An event while its element listens. */
type Heard<Fired, Target> = Fired & { readonly currentTarget: Target };

export interface Elements {
${tags.flatMap(element).join('\n')}
}
`;
}
