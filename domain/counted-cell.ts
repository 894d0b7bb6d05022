import { ALL, type Breakdown } from './published-table.ts';

/** A figure of one subject as it was counted, before it is decided whether it may be shown. */
export interface CountedCell {
  /** `ALL` where it stands for all items. */
  readonly item: string;
  readonly breakdown: Breakdown;
  /** `ALL` where it stands for all categories. */
  readonly category: string;
  readonly value: number;
  /** How many persons stand behind it. */
  readonly persons: number;
}

/** The figures of one subject with those that count nothing: every item that anybody has, in every category. */
export function withZeros(cells: readonly CountedCell[]): readonly CountedCell[] {
  const places = new Map(cells.map((cell) => [placeOf(cell), cell]));
  const items = [...new Set([ALL, ...cells.map(({ item }) => item)])];
  const columns = new Map(
    cells.map(({ breakdown, category }) => [`${breakdown} ${category}`, { breakdown, category }]),
  );
  return items.flatMap((item) =>
    [...columns.values()].map((column) => {
      const nobody = { item, ...column, value: 0, persons: 0 };
      return places.get(placeOf(nobody)) ?? nobody;
    }),
  );
}

function placeOf({ item, breakdown, category }: Omit<CountedCell, 'value' | 'persons'>): string {
  return `${item} ${breakdown} ${category}`;
}
