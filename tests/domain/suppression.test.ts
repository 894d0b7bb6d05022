import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type CountedCell, withZeros } from '../../domain/counted-cell.ts';
import { ALL, type Breakdown } from '../../domain/published-table.ts';
import {
  type Measure,
  type Suppression,
  withComplements,
  withoutComplements,
} from '../../domain/suppression.ts';
import { exposed, reckoned, type Told } from '../support/analyst.ts';

/** Somebody who counts in a table, by what. */
interface Counted {
  readonly person: number;
  readonly item: string;
  readonly sex: string;
  readonly age: string;
  readonly nationality: string;
  readonly amounts: Readonly<Record<string, number>>;
}

const ITEMS = ['SIGNED', 'COMPLETED', 'TERMINATED'];

/** All figures of those counted, each told apart by one breakdown. */
function countedFrom(people: readonly Counted[]): readonly CountedCell[] {
  const cells = new Map<string, { cell: Omit<CountedCell, 'persons'>; persons: Set<number> }>();
  const add = (item: string, breakdown: Breakdown, category: string, amount: number, person: number) => {
    const key = `${item} ${breakdown} ${category}`;
    const known = cells.get(key) ?? { cell: { item, breakdown, category, value: 0 }, persons: new Set() };
    known.persons.add(person);
    cells.set(key, { ...known, cell: { ...known.cell, value: known.cell.value + amount } });
  };
  for (const { person, item, sex, age, nationality, amounts } of people) {
    for (const [name, amount] of Object.entries(item === '' ? amounts : { [item]: 1 })) {
      for (const one of [name, ALL]) {
        add(one, 'NONE', ALL, amount, person);
        add(one, 'SEX', sex, amount, person);
        add(one, 'AGE_BAND', age, amount, person);
        add(one, 'NATIONALITY', nationality, amount, person);
      }
    }
  }
  return [...cells.values()].map(({ cell, persons }) => ({ ...cell, persons: persons.size }));
}

/** What an analyst is told, with the zeros that stand between the figures. */
function toldBy(cells: readonly CountedCell[], suppression: Suppression, measure: Measure = 'COUNT') {
  return suppression(withZeros(cells), measure).map(
    ({ cell: { item, breakdown, category }, figure }): Told => ({
      item,
      breakdown,
      category,
      value: figure.shown ? figure.value : null,
    }),
  );
}

function many(count: number, given: Partial<Counted>, from: number): readonly Counted[] {
  const usual = { item: 'SIGNED', sex: 'FEMALE', age: 'FROM_25_TO_34', nationality: 'ASIA', amounts: {} };
  return Array.from({ length: count }, (_, index) => ({ ...usual, ...given, person: from + index }));
}

const MEN_AND_WOMEN = [
  ...many(12, {}, 0),
  ...many(9, { sex: 'MALE' }, 100),
  ...many(8, { item: 'COMPLETED' }, 200),
  ...many(7, { item: 'COMPLETED', sex: 'MALE' }, 300),
];

const at = (told: readonly Told[], item: string, breakdown: Breakdown, category: string) =>
  told.find((cell) => cell.item === item && cell.breakdown === breakdown && cell.category === category);

describe('X-6: a figure that would tell of somebody is kept back', () => {
  it.each([
    [4, null],
    [5, 5],
  ])('of %i persons it is %s', (count, value) => {
    const told = toldBy(countedFrom(many(count, {}, 0)), withComplements);
    expect(at(told, 'SIGNED', 'NONE', ALL)?.value).toBe(value);
  });

  it('is kept back where many things of few persons are counted', () => {
    const cells = [
      ...many(4, {}, 0),
      ...many(4, {}, 0), // the same four once more
    ];
    const told = toldBy(countedFrom(cells), withComplements);
    expect(at(told, 'SIGNED', 'NONE', ALL)?.value).toBeNull();
  });

  it('is all there is where nobody stands out', () => {
    const told = toldBy(countedFrom(MEN_AND_WOMEN), withComplements);
    expect(told.filter(({ value }) => value === null)).toEqual([]);
  });

  it('is given away by its sum where the others are shown, and is not with complements', () => {
    const planted = countedFrom([...MEN_AND_WOMEN, ...many(1, { item: 'TERMINATED', sex: 'MALE' }, 400)]);
    const openly = exposed(toldBy(planted, withoutComplements));
    const found = openly.find(({ cell }) => cell.item === 'TERMINATED' && cell.category === 'MALE');
    expect(found).toMatchObject({ low: 1, high: 1 });
    expect(exposed(toldBy(planted, withComplements))).toEqual([]);
  });

  it('is covered by as little as hides it: the smallest of those that can', () => {
    const planted = countedFrom([
      ...MEN_AND_WOMEN,
      ...many(3, { item: 'TERMINATED', sex: 'MALE' }, 400),
      ...many(20, { item: 'TERMINATED' }, 500),
    ]);
    const kept = toldBy(planted, withComplements)
      .filter(({ value }) => value === null)
      .map(({ item, breakdown, category }) => `${item} ${breakdown} ${category}`);
    expect(kept.toSorted()).toEqual([
      'COMPLETED SEX FEMALE',
      'COMPLETED SEX MALE',
      'TERMINATED SEX FEMALE',
      'TERMINATED SEX MALE',
    ]);
  });

  it('hides minutes by as many as they are', () => {
    const course = (minutes: number) => ({
      item: '',
      amounts: { ATTENDED: minutes, MISSED: 600 - minutes },
    });
    const planted = countedFrom([
      ...many(9, course(500), 0),
      ...many(8, { ...course(450), sex: 'MALE' }, 100),
      ...many(1, { ...course(333), sex: 'OTHER' }, 200),
    ]);
    const openly = reckoned(toldBy(planted, withoutComplements, 'MINUTES'), 0);
    const own = ({ cell }: { cell: Told }) => cell.item === 'ATTENDED' && cell.category === 'OTHER';
    expect(openly.find(own)).toMatchObject({ low: 333, high: 333 });
    const hidden = reckoned(toldBy(planted, withComplements, 'MINUTES'), 0).find(own);
    expect((hidden?.high ?? 0) - (hidden?.low ?? 0)).toBeGreaterThanOrEqual(333);
  });
});

const ANYBODY = fc.array(
  fc.record({
    person: fc.nat({ max: 60 }),
    item: fc.constantFrom(...ITEMS),
    sex: fc.constantFrom('FEMALE', 'FEMALE', 'MALE', 'MALE', 'OTHER'),
    age: fc.constantFrom('UNDER_25', 'FROM_25_TO_34', 'FROM_35_TO_44'),
    nationality: fc.constantFrom('ASIA', 'AFRICA', 'AFRICA', 'STATELESS'),
    amounts: fc.constant({}),
  }),
  { maxLength: 150 },
);

describe('X-6: whoever is counted', () => {
  test.prop([ANYBODY])('nobody is found to be one of fewer than five', (people) => {
    expect(exposed(toldBy(countedFrom(people), withComplements))).toEqual([]);
  });

  test.prop([ANYBODY])('every figure of fewer than five persons could have five values or more', (people) => {
    const cells = countedFrom(people);
    const few = new Set(
      cells
        .filter(({ persons }) => persons < 5)
        .map(({ item, breakdown, category }) => `${item} ${breakdown} ${category}`),
    );
    for (const { cell, low, high } of reckoned(toldBy(cells, withComplements))) {
      if (few.has(`${cell.item} ${cell.breakdown} ${cell.category}`))
        expect(high - low).toBeGreaterThanOrEqual(4);
    }
  });

  test.prop([ANYBODY])(
    'what is shown is what was counted, and of fewer than five persons nothing',
    (people) => {
      for (const { cell, figure } of withComplements(countedFrom(people), 'COUNT')) {
        if (figure.shown) expect(figure.value).toBe(cell.value);
        if (cell.persons < 5) expect(figure.shown).toBe(false);
      }
    },
  );

  test.prop([ANYBODY])('the same figures are kept back whenever it is asked', (people) => {
    const cells = countedFrom(people);
    expect(withComplements(cells, 'COUNT')).toEqual(withComplements(cells, 'COUNT'));
  });
});
