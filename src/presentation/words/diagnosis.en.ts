/** Words for the author of a page who asks what became of a widget. */
export const diagnosisEn = {
  heading: (name: string) => `For the author: ${name}`,
  states: {
    empty: 'It has no facts: give it `data`, `src` or `preset`, or put it into a <pw-ledger>.',
    loading: 'It waits for its facts.',
    ready: 'Its facts were read.',
    stale: 'Its newest facts could not be read; it shows the last good ones.',
    invalid: 'Its facts could not be read.',
  },
  undefined: 'Its tag is not defined: the script was stripped, blocked or not found. Look into the console, and load the script once on the page.',
  factsStripped: '`data-facts` is missing: a filter may have stripped it. The figure stays a table; ask the site to let `data-*` attributes pass.',
  styleStripped: '`style` is missing: a filter may have stripped it. No room is kept, so the page may move when the widget is drawn; ask the site to let `min-height` pass.',
  tableStripped: 'There is no table: a filter may have stripped it. Readers without the script see no numbers; paste the printed snippet anew.',
  noFallback: 'Nothing stands in it for readers without the script, for mail and for feeds; use the printed snippet.',
};
