// Writes a script in plain ASCII. A classic script is read in the encoding of the page, if its server names none; one that is
// not UTF-8 would change our letters, and end the script where they name a property.
const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** @returns {import('rolldown').Plugin} */
export const ascii = () => ({
  name: 'ascii',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, escaped);
  },
});
