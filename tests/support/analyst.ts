/** A figure as an analyst has it: its value, or null where it is kept back. */
export interface Told {
  readonly item: string;
  readonly breakdown: string;
  readonly category: string;
  readonly value: number | null;
}

/** What an analyst can say of a figure that is kept back. */
export interface Found {
  readonly cell: Told;
  readonly low: number;
  readonly high: number;
}

/** Sums to zero: by the place of a figure, how often it counts. */
type Sum = ReadonlyMap<number, number>;

const TURNS = 50;

/** Every sum that links figures of one subject: items to all of them, categories of a breakdown to all of them. */
function sumsOf(cells: readonly Told[]): readonly Sum[] {
  const groups = new Map<string, Map<number, number>>();
  const add = (sum: string, place: number, times: number) => {
    const known = groups.get(sum) ?? new Map<number, number>();
    known.set(place, times);
    groups.set(sum, known);
  };
  for (const [place, { item, breakdown, category }] of cells.entries()) {
    add(`items ${breakdown} ${category}`, place, item === 'ALL' ? -1 : 1);
    const breakdowns = breakdown === 'NONE' ? ['NATIONALITY', 'AGE_BAND', 'SEX'] : [breakdown];
    for (const one of breakdowns) add(`${one} ${item}`, place, breakdown === 'NONE' ? -1 : 1);
  }
  return [...groups.values()];
}

interface Equation {
  readonly factors: ReadonlyMap<number, number>;
  readonly total: number;
}

/** The sums with what is told put in: equations between the figures that are kept back. */
function equationsOf(cells: readonly Told[]): readonly Equation[] {
  return sumsOf(cells)
    .map((sum) => {
      const factors = new Map<number, number>();
      let total = 0;
      for (const [place, times] of sum) {
        const value = cells[place]?.value ?? null;
        if (value === null) factors.set(place, times);
        else total -= times * value;
      }
      return { factors, total };
    })
    .filter(({ factors }) => factors.size > 0);
}

function minus(a: Equation, b: Equation, times: number): Equation {
  const factors = new Map(a.factors);
  for (const [place, factor] of b.factors) {
    const left = (factors.get(place) ?? 0) - times * factor;
    if (Math.abs(left) < 1e-9) factors.delete(place);
    else factors.set(place, left);
  }
  return { factors, total: a.total - times * b.total };
}

/** Gauss and Jordan: each equation solved for one figure, which no other has any more. */
function eliminated(equations: readonly Equation[]): readonly Equation[] {
  let open = [...equations];
  const solved: Equation[] = [];
  for (;;) {
    const next = open.find(({ factors }) => factors.size > 0);
    const [pivot] = next?.factors ?? [];
    if (next === undefined || pivot === undefined) return solved;
    const [place, factor] = pivot;
    const unit = minus(next, next, 1 - 1 / factor);
    const without = (one: Equation) => minus(one, unit, one.factors.get(place) ?? 0);
    open = open.filter((one) => one !== next).map(without);
    for (const [index, one] of solved.entries()) solved[index] = without(one);
    solved.push(unit);
  }
}

/**
 * All that can be reckoned of the figures kept back: each equation narrows the bounds of its figures, over and
 * over, given that a count kept back is one at least.
 */
export function reckoned(cells: readonly Told[], least = 1): readonly Found[] {
  const bounds = new Map(
    cells.flatMap(({ value }, place) =>
      value === null ? [[place, { low: least, high: Number.POSITIVE_INFINITY }] as const] : [],
    ),
  );
  const raw = equationsOf(cells);
  const equations = [...raw, ...eliminated(raw)];
  for (let turn = 0; turn < TURNS; turn += 1) {
    let narrowed = false;
    for (const { factors, total } of equations) {
      for (const [place, factor] of factors) {
        let [low, high] = [total, total];
        for (const [other, times] of factors) {
          const bound = bounds.get(other);
          if (other === place || bound === undefined) continue;
          low -= Math.max(times * bound.low, times * bound.high);
          high -= Math.min(times * bound.low, times * bound.high);
        }
        const [a, b] = factor > 0 ? [low / factor, high / factor] : [high / factor, low / factor];
        const own = bounds.get(place);
        if (own === undefined) continue;
        const next = { low: Math.max(own.low, a - 1e-9), high: Math.min(own.high, b + 1e-9) };
        if (next.low > own.low + 1e-6 || next.high < own.high - 1e-6) {
          bounds.set(place, next);
          narrowed = true;
        }
      }
    }
    if (!narrowed) break;
  }
  return [...bounds].flatMap(([place, { low, high }]) => {
    const cell = cells[place];
    return cell === undefined ? [] : [{ cell, low: Math.ceil(low - 1e-6), high: Math.floor(high + 1e-6) }];
  });
}

/** Figures of which the analyst knows that they are of fewer than five. */
export function exposed(cells: readonly Told[], least = 1): readonly Found[] {
  return reckoned(cells, least).filter(({ high }) => high < 5);
}
