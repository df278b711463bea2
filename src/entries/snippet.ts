export { speechFor, type Speech } from '../presentation/words/languages.js';
export { sentenceOf } from '../domain/ledger/issue.js';
export { FIGURES, type FigureOptions, type FigureWriter } from '../static/catalogue.js';
export { scriptTag, snippet, type Script } from '../static/snippet.js';
