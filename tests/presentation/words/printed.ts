import { accessionClustersView } from '../../../src/components/accession-clusters/accession-clusters.view.js';
import { agreementLadderView } from '../../../src/components/agreement-ladder/agreement-ladder.view.js';
import { benchmarkRingView } from '../../../src/components/benchmark-ring/benchmark-ring.view.js';
import { coalitionMapView } from '../../../src/components/coalition-map/coalition-map.view.js';
import { coalitionRosterView } from '../../../src/components/coalition-roster/coalition-roster.view.js';
import { forcePlanView } from '../../../src/components/force-plan/force-plan.view.js';
import { donorChartView } from '../../../src/components/donor-chart/donor-chart.view.js';
import { fundingGapView } from '../../../src/components/funding-gap/funding-gap.view.js';
import { pledgeCounterView } from '../../../src/components/pledge-counter/pledge-counter.view.js';
import { readAccession } from '../../../src/domain/accession/accession.slice.js';
import { readRegister } from '../../../src/domain/agreement/register.slice.js';
import { trendChartView } from '../../../src/components/trend-chart/trend-chart.view.js';
import { readIndicator } from '../../../src/domain/benchmark/indicator.slice.js';
import { endOf } from '../../../src/domain/calendar/span.js';
import { readCoalitionMap } from '../../../src/domain/coalition/coalition-map.slice.js';
import { readCoalition } from '../../../src/domain/coalition/coalition.slice.js';
import { readPlan } from '../../../src/domain/coalition/plan.slice.js';
import { readGap } from '../../../src/domain/funding/gap.slice.js';
import type { Reader } from '../../../src/domain/ledger/slice.js';
import { readCountedTotal } from '../../../src/domain/pledge/counted.slice.js';
import { readDonors } from '../../../src/domain/pledge/donors.slice.js';
import { readSeries } from '../../../src/domain/series/series.slice.js';
import ledger from '../../../src/ledgers/ukraine.json';
import type { CardView } from '../../../src/presentation/card.js';
import { formatsFor } from '../../../src/presentation/format/formats.js';
import type { Catalogue } from '../../../src/presentation/words/catalogue.js';

export { words as english } from '../../../src/presentation/words/en.js';

function factsOf<T>(read: Reader<T>, document: unknown, of?: string): T {
  const result = read(document, of);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** What each widget prints of a document, the bundled ledger unless another is given, on 22 November 2026. */
export function viewsIn(lang: string, words: Catalogue, document: unknown = ledger) {
  const { common } = words;
  const spoken = { formats: formatsFor(lang), common, now: endOf('2026-11-22') };
  return {
    gap: () => fundingGapView(factsOf(readGap, document), { ...spoken, words: words['funding-gap'] }),
    counter: () => pledgeCounterView(factsOf(readCountedTotal, document), { ...spoken, words: words['pledge-counter'] }),
    ring: (of?: string) => benchmarkRingView(factsOf(readIndicator, document, of), { ...spoken, words: words['benchmark-ring'] }),
    clusters: () => accessionClustersView(factsOf(readAccession, document), { ...spoken, words: words['accession-clusters'] }),
    ladder: () => agreementLadderView(factsOf(readRegister, document), { ...spoken, words: words['agreement-ladder'] }),
    roster: () => coalitionRosterView(factsOf(readCoalition, document), { ...spoken, words: words['coalition-roster'] }),
    map: () => coalitionMapView(factsOf(readCoalitionMap, document), { ...spoken, words: words['coalition-map'] }),
    plan: () => forcePlanView(factsOf(readPlan, document), { ...spoken, words: words['force-plan'] }),
    trend: () => trendChartView(factsOf(readSeries, document), { ...spoken, words: words['trend-chart'] }),
    donors: () => donorChartView(factsOf(readDonors, document), { ...spoken, words: words['donor-chart'] }),
  };
}

/** With the spaces of a keyboard. */
export const plain = (text: string | undefined): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

/** The table as an editor reads it: what and figure. */
export const rowsOf = ({ table }: CardView<unknown>): string[] => table.rows.map(({ label, value }) => plain(`${label}: ${[value].flat().join('; ')}`));
