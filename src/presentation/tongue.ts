import { formatsFor } from './format/formats.js';
import { speechFor } from './words/languages.js';

/** What a widget needs to speak any language; it is loaded with what reads the facts. */
export const tongue = { formatsFor, speechFor };

export type Tongue = typeof tongue;
