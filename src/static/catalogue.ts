import { accessionClustersView } from '../components/accession-clusters/accession-clusters.view.js';
import { agreementLadderView } from '../components/agreement-ladder/agreement-ladder.view.js';
import { benchmarkRingView } from '../components/benchmark-ring/benchmark-ring.view.js';
import { coalitionMapView } from '../components/coalition-map/coalition-map.view.js';
import { coalitionRosterView } from '../components/coalition-roster/coalition-roster.view.js';
import { forcePlanView } from '../components/force-plan/force-plan.view.js';
import { donorChartView } from '../components/donor-chart/donor-chart.view.js';
import { fundingGapView } from '../components/funding-gap/funding-gap.view.js';
import { pledgeCounterView } from '../components/pledge-counter/pledge-counter.view.js';
import { accessionSlice, readAccession } from '../domain/accession/accession.slice.js';
import { readRegister, registerSlice } from '../domain/agreement/register.slice.js';
import { trendChartView } from '../components/trend-chart/trend-chart.view.js';
import { indicatorSlice, readIndicator } from '../domain/benchmark/indicator.slice.js';
import type { DayNumber } from '../domain/calendar/date.js';
import { coalitionSlice, readCoalition } from '../domain/coalition/coalition.slice.js';
import { coalitionMapSlice, readCoalitionMap } from '../domain/coalition/coalition-map.slice.js';
import { planSlice, readPlan } from '../domain/coalition/plan.slice.js';
import { gapSlice, readGap } from '../domain/funding/gap.slice.js';
import { excerpt } from '../domain/ledger/excerpt.js';
import { ok, type Result } from '../domain/ledger/issue.js';
import type { Reader, Slice } from '../domain/ledger/slice.js';
import { readCountedTotal } from '../domain/pledge/counted.slice.js';
import { donorsSlice, readDonors } from '../domain/pledge/donors.slice.js';
import { totalSlice } from '../domain/pledge/total.slice.js';
import { readSeries, seriesSlice } from '../domain/series/series.slice.js';
import type { CardView } from '../presentation/card.js';
import { formatsFor } from '../presentation/format/formats.js';
import type { Telling } from '../presentation/telling.js';
import { accessionClustersEn } from '../presentation/words/accession-clusters.en.js';
import { agreementLadderEn } from '../presentation/words/agreement-ladder.en.js';
import { benchmarkRingEn } from '../presentation/words/benchmark-ring.en.js';
import type { Catalogue } from '../presentation/words/catalogue.js';
import { coalitionMapEn } from '../presentation/words/coalition-map.en.js';
import { coalitionRosterEn } from '../presentation/words/coalition-roster.en.js';
import { commonEn } from '../presentation/words/common.en.js';
import { forcePlanEn } from '../presentation/words/force-plan.en.js';
import { donorChartEn } from '../presentation/words/donor-chart.en.js';
import { fundingGapEn } from '../presentation/words/funding-gap.en.js';
import type { Speech } from '../presentation/words/languages.js';
import { pledgeCounterEn } from '../presentation/words/pledge-counter.en.js';
import { trendChartEn } from '../presentation/words/trend-chart.en.js';
import { elementHtml, figureHtml } from './figure.js';
import { spaceFor, type PictureSpace } from './space.js';

/** What is told, and how; in a language other than English with the words that `speechFor` gives. */
export interface FigureOptions extends Speech {
  /** The id of a record in the ledger; omitted, its default for the widget. */
  readonly of?: string | undefined;
  /** `figure`, which editors and filters let through, unless `element`. */
  readonly form?: 'figure' | 'element';
  readonly now: DayNumber;
}

/** Writes one widget as HTML, or says what is wrong with the document. */
export type FigureWriter = (document: unknown, options: FigureOptions) => Result<string>;

const NO_PICTURE: PictureSpace = { texts: [], drawn: 0 };

function writer<Facts, Picture, Words>(
  slice: Pick<Slice<unknown>, 'tag' | 'collection'>, read: Reader<Facts>,
  view: (facts: Facts, telling: Telling<Words>) => CardView<Picture>, english: Words, space: (picture: Picture) => PictureSpace,
): FigureWriter {
  return (document, { of, form, lang, catalogue, now }) => {
    const result = read(document, of);
    if (!result.ok) return result;
    const name = slice.tag.slice('pw-'.length) as keyof Catalogue;
    const words = catalogue ? catalogue[name] as Words : english;
    const common = catalogue?.common ?? commonEn;
    const shown = view(result.value, { formats: formatsFor(lang), words, common, now });
    const data = { name, facts: excerpt(slice, document, of), lang, space: spaceFor(shown, shown.picture ? space(shown.picture) : NO_PICTURE) };
    return ok(form === 'element' ? elementHtml(data) : figureHtml(shown, data, common));
  };
}

/** Every widget that has a light-DOM form, by its tag. */
export const FIGURES: Readonly<Record<string, FigureWriter>> = {
  'pw-funding-gap': writer(gapSlice, readGap, fundingGapView, fundingGapEn, ({ own, coveredText, gapText, paceText, facts }) => ({
    texts: [...(own ? [own.label] : []), `${coveredText} ${gapText} ${paceText ?? ''}`, ...facts.map(({ term, value }) => `${term} ${value}`)],
    drawn: own ? 150 : 100,
  })),
  'pw-pledge-counter': writer(totalSlice, readCountedTotal, pledgeCounterView, pledgeCounterEn, ({ parts, byCurrency, change }) => ({
    texts: [...parts.map(({ label, amount, share }) => `${label} ${amount} ${share}`), ...byCurrency.map(({ term }) => term), change?.text ?? ''],
    drawn: 60 + parts.length * 12,
  })),
  'pw-benchmark-ring': writer(indicatorSlice, readIndicator, benchmarkRingView, benchmarkRingEn, ({ key }) => ({
    texts: key.map(({ label, value }) => `${label} ${value}`), drawn: 165,
  })),
  'pw-accession-clusters': writer(accessionSlice, readAccession, accessionClustersView, accessionClustersEn, ({ rows, key }) => ({
    texts: [...rows.flatMap(({ name, states }) => [name, ...states]), key.map(([, label]) => label).join(' ')], drawn: 100 + rows.length * 48,
  })),
  'pw-agreement-ladder': writer(registerSlice, readRegister, agreementLadderView, agreementLadderEn, ({ families }) => ({
    texts: families.flatMap(({ rows }) => rows).flatMap(({ name, under }) => [name, under, '']), drawn: 460, columns: 3,
  })),
  'pw-coalition-roster': writer(coalitionSlice, readCoalition, coalitionRosterView, coalitionRosterEn, ({ rows, asides }) => ({
    texts: [...rows, ...asides.flatMap((group) => group.rows)].flatMap(({ name, lines, sources = [] }) => [name, ...lines, ...sources.map(({ text }) => text), '']),
    drawn: 400, columns: 3,
  })),
  'pw-coalition-map': writer(coalitionMapSlice, readCoalitionMap, coalitionMapView, coalitionMapEn, ({ lists, asides }) => ({
    texts: [...lists.depth, ...asides].flatMap(({ heading, rows }) => [heading, rows.map(({ name }) => `${name} ⋯⋯`).join(' '), ...rows.flatMap(({ lines, sources = [] }) => [...lines, ...sources.map(({ text }) => text)])]),
    drawn: 480, columns: 2,
  })),
  'pw-force-plan': writer(planSlice, readPlan, forcePlanView, forcePlanEn, ({ elements, groups }) => ({
    texts: [
      ...elements.flatMap(({ name, what, facts }) => [name, what, ...facts.flatMap(({ term, texts }) => [term, ...texts])]),
      ...groups.flatMap(({ rows }) => rows).flatMap(({ name, lines, sources = [] }) => [name, ...lines, ...sources.map(({ text }) => text), '']),
    ],
    drawn: 200, columns: 3,
  })),
  'pw-trend-chart': writer(seriesSlice, readSeries, trendChartView, trendChartEn, ({ axis, key, lines }) => ({
    texts: [axis, `${key.map(({ label }) => label).join(' xxxx ')}${lines.map(({ label }) => ` xxxx ${label}`).join('')}`], drawn: 360, columns: 1,
  })),
  'pw-donor-chart': writer(donorsSlice, readDonors, donorChartView, donorChartEn, ({ rows, key, orders }) => ({
    texts: [...rows.map(({ name, values }) => `${name} ${values.join(' ')}`), key.map(({ label }) => label).join(' xxxx '), ...orders.map(([, text]) => text)],
    drawn: 150 + rows.length * 26, columns: 1,
  })),
};
