import { figureView } from '../components/figure/figure.view.js';
import { readQuoted } from '../domain/benchmark/quoted.slice.js';
import { ok } from '../domain/ledger/issue.js';
import { formatsFor } from '../presentation/format/formats.js';
import { benchmarkRingEn } from '../presentation/words/benchmark-ring.en.js';
import { commonEn } from '../presentation/words/common.en.js';
import type { FigureWriter } from './catalogue.js';
import { escapeHtml as text, jsonAttribute } from './escape.js';

/** A number within a sentence: the element around its own text, which stands where script is off or the tag is stripped. */
export const quotation: FigureWriter = (document, { of, lang, catalogue, now }) => {
  const result = readQuoted(document, of);
  if (!result.ok) return result;
  const words = catalogue?.['benchmark-ring'] ?? benchmarkRingEn;
  const view = figureView(result.value, { formats: formatsFor(lang), words, common: catalogue?.common ?? commonEn, now });
  return ok(`<pw-figure lang="${text(lang)}" data="${jsonAttribute(result.value)}">${text(view.text)}</pw-figure>`);
};
