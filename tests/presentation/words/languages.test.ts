import { expect } from '@open-wc/testing';
import ledger from '../../../src/ledgers/ukraine.json';
import { words as ar } from '../../../src/presentation/words/ar.js';
import type { Catalogue } from '../../../src/presentation/words/catalogue.js';
import { words as de } from '../../../src/presentation/words/de.js';
import { words as fr } from '../../../src/presentation/words/fr.js';
import { words as pl } from '../../../src/presentation/words/pl.js';
import { words as uk } from '../../../src/presentation/words/uk.js';
import { contracted } from '../../contract/widgets.js';
import { wholeLedger } from '../../domain/ledger/whole-ledger.fixture.js';
import { english, viewsIn } from './printed.js';
import { samples } from './samples.js';

const languages: Readonly<Record<string, Catalogue>> = { ar, de, fr, pl, uk };

/** What reads as in English, on purpose: words by their key, ledger texts by themselves. */
const same: Readonly<Record<string, readonly string[]>> = {
  ar: ['benchmark-ring.percent', 'AFP'],
  de: ['pledge-counter.inCurrency', 'Emmanuel Macron', 'António Costa', 'AFP'],
  fr: ['common.columns/3', 'benchmark-ring.points', 'coalition-roster.role', 'coalition-map.role', 'force-plan.role', 'Emmanuel Macron', 'António Costa', 'AFP'],
  pl: ['benchmark-ring.percent', 'Emmanuel Macron', 'António Costa', 'AFP'],
  uk: ['benchmark-ring.percent', 'AFP'],
};

const SECTIONS = Object.keys(english) as (keyof Catalogue)[];
type Said = Readonly<Record<string, unknown>>;

/** Everything that a widget can be asked to print, with the default records and many others. */
const printing = (lang: string, words: Catalogue): Readonly<Record<string, () => unknown>> => {
  const bundled = viewsIn(lang, words);
  const whole = viewsIn(lang, words, wholeLedger());
  const own = contracted.map(({ tag, record }) => [tag, viewsIn(lang, words, record)] as const);
  return {
    ...bundled,
    ...Object.fromEntries(ledger.indicators.map(({ id }) => [id, () => bundled.ring(id)])),
    ...Object.fromEntries(Object.entries(whole).map(([name, view]) => [`whole ledger: ${name}`, () => view()])),
    ...Object.fromEntries(own.map(([tag, views]) => [`contract: ${tag}`, {
      'pw-funding-gap': views.gap, 'pw-pledge-counter': views.counter, 'pw-benchmark-ring': () => views.ring(), 'pw-coalition-roster': views.roster,
      'pw-agreement-ladder': views.ladder,
      'pw-accession-clusters': views.clusters,
      'pw-coalition-map': views.map,
      'pw-force-plan': views.plan,
      'pw-trend-chart': views.trend, 'pw-donor-chart': views.donors,
    }[tag]])),
  };
};

/** Every text in it by its place; rows that are written on demand are written. */
function* leaves(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) yield* leaves((value as Said)[key], `${path}/${key}`);
  }
}

/** The numbers in a text, without their separators, in the digits of English. */
const numbersIn = (text: string): readonly string[] =>
  text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/(?<=\d)[.,\u066b\u066c\u00a0\u202f](?=\d)/g, '')
    .match(/\d+/g) ?? [];

/** What is missing of the numbers of one text in the other, each as often as it stands there. */
const lost = (from: string, text: string): string => {
  const kept = [...numbersIn(text)];
  return numbersIn(from).filter((number) => {
    const at = kept.indexOf(number);
    if (at >= 0) kept.splice(at, 1);
    return at < 0;
  }).join(' ');
};

/** A text that something went wrong in. */
const BROKEN = /undefined|NaN|\[object|[\s\u00a0]{2}|[ \u00a0]\.|[^.]\.\.(?!\.)|\(\)/u;

/** Of the samples, what is to be printed as it is given; other arguments name one of several words. */
const MARKED = /[\p{Lu}\d§]/u;

/** What functions print with each sample, by section and key. */
function* said(words: Catalogue): Generator<readonly [key: string, args: readonly unknown[], text: string]> {
  for (const section of SECTIONS) for (const [key, calls] of Object.entries(samples[section])) {
    const word = (words[section] as Said)[key] as (...args: readonly unknown[]) => string;
    for (const args of calls as readonly (readonly unknown[])[]) yield [`${section}.${key}`, args, word(...args)];
  }
}

/** What stands in rows once they are opened: notes, speakers, what is promised, names of chapters, events, and what to know of a source. */
const inRows: ReadonlySet<string> = new Set([
  ...ledger.agreements.flatMap(({ label: _, framework: __, ...said }) => [...leaves(said)].map(([, text]) => text)),
  ...ledger.accession.flatMap(({ clusters, timeline }) => [...leaves([clusters.map(({ chapters, elements }) => [chapters, elements]), timeline])].map(([, text]) => text)),
  ...ledger.pledges.map(({ label }) => label),
  ...ledger.sources.filter(({ id }) => !ledger.registers.some(({ sources }) => sources.includes(id))).flatMap(({ note = '' }: { note?: string }) => note),
]);

/** The ledger texts that the default records print, but for the long ones of the roster and the plan, and those in what a reader opens. */
function textsShown(): readonly string[] {
  const asked = new Set<string>();
  const texts = new Proxy({}, { getOwnPropertyDescriptor: (_, text) => void asked.add(String(text)) });
  // In a language that the ledger has no texts in, so that every text is looked up.
  const views = viewsIn('nl', { ...english, common: { ...english.common, texts } });
  JSON.stringify([views.gap(), views.counter(), views.ring(), views.roster(), views.map(), views.plan(), views.trend(), views.donors()]);
  const others = new Set(asked);
  JSON.stringify([views.ladder(), views.clusters()]);
  const long = ledger.coalitions.flatMap(({ members }) => members as readonly { offer?: string; parliament?: string }[])
    .flatMap(({ offer, parliament }) => [offer, parliament]);
  const offers = ledger.plans.flatMap(({ elements }) => elements).flatMap(({ contributors }) => contributors as readonly { offer?: string }[]).map(({ offer }) => offer);
  return [...asked].filter((text) => (others.has(text) ? ![...long, ...offers].includes(text) : !inRows.has(text)));
}

it('knows which texts the default records print', () => {
  expect(textsShown()).to.include.members(['Partners’ half', 'Allocated', 'opened', 'co-lead', 'a ceasefire or peace', 'Adopted, not signed.']);
});

describe('every word that is a function', () => {
  it('has a sample', () => {
    for (const section of SECTIONS) {
      const functions = Object.entries(english[section]).flatMap(([key, word]) => (typeof word === 'function' ? [key] : []));
      expect(Object.keys(samples[section]), section).to.have.members(functions);
    }
  });
});

for (const [lang, words] of Object.entries(languages)) describe(`the words of ${lang}`, () => {
  const meant = new Set(same[lang]);

  it('are as many as in English, and of the same kind', () => {
    for (const section of SECTIONS) {
      const kinds = (said: object) => Object.entries(said).map(([key, word]) => [key, Array.isArray(word) ? word.length : typeof word].join(': '));
      expect(kinds(words[section]), section).to.have.members(kinds(english[section]));
    }
  });

  it('are not those of English', () => {
    const twins = SECTIONS.flatMap((section) => [...leaves(english[section], section)].filter(([path, text]) => new Map(leaves(words[section], section)).get(path) === text))
      .map(([path]) => path.replace('/', '.'));
    const ofEnglish = [...said(english)];
    const calls = [...said(words)].flatMap(([key, , text], index) => (text === ofEnglish[index]![2] ? [`${key}: ${text}`] : []));
    expect([...twins, ...calls].filter((twin) => !meant.has(twin.split(':', 1)[0]!))).to.deep.equal([]);
  });

  it('keep what they are given to print', () => {
    const ofEnglish = [...said(english)];
    for (const [index, [key, args, text]] of [...said(words)].entries()) {
      const given = [...leaves(args)].map(([, part]) => part).filter((part) => MARKED.test(part)).map((part) => part.toLowerCase())
        .filter((part) => ofEnglish[index]![2].toLowerCase().includes(part));
      for (const part of given) expect(text.toLowerCase(), key).to.include(part);
    }
  });

  it('translate every ledger text that the default records print', () => {
    const { texts } = words.common;
    expect(textsShown().filter((text) => !Object.hasOwn(texts, text) && !meant.has(text)), 'missing').to.deep.equal([]);
    expect(Object.entries(texts).flatMap(([from, to]) => (from === to ? [from] : [])), 'left in English').to.deep.equal([]);
    for (const [from, to] of Object.entries(texts)) expect(lost(from, to), from).to.equal('');
  });

  it('make whole sentences', () => {
    for (const [key, , text] of said(words)) expect(text, key).not.to.match(BROKEN);
    for (const [name, view] of Object.entries(printing(lang, words))) {
      for (const [path, text] of leaves(view())) expect(text, name + path).not.to.match(BROKEN);
    }
  });

  it('print every number that English prints, in its place', () => {
    const ofEnglish = printing('en', english);
    for (const [name, view] of Object.entries(printing(lang, words))) {
      const told = new Map(leaves(view()));
      for (const [path, text] of leaves(ofEnglish[name]!())) expect(lost(text, told.get(path) ?? ''), `${name}${path}: ${told.get(path)}`).to.equal('');
    }
  });
});
