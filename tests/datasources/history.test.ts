import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDossiers } from '../../datasources/dossiers.ts';
import { loadDossiersAt } from '../../datasources/history.ts';
import { saveSituation } from '../../datasources/situations.ts';
import type { CountryStore } from '../../datasources/stores.ts';
import { inTransaction } from '../../datasources/transaction.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { anAuthority, NOON, put } from '../support/acts.ts';
import { aWholeSituation, emptySituation } from '../support/invented.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';

const LATER = new Date('2013-01-01T00:00:00.000Z');

let tests: TestStores;
let store: CountryStore;

beforeAll(async () => {
  tests = await openTestStores();
  store = tests.stores.country('LU');
});
afterAll(() => tests.close());

function justBefore(instant: Date): Date {
  return new Date(instant.getTime() - 1);
}

/** The sections of a file, one row of each changed or taken away. */
function without(dossier: Dossier): Dossier {
  return {
    ...dossier,
    file: { ...dossier.file, familyName: 'Changed' },
    identifiers: [],
    appointments: dossier.appointments.map((row) => ({ ...row, channel: 'POST' })),
    assessments: dossier.assessments.map((row) => ({ ...row, result: 'HIGH' })),
    contracts: dossier.contracts.map((row) => ({ ...row, endsOn: null })),
    children: [],
    outcomeProposals: dossier.outcomeProposals.map((row) => ({
      ...row,
      decided: null,
      decidedLastDay: null,
      decidedOn: null,
    })),
    contractStatuses: [],
    attendances: [],
    obligations: [],
  };
}

describe('a file as the store knew it', () => {
  it('is at the instant of each act what it was after it, in every section, and absent before the first', async () => {
    const saved = await put(store, aWholeSituation(await anAuthority(store)));
    const id = saved.dossiers[0]?.file.id ?? '';
    const first = (await loadDossiers(store, [id])).get(id);
    if (first === undefined) throw new Error('the file is not there');
    await inTransaction(store, LATER, (trx) =>
      saveSituation(
        trx,
        { ...emptySituation(), dossiers: [first] },
        { ...emptySituation(), dossiers: [without(first)] },
      ),
    );
    const second = (await loadDossiers(store, [id])).get(id);
    expect(second).not.toEqual(first);
    const at = async (instant: Date) => (await loadDossiersAt(store, [id], instant)).get(id);
    expect(await at(justBefore(NOON))).toBeUndefined();
    expect(await at(NOON)).toEqual(first);
    expect(await at(justBefore(LATER))).toEqual(first);
    expect(await at(LATER)).toEqual(second);
    for (const [name, rows] of Object.entries(first)) {
      if (name !== 'file') expect(rows, name).not.toHaveLength(0);
    }
  });

  it.each([1, 10])('is read with one statement for %i files', async (count) => {
    const authorityId = await anAuthority(store);
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const saved = await put(store, aWholeSituation(authorityId));
      ids.push(saved.dossiers[0]?.file.id ?? '');
    }
    const statements = await tests.statementsOf(async () => {
      expect((await loadDossiersAt(store, ids, NOON)).size).toBe(count);
    });
    expect(statements).toHaveLength(1);
  });
});
