import type { CardView } from '../presentation/card.js';

/** Widths of a widget at which its height is reckoned, in pixels; between them it is interpolated. */
const WIDTHS = [240, 300, 400, 560, 719, 960, 1200];
/** The page's own margin beside the widget. */
const MARGIN = 16;
/** From here on the picture stands beside the text. */
const BESIDE = 720;

/** Mean width of a character and height of a line, per pixel of type. */
const CHARACTER = 0.53;
const LINE = 1.45;

/** What a picture takes: the texts in it, each on lines of its own, and what is drawn. */
export interface PictureSpace {
  readonly texts: readonly string[];
  /** Pixels. */
  readonly drawn: number;
  /** Where it stands below the text, the columns it has at most. */
  readonly columns?: number;
}

/** What wider fonts need. */
const SPARE = 1.08;

/** The height that a widget needs at most at any width of the page, as a CSS value: it is reserved while the widget is on its way. */
export function spaceFor<P>(view: CardView<P>, picture: PictureSpace): string {
  const points = WIDTHS.map((width) => [width + MARGIN, heightAt(width, view, picture)] as const);
  const chords = points.slice(1).map((right, index) => chord(points[index] ?? right, right));
  return `max(${[`${points.at(-1)?.[1] ?? 0}px`, ...chords].join(',')})`;
}

/** The line through two points, as a length that follows the page's width. */
function chord([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): string {
  const slope = Math.max(0, (y - toY) / (toX - x));
  return `${Math.ceil(y + slope * x)}px - ${(slope * 100).toFixed(1)}vw`;
}

function heightAt<P>(width: number, view: CardView<P>, { texts, drawn, columns }: PictureSpace): number {
  const room = width - 40;
  const parts = Math.min(columns ?? 1, width < 480 ? 1 : width < BESIDE ? 2 : 3);
  const isBeside = width >= BESIDE && !columns;
  const [left, right] = isBeside ? [room * 0.4, room * 0.56] : [room, room / parts];
  const text = told(view, left);
  const picture = drawn + lines(texts, 14, right) / parts;
  return Math.ceil(((isBeside ? Math.max(text, picture) : text + picture) + around(view, room)) * SPARE);
}

/** Headline, number, sentence. */
const told = <P>({ headline, figure, sentence }: CardView<P>, room: number): number =>
  lines([headline], 19, room) + (figure ? 70 + lines([figure.caption], 17, room) : 0) + lines([sentence], 16, Math.min(room, 600));

/** Notes, sources, date, edges. */
const around = <P>({ notes, sources }: CardView<P>, room: number): number =>
  110 + lines([notes.join(' ')], 13, Math.min(room, 620)) + lines([sources.slice(0, 3).map(({ text, note = '' }) => text + note).join('; ')], 12, room);

const lines = (texts: readonly string[], size: number, room: number): number =>
  texts.reduce((sum, { length }) => sum + Math.max(0.5, Math.ceil((length * size * CHARACTER) / room)) * size * LINE, 0);
