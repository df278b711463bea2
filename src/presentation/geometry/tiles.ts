/** Europe and some states beyond, a tile each, about where they are; rows from north to south. */
const ROWS = [
  'IS . . . . NO SE FI .',
  '. . . . . . . EE .',
  'IE GB . . . DK . LV .',
  '. . . . NL DE PL LT .',
  '. . . BE LU CZ SK . UA',
  '. . . FR . AT HU RO .',
  '. PT ES . IT SI HR BG .',
  '. . . . MT . AL GR TR',
  'AU CA JP NZ US . . . CY',
];

/** What stands below the words "Beyond Europe". */
const BEYOND = { row: 8, columns: 5 };

/** A place on the map, counted from 0. */
export interface Tile {
  readonly column: number;
  readonly row: number;
}

const TILES: ReadonlyMap<string, Tile> = new Map(
  ROWS.flatMap((line, row) => line.split(' ').map((country, column) => [country, { column, row }] as const)),
);

/** The place of a state on the map; undefined where it has none. */
export const tileOf = (country: string): Tile | undefined => TILES.get(country);

export const isBeyond = ({ column, row }: Tile): boolean => row === BEYOND.row && column < BEYOND.columns;

/** Order of reading: from north to south, from west to east. */
export const inOrder = (a: Tile, b: Tile): number => a.row - b.row || a.column - b.column;

/** The tile that a key leads to, of tiles in order: the next in the order of reading, or the nearest of the next row. */
export function tileAt(tiles: readonly Tile[], from: number, key: string): number | undefined {
  const here = tiles[from];
  if (!here) return undefined;
  const last = tiles.length - 1;
  const rows = (side: number): number => {
    const beyond = tiles.filter(({ row }) => (row - here.row) * side > 0);
    const next = beyond[side > 0 ? 0 : beyond.length - 1]?.row;
    const away = ({ column }: Tile): number => Math.abs(column - here.column);
    return tiles.indexOf(beyond.filter(({ row }) => row === next).sort((a, b) => away(a) - away(b))[0] ?? here);
  };
  const steps = new Map([
    ['ArrowLeft', () => Math.max(0, from - 1)], ['ArrowRight', () => Math.min(last, from + 1)],
    ['ArrowUp', () => rows(-1)], ['ArrowDown', () => rows(1)], ['Home', () => 0], ['End', () => last],
  ]);
  return steps.get(key)?.();
}
