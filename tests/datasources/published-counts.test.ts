import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countMonths } from '../../datasources/published-counts.ts';
import type { CountryStore } from '../../datasources/stores.ts';
import { day, type PlainDate } from '../../domain/calendar.ts';
import { type Dossier, newDossier } from '../../domain/dossier.ts';
import { ALL, type PublishedTableCode } from '../../domain/published-table.ts';
import type { BondState, VoucherState } from '../../domain/voucher.ts';
import { anAuthority, put } from '../support/acts.ts';
import { aFile, aWholeSituation } from '../support/invented.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';

const MARCH = day('2012-03-01');

type Step = readonly [state: VoucherState, bond: BondState, from: string, until: string | null];

// what counts in the figures of March 2012.
let tests: TestStores;
let store: CountryStore;
let number = 0;
beforeAll(async () => {
  tests = await openTestStores();
  store = tests.stores.country('LU');
});
afterAll(() => tests.close());

/** Stores a file, changed; gives what it adds to a table's figures, by item. */
async function added(table: PublishedTableCode, change: (dossier: Dossier) => readonly Dossier[]) {
  const counted = async () => {
    const figures = await countMonths(store, [MARCH]);
    const cells = figures.filter((cell) => cell.table === table && cell.breakdown === 'NONE');
    return new Map(cells.map(({ item, value }) => [item, value]));
  };
  const before = await counted();
  number += 1;
  const whole = aWholeSituation(await anAuthority(store), number);
  await put(store, { ...whole, dossiers: change(whole.dossiers[0]) });
  const more = [...(await counted())].map(
    ([item, value]) => [item, value - (before.get(item) ?? 0)] as const,
  );
  return Object.fromEntries(more.filter(([, value]) => value > 0));
}

function vouchersOf(dossier: Dossier, steps: readonly Step[]): Dossier {
  const [voucher] = dossier.vouchers;
  if (voucher === undefined) throw new Error('no voucher');
  const { id: voucherId, contractId } = voucher;
  const voucherStatuses = steps.map(([state, bond, from, until]) => ({
    ...{ voucherId, contractId, state, bond, rule: 'X-3' },
    validFrom: day(from),
    validUntil: until === null ? null : day(until),
  }));
  return { ...dossier, voucherStatuses };
}

describe('a voucher ends', () => {
  it.each<[string, readonly Step[], Readonly<Record<string, number>>]>([
    ['not while it is issued', [['ISSUED', 'OPEN', '2012-03-10', null]], {}],
    [
      'when it expires',
      [
        ['ISSUED', 'OPEN', '2012-02-10', '2012-03-30'],
        ['EXPIRED', 'LAPSED', '2012-03-31', null],
      ],
      { EXPIRED: 1, [ALL]: 1 },
    ],
    [
      'not in the month before that',
      [
        ['ISSUED', 'OPEN', '2012-02-10', '2012-03-31'],
        ['EXPIRED', 'LAPSED', '2012-04-01', null],
      ],
      {},
    ],
    [
      'once, whatever becomes of its bond in the month',
      [
        ['ISSUED', 'OPEN', '2012-03-01', '2012-03-09'],
        ['REDEEMED', 'ENGAGED', '2012-03-10', '2012-03-19'],
        ['REDEEMED', 'HONOURED', '2012-03-20', null],
      ],
      { REDEEMED: 1, [ALL]: 1 },
    ],
    [
      'not again when its bond changes in a later month',
      [
        ['REDEEMED', 'ENGAGED', '2012-02-10', '2012-03-19'],
        ['REDEEMED', 'BROKEN', '2012-03-20', null],
      ],
      {},
    ],
    [
      'twice where it came to another end',
      [
        ['REDEEMED', 'ENGAGED', '2012-03-05', '2012-03-19'],
        ['CANCELLED', 'CANCELLED', '2012-03-20', null],
      ],
      { REDEEMED: 1, CANCELLED: 1, [ALL]: 2 },
    ],
  ])('%s', async (_, steps, expected) => {
    expect(await added('VOUCHER_ENDS', (dossier) => [vouchersOf(dossier, steps)])).toEqual(expected);
  });
});

describe('an exemption counts', () => {
  it.each<[string, grantedOn: PlainDate, withdrawnOn: PlainDate | null, number]>([
    ['where it stands', day('2012-03-31'), null, 1],
    ['where it was taken back after the month', day('2012-03-11'), day('2012-04-01'), 1],
    ['no more where it was taken back on its last day', day('2012-03-11'), day('2012-03-31'), 0],
    ['in the month it was granted alone', day('2012-02-29'), null, 0],
  ])('%s', async (_, grantedOn, withdrawnOn, count) => {
    const differently = (dossier: Dossier) => [
      { ...dossier, exemptions: dossier.exemptions.map((one) => ({ ...one, grantedOn, withdrawnOn })) },
    ];
    const expected = count === 0 ? {} : { 'X-0': count, [ALL]: count };
    expect(await added('EXEMPTIONS', differently)).toEqual(expected);
  });
});

describe('a contract', () => {
  const partner = (dossier: Dossier): Dossier => {
    const file = aFile(dossier.file.authorityId);
    const parties = dossier.contracts.map(({ id: contractId }) => {
      return { id: randomUUID(), contractId, fileId: file.id, role: 'CO_SIGNATORY' as const, signedOn: null };
    });
    return { ...newDossier(file), parties };
  };
  it.each<[string, (dossier: Dossier) => readonly Dossier[], number]>([
    ['counts once for the one whom it binds', (dossier) => [dossier], 1],
    ['counts once for each whom it binds', (dossier) => [dossier, partner(dossier)], 2],
  ])('%s', async (_, change, count) => {
    // Signed in March, in progress in April.
    expect(await added('CONTRACT_STEPS', change)).toEqual({ SIGNED: count, [ALL]: count });
  });
});
