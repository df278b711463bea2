import type { Accession, Cluster, Stage } from '../../domain/accession/accession.schema.js';
import { isOpen, isReportedOpen, progressOf, reachedOn, stageOf, type Held } from '../../domain/accession/clusters.js';
import type { CardView, SourceView, TableRow } from '../../presentation/card.js';
import { asOfView, said, sourceViews, tableRow, type Telling } from '../../presentation/telling.js';
import { dotted } from '../../presentation/text.js';
import { within } from '../../presentation/words/letters.js';
import type { AccessionClustersWords, HeldWords } from '../../presentation/words/accession-clusters.en.js';

/** What a tile is drawn as: a stage, or one that is only reported. */
export type Kind = Stage | 'reported';

/** A chapter by its number. */
export interface Tile {
  readonly number: string;
  readonly kind: Kind | undefined;
  readonly label: string;
}

export interface ClusterRow {
  readonly name: string;
  readonly tiles: readonly Tile[];
  /** What the tiles say. */
  readonly told: string;
  /** Where it stands, and apart from it what is only reported. */
  readonly states: readonly string[];
  readonly lines: readonly string[];
  readonly sources: readonly SourceView[];
}

/** An event, or a line of the key. */
export interface EventRow {
  readonly date: string;
  readonly text: string;
  readonly sources: readonly SourceView[];
}

export interface ClustersPicture {
  readonly rows: readonly ClusterRow[];
  readonly key: readonly (readonly [kind: Kind, label: string])[];
  readonly events: readonly EventRow[];
}

type Tell = Telling<AccessionClustersWords>;

const KINDS: readonly Kind[] = ['screening', 'screened', 'conditions-received', 'opened', 'closed', 'reported'];

/** All that `pw-accession-clusters` prints and draws. */
export function accessionClustersView(accession: Accession, telling: Tell): CardView<ClustersPicture> {
  const headline = said(accession.label, telling);
  const rows = accession.clusters.map((cluster) => rowOf(cluster, telling));
  const kinds = new Set(rows.flatMap(({ tiles }) => tiles.map(({ kind }) => kind)));
  return {
    headline,
    figure: undefined,
    sentence: sentence(accession, telling),
    picture: {
      rows, events: eventsOf(accession, telling),
      key: KINDS.filter((kind) => kinds.has(kind)).map((kind) => [kind, kindText(kind, telling)] as const),
    },
    notes: [],
    table: {
      caption: headline, columns: telling.common.columns,
      get rows() {
        return tableRows(accession, telling);
      },
    },
    sources: sourceViews(accession.sources, telling),
    freshness: asOfView(accession, telling),
  };
}

const kindText = (kind: Kind, { words }: Tell): string => (kind === 'reported' ? words.said(words.stage('opened')) : words.stage(kind));

function sentence(accession: Accession, telling: Tell): string {
  const { formats, words } = telling;
  const { all, open, reported, closed } = progressOf(accession);
  const told = (held: Held): HeldWords => ({ ...held, clustersText: formats.number(held.clusters), chaptersText: formats.number(held.chapters) });
  const [latest = ''] = accession.clusters.filter(isOpen).flatMap((cluster) => reachedOn(cluster, 'opened') ?? []).sort().reverse();
  const asides = accession.clusters.filter(isReportedOpen).flatMap(({ reported }) =>
    (reported ? [formats.date(reported.on ?? reported.asOf), within(said(reported.note, telling)).replace(/\.$/, '')] : [])).filter(Boolean);
  return [
    open.chapters ? words.open(told(open), told(all), latest && formats.date(latest)) : words.none(told(all)),
    reported.clusters ? words.reported(told(reported), asides) : '', '.',
    closed ? words.closed(formats.number(closed), closed) : '',
  ].join('');
}

const nameOf = ({ number, label }: Cluster, telling: Tell): string => `${telling.formats.number(number)} ${said(label, telling)}`;

/** A stage with its date; where that is not known, the date on which it was so. */
const dated = (stage: Stage | undefined, on: string | undefined, asOf: string, { formats, words, common }: Tell): string[] =>
  (on ? [words.dated(words.stage(stage), formats.date(on, 'short'))] : [words.stage(stage), common.asOf(formats.date(asOf, 'short'))]);

const standing = (cluster: Cluster, telling: Tell): string[] => dated(cluster.stage, reachedOn(cluster, cluster.stage), cluster.asOf, telling);

/** What is only reported, in words that say so. */
const hearsay = ({ reported }: Cluster, telling: Tell): string[] =>
  (reported ? [telling.words.said(dotted(dated(reported.stage, reported.on, reported.asOf, telling)))] : []);

function rowOf(cluster: Cluster, telling: Tell): ClusterRow {
  const { formats, words } = telling;
  const { chapters, elements = [], reported } = cluster;
  return {
    name: nameOf(cluster, telling),
    tiles: chapters.map((chapter) => ({
      number: formats.number(chapter.number), label: said(chapter.label, telling),
      kind: isReportedOpen(cluster) ? 'reported' : stageOf(chapter, cluster),
    })),
    told: words.chapters(formats.list(chapters.map(({ number }) => formats.number(number)))),
    states: [...standing(cluster, telling), ...hearsay(cluster, telling)],
    lines: [formats.list(elements.map((element) => said(element, telling))), said(reported?.note, telling)].filter(Boolean),
    sources: sourceViews([...(reported?.sources ?? []), ...cluster.sources].map((source) => ({ ...source, title: undefined })), telling),
  };
}

const eventText = ({ label, reported, note }: NonNullable<Accession['timeline']>[number], telling: Tell): string =>
  dotted([reported ? telling.words.said(said(label, telling)) : said(label, telling), said(note, telling)]);

const eventsOf = ({ timeline = [] }: Accession, telling: Tell): EventRow[] => timeline.map((event) => ({
  date: telling.formats.date(event.on, 'short'), text: eventText(event, telling),
  sources: sourceViews(event.sources.map((source) => ({ ...source, title: undefined })), telling),
}));

function tableRows({ clusters, timeline = [] }: Accession, telling: Tell): TableRow[] {
  const { formats, words } = telling;
  return [
    ...clusters.flatMap((cluster) => {
      const { reported, reached = [] } = cluster;
      return [
        [nameOf(cluster, telling), dotted([...standing(cluster, telling), rowOf(cluster, telling).told]), cluster] as const,
        ...reached.map((step) => [nameOf(cluster, telling), words.stage(step.stage), { ...step, asOf: step.on }] as const),
        ...(reported ? [[nameOf(cluster, telling), dotted([...hearsay(cluster, telling), said(reported.note, telling)]), reported] as const] : []),
      ];
    }),
    ...timeline.map((event) => [eventText(event, telling), formats.date(event.on), { ...event, asOf: event.on }] as const),
  ].map(([label, value, fact]) => tableRow(label, value, fact, telling));
}
