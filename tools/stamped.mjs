// Tells the classes that are registered which version they are of, so that another copy can name it.
import { sep } from 'node:path';

const DEFINE = 'customElements.define(tag, element)';

/** @param {string} version */
export const stamped = (version) => ({
  name: 'stamped',
  transform(code, id) {
    if (!id.endsWith(`src${sep}kit${sep}define.ts`)) return undefined;
    if (!code.includes(DEFINE)) throw new Error(`${id} no longer says ${DEFINE}`);
    return code.replace(DEFINE, `customElements.define(tag, Object.assign(element, { version: '${version}' }))`);
  },
});
