import { describe, expect, it } from 'vitest';
import { day } from '../../domain/calendar.ts';
import { CATALOGUE as WALLONIA } from '../../jurisdictions/be-wal-cri/catalogue.ts';
import { createWallonia } from '../../jurisdictions/be-wal-cri/index.ts';
import { CATALOGUE as FRANCE } from '../../jurisdictions/fr-ofii/catalogue.ts';
import { createFrance } from '../../jurisdictions/fr-ofii/index.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import { CATALOGUE as LUXEMBOURG } from '../../jurisdictions/lu-cai/catalogue.ts';
import { createLuxembourg } from '../../jurisdictions/lu-cai/index.ts';
import { WALLONIA_RULES } from './be-wal-cri/index.ts';
import { FR_RULE_TESTS } from './fr-ofii/index.ts';
import { LU_CAI } from './lu-cai/index.ts';
import { firstRed, moved, movesOf, noticing } from './moved-catalogue.ts';
import type { RuleTest } from './rule-test.ts';

/** `create` builds the country from a catalogue in which one value was moved. */
function everyValueIsProved<Catalogue>(
  name: string,
  catalogue: Catalogue,
  create: (catalogue: Catalogue) => Jurisdiction,
  tests: readonly RuleTest[],
): void {
  describe(`every number and date of the catalogue of ${name}`, { timeout: 60_000 }, () => {
    // The test that noticed a value most likely notices it when it moves the other way.
    let order = tests;

    it('as it stands turns no rule test red', () => {
      expect(firstRed(tests, create(catalogue))?.title).toBeUndefined();
    });

    it('is found', () => {
      expect(movesOf(catalogue)).not.toEqual([]);
    });

    for (const move of movesOf(catalogue)) {
      it(`${move.path}: ${move.to} in the place of ${move.from} turns a rule test red`, async ({
        annotate,
      }) => {
        // Outside any catch: a factory that throws is not a test that notices.
        const country = create(moved(catalogue, move));
        const red = noticing(move, order, country);
        order = [red, ...order.filter((test) => test !== red)];
        await annotate(`${red.rules.join(', ')}: ${red.title}`, 'first red test');
      });
    }
  });
}

everyValueIsProved('Luxembourg', LUXEMBOURG, createLuxembourg, LU_CAI);
everyValueIsProved('France', FRANCE, createFrance, FR_RULE_TESTS);
everyValueIsProved('Wallonia', WALLONIA, createWallonia, WALLONIA_RULES);

describe('a moved value', () => {
  const catalogue = {
    price: { cents: [{ value: 1000, rule: 'ONE' }] },
    inPlace: [{ from: day('2009-01-01'), to: null, value: true, name: '2009' }],
  };

  it('is found wherever it stands, once either way', () => {
    expect(movesOf(catalogue)).toEqual([
      { path: 'price.cents[0].value', from: 1000, to: 999 },
      { path: 'price.cents[0].value', from: 1000, to: 1001 },
      { path: 'inPlace[0].from', from: '2009-01-01', to: '2008-12-31' },
      { path: 'inPlace[0].from', from: '2009-01-01', to: '2009-01-02' },
    ]);
  });

  it('is all that changes', () => {
    const [, dearer] = movesOf(catalogue);
    expect(dearer && moved(catalogue, dearer)).toEqual({
      price: { cents: [{ value: 1001, rule: 'ONE' }] },
      inPlace: [{ from: '2009-01-01', to: null, value: true, name: '2009' }],
    });
  });

  it('that no test notices is named', () => {
    const blind: RuleTest = { title: 'looks away', rules: ['NONE'], run: () => undefined };
    for (const move of movesOf(LUXEMBOURG)) {
      const country = createLuxembourg(moved(LUXEMBOURG, move));
      expect(() => noticing(move, [blind], country)).toThrow(`${move.path}: no rule test notices ${move.to}`);
    }
  });
});
