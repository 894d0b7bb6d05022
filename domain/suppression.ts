import type { CountedCell } from './counted-cell.ts';
import { ALL, BREAKDOWNS, type Breakdown } from './published-table.ts';

/** A figure as it is published: a number, or that there is one which is kept back. */
export type PublishedFigure = { readonly shown: true; readonly value: number } | { readonly shown: false };

export interface SuppressedCell {
  readonly cell: CountedCell;
  readonly figure: PublishedFigure;
}

/** A cell of fewer persons is kept back. */
export const FEWEST_PERSONS = 5;
/** A sum that cannot be told by less than an hour, or by less than itself, tells of nobody. */
const LEAST_MINUTES_HIDDEN = 60;

/** How the figures of a table are counted. */
export type Measure = 'COUNT' | 'MINUTES';

/** Which of a subject's figures are kept back, given its own. */
export type Suppression = (cells: readonly CountedCell[], measure: Measure) => readonly SuppressedCell[];

/** Rows and columns of a subject's figures, by their places. */
interface Grid {
  /** By item, the first of them `ALL`, and by column, the first of them without a breakdown. */
  readonly rows: readonly (readonly (CountedCell | undefined)[])[];
  /** The columns of each breakdown's categories. */
  readonly categories: readonly (readonly number[])[];
}

interface Column {
  readonly breakdown: Breakdown;
  readonly category: string;
}

/** Rows, or columns, by which figures move together without any sum that links them being changed. */
type Move = readonly { readonly place: number; readonly sign: 1 | -1 }[];

/** The least that a figure which is kept back can be: a count of nothing is shown. */
function leastOf(measure: Measure): number {
  return measure === 'COUNT' ? 1 : 0;
}

/** How many other values a figure that is kept back must be able to have. */
function hiddenBy({ value }: CountedCell, measure: Measure): number {
  return measure === 'COUNT' ? FEWEST_PERSONS - 1 : Math.max(value, LEAST_MINUTES_HIDDEN);
}

function isSensitive({ persons }: CountedCell): boolean {
  return persons > 0 && persons < FEWEST_PERSONS;
}

function gridOf(cells: readonly CountedCell[]): Grid {
  const items = [...new Set([ALL, ...cells.map(({ item }) => item)])];
  const columns = BREAKDOWNS.flatMap((breakdown) => {
    const own = cells.filter((cell) => cell.breakdown === breakdown).map(({ category }) => category);
    return [...new Set(own)].map((category): Column => ({ breakdown, category }));
  });
  const known = new Map(cells.map((cell) => [`${cell.item} ${cell.breakdown} ${cell.category}`, cell]));
  return {
    rows: items.map((item) =>
      columns.map(({ breakdown, category }) => known.get(`${item} ${breakdown} ${category}`)),
    ),
    categories: BREAKDOWNS.filter((breakdown) => breakdown !== 'NONE')
      .map((breakdown) => columns.flatMap((column, place) => (column.breakdown === breakdown ? [place] : [])))
      .filter((places) => places.length > 0),
  };
}

/** One unit more in an item is one less in another, or one more in all. */
function rowMoves({ rows }: Grid, item: number): readonly Move[] {
  const others = rows.flatMap((_, place) => (place === 0 || place === item ? [] : [place]));
  if (item === 0)
    return others.map((place) => [
      { place: 0, sign: 1 },
      { place, sign: 1 },
    ]);
  const own = { place: item, sign: 1 } as const;
  return [...others.map((place): Move => [own, { place, sign: -1 }]), [own, { place: 0, sign: 1 }]];
}

/** Figures that hide `cell` where all of them are kept back, and what that costs; null where they cannot. */
interface Cover {
  readonly cells: readonly CountedCell[];
  readonly cost: number;
}

/**
 * Keeps back the figures of fewer than five persons and those that would give them away, by the hypercube
 * method (Repsilber's Quaderverfahren): with each sensitive figure go others, so chosen that all of them can
 * be moved together, by as much as is to be hidden, while every figure that is shown, and every sum, stays
 * as it is. So no reckoning with what is shown finds the figure, or that it is under five. A zero is shown.
 */
export const withComplements: Suppression = (cells, measure) => {
  const grid = gridOf(cells);
  const kept = new Set(cells.filter(isSensitive));
  for (const [item, row] of grid.rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (cell === undefined || !isSensitive(cell)) continue;
      const cover = cheapestCover(grid, { item, column, cell }, kept, measure);
      for (const one of cover) kept.add(one);
    }
  }
  return cells.map((cell) => shownUnless(kept.has(cell), cell));
};

/** Keeps back the figures of fewer than five persons alone: the others give them away. */
export const withoutComplements: Suppression = (cells) =>
  cells.map((cell) => shownUnless(isSensitive(cell), cell));

function shownUnless(kept: boolean, cell: CountedCell): SuppressedCell {
  return { cell, figure: kept ? { shown: false } : { shown: true, value: cell.value } };
}

interface Place {
  readonly item: number;
  readonly column: number;
  readonly cell: CountedCell;
}

function cheapestCover(
  grid: Grid,
  place: Place,
  kept: ReadonlySet<CountedCell>,
  measure: Measure,
): readonly CountedCell[] {
  const room = leastOf(measure) + hiddenBy(place.cell, measure);
  const usable = (rows: Move, column: number, sign: 1 | -1): Cover | null => {
    const cells = rows.map((row) => ({ cell: grid.rows[row.place]?.[column], sign: row.sign * sign }));
    let cost = 0;
    const found: CountedCell[] = [];
    for (const { cell, sign: turned } of cells) {
      // Where it would have to fall, it must have that far to fall; a figure of nobody is shown as it is.
      if (cell === undefined || cell.persons === 0 || (turned < 0 && cell.value < room)) return null;
      found.push(cell);
      if (!kept.has(cell)) cost += 1 + cell.value;
    }
    return { cells: found, cost };
  };
  const covers = rowMoves(grid, place.item).flatMap((rows) => [
    ...swaps(grid, place.column, rows, usable),
    ...totals(grid, place.column, rows, usable),
  ]);
  const [first, ...others] = covers;
  // Its own row and column, all their sums and the whole can always rise together.
  if (first === undefined) throw new Error('a figure that nothing can hide');
  return others.reduce((best, cover) => (cover.cost < best.cost ? cover : best), first).cells;
}

type Usable = (rows: Move, column: number, sign: 1 | -1) => Cover | null;

function joined(covers: readonly (Cover | null)[]): readonly Cover[] {
  const found = covers.filter((cover) => cover !== null);
  if (found.length < covers.length) return [];
  return [
    { cells: found.flatMap(({ cells }) => cells), cost: found.reduce((sum, { cost }) => sum + cost, 0) },
  ];
}

/** One more in a category is one less in another of the same breakdown. */
function swaps(grid: Grid, column: number, rows: Move, usable: Usable): readonly Cover[] {
  const own = usable(rows, column, 1);
  const siblings = grid.categories.find((places) => places.includes(column)) ?? [];
  return siblings
    .filter((other) => other !== column)
    .flatMap((other) => joined([own, usable(rows, other, -1)]));
}

/** One more in all is one more in a category of each breakdown. */
function totals(grid: Grid, column: number, rows: Move, usable: Usable): readonly Cover[] {
  const each = grid.categories.map((places) => {
    const among = places.includes(column) ? [column] : places;
    return among
      .map((place) => usable(rows, place, 1))
      .reduce(
        (best, cover) => (best === null || (cover !== null && cover.cost < best.cost) ? cover : best),
        null,
      );
  });
  return joined([usable(rows, 0, 1), ...each]);
}
