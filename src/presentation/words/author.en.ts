const again = 'paste it anew in the HTML or code view, not in the visual editor, or use the printed snippet';

/** Words for the author of a page about a JSON text that an editor changed. */
export const authorEn = {
  /** What was undone, each as a noun phrase. */
  undone: {
    entities: 'HTML entities (such as &quot;)',
    markup: 'HTML tags or comment marks',
    spaces: 'non-breaking or invisible spaces',
    quotes: 'quotes that are not straight double ones',
    'line-breaks': 'line breaks inside texts',
    comma: 'a comma before a closing bracket',
  },
  repaired: (undone: readonly string[]) =>
    `${undone.join(', ')} ${undone.length === 1 && undone[0]?.startsWith('a ') ? 'was' : 'were'} undone, no figure was changed; ${again}.`,
  json: 'JSON',
  printed: 'JSON as it was printed',
  found: (text: string, line: number, column: number) => `${text} at line ${line}, column ${column},`,
  /** What to do, by what stands at the first place that is not JSON. */
  remedies: {
    empty: 'write the facts there, or name them by `src` or `preset`',
    cut: `the text stops before its last bracket is closed, and nothing was added: ${again}`,
    after: 'the text goes on after its last bracket is closed: take the rest away, or wrap both in one list',
    backslashes: `\`u0027\` and the like have lost their backslash: ${again}`,
    quotes: `an editor has changed its quotes, or one is missing, and where texts end is not certain: ${again}`,
    'inner-quote': String.raw`a quote inside a text has lost its backslash: write \" there, or take single quotes`,
    markup: `an editor has put HTML among the facts: ${again}`,
    entities: `an editor has written characters as HTML entities, and which is not certain: ${again}`,
    spaces: `an editor has put a space there that cannot be seen: ${again}`,
    'line-breaks': `a text is broken over two lines, and what stood there is not certain: write it in one line, or ${again}`,
    escape: String.raw`write the backslash twice, or take it away; JSON has only \" \\ \/ \b \f \n \r \t and \u with four digits`,
    number: 'write numbers with a decimal point, a hyphen as minus, and nothing between the digits',
    comma: 'a name or value is missing before or after a comma: write it, or take the comma away',
    other: 'write names and texts in straight double quotes, a colon after each name, a comma between two entries; true, false and null in small letters',
  },
};

export type AuthorWords = typeof authorEn;
