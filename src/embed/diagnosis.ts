import { sentenceOf } from '../domain/ledger/issue.js';
import type { Reading } from '../domain/reading.js';
import { explainJson } from '../kit/repair.js';
import { diagnosisEn as words } from '../presentation/words/diagnosis.en.js';
import { FIGURE } from './figures.js';
import { FIGURE_TAGS } from './tags.js';
import { watch } from './watch.js';

/** What is asked of a widget; of one that is not defined there is nothing to ask. */
type Diagnosed = HTMLElement & { readonly reading?: Reading<unknown>; readonly repairs?: readonly string[] };

const WIDGETS = [...FIGURE_TAGS, 'pw-figure', 'pw-ledger'].join();

/** Says beside each widget and figure what was stripped, repaired or refused, and what to do about it. */
export function diagnose(): void {
  const notes = new WeakMap<Element, Note>();
  const say = (element: Diagnosed): void => {
    const figure = element.parentElement?.closest<HTMLElement>(FIGURE);
    if (figure) {
      say(figure);
      return;
    }
    const note = notes.get(element) ?? new Note(element);
    notes.set(element, note);
    note.show(findings(element));
  };
  document.addEventListener('pw-reading-change', ({ target }) => { say(target as Diagnosed); });
  watch(`${WIDGETS}, ${FIGURE}`, say);
}

/** All that is to be said of a widget, or of a figure and the widget in it. */
function findings(element: Diagnosed): string[] {
  const figure = element.matches(FIGURE) ? element : element.querySelector<HTMLElement>(`:scope > ${FIGURE}`);
  const widget = element.matches(FIGURE) ? element.querySelector<Diagnosed>(WIDGETS) : element;
  return [...(widget ? ofWidget(widget) : []), ...(figure ? ofFigure(figure) : ofFallback(element))];
}

function ofWidget({ reading, repairs = [] }: Diagnosed): string[] {
  if (!reading) return [words.undefined];
  return [words.states[reading.state], ...repairs, ...('issues' in reading ? reading.issues.map(sentenceOf) : [])];
}

function ofFigure(figure: HTMLElement): string[] {
  const facts = figure.getAttribute('data-facts');
  const damage = facts === null ? undefined : explainJson(facts, 'data-facts');
  return [
    ...(facts === null ? [words.factsStripped] : []),
    ...(damage ? [sentenceOf(damage)] : []),
    ...(figure.style.minHeight ? [] : [words.styleStripped]),
    ...(figure.querySelector('table') ? [] : [words.tableStripped]),
  ];
}

const ofFallback = ({ localName, childNodes }: Element): string[] =>
  localName === 'pw-ledger' || [...childNodes].some(({ nodeName, textContent }) => nodeName !== 'SCRIPT' && textContent?.trim()) ? [] : [words.noFallback];

/** A box after an element, with a style of its own. */
class Note {
  readonly #list = document.createElement('ul');

  constructor(element: Element) {
    const box = document.createElement('aside');
    const heading = document.createElement('strong');
    heading.textContent = words.heading(element.matches(FIGURE) ? `figure ${element.getAttribute('data-pledgewatch') ?? ''}` : `<${element.localName}>`);
    const root = box.attachShadow({ mode: 'open' });
    root.append(heading, this.#list);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { all: initial; display: block; padding: 0.75em 1em; border: 2px dashed; font: 14px/1.4 system-ui, sans-serif; color: CanvasText; background: Canvas } ul { margin: 0; padding-inline-start: 1.25em }');
    root.adoptedStyleSheets = [sheet];
    element.after(box);
  }

  show(sentences: readonly string[]): void {
    const said = [...new Set(sentences)];
    this.#list.replaceChildren(...said.map((sentence) => Object.assign(document.createElement('li'), { textContent: sentence })));
  }
}
