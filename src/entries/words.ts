export type { Catalogue } from '../presentation/words/catalogue.js';
export { overrideWords } from '../presentation/words/languages.js';
