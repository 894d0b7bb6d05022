import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDossiers } from '../../datasources/dossiers.ts';
import { ConflictError } from '../../datasources/errors.ts';
import { saveSituation } from '../../datasources/situations.ts';
import type { CountryStore } from '../../datasources/stores.ts';
import { inTransaction } from '../../datasources/transaction.ts';
import { day } from '../../domain/calendar.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import { newDossier } from '../../domain/dossier.ts';
import { anAuthority, NOON, put, renamed, rowsOf } from '../support/acts.ts';
import { aContract, aFile, aWholeSituation, emptySituation } from '../support/invented.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';

const LATER = new Date('2013-01-01T00:00:00.000Z');

let tests: TestStores;
let store: CountryStore;
let authorityId: string;

beforeAll(async () => {
  tests = await openTestStores();
  store = tests.stores.country('LU');
  authorityId = await anAuthority(store);
});
afterAll(() => tests.close());

async function load(fileId: string): Promise<Dossier> {
  const dossier = (await loadDossiers(store, [fileId])).get(fileId);
  if (dossier === undefined) throw new Error('the file is not there');
  return dossier;
}

function save(before: Situation, after: Situation, at = LATER): Promise<Situation> {
  return inTransaction(store, at, (trx) => saveSituation(trx, before, after));
}

/** The tables that statements write to. */
function writes(statements: readonly { readonly text: string }[]): readonly string[] {
  return statements.flatMap(({ text }) => {
    const [, verb, table] = /^\s*(insert into|update|delete from) "country_lu"\."(\w+)"/.exec(text) ?? [];
    return table === undefined ? [] : [`${verb} ${table}`];
  });
}

describe('a whole dossier', () => {
  it('comes back as it was saved, nested values untouched', async () => {
    const situation = aWholeSituation(authorityId);
    await put(store, situation);
    const [dossier] = situation.dossiers;
    const decisions = dossier.decisions.map((row) => ({ ...row, recordedAt: NOON.toISOString() }));
    expect(await load(dossier.file.id)).toEqual({ ...dossier, decisions });
  });

  it('has every section filled in this test', () => {
    const [dossier] = aWholeSituation(authorityId).dossiers;
    for (const [name, rows] of Object.entries(dossier)) {
      if (name !== 'file') expect(rows, name).not.toHaveLength(0);
    }
  });

  it('is absent for an id that is not known', async () => {
    expect(await loadDossiers(store, [randomUUID()])).toEqual(new Map());
  });

  it('holds the rows of a contract of two parties in both files', async () => {
    const one = newDossier(aFile(authorityId));
    const other = newDossier(aFile(authorityId));
    const contract = aContract(authorityId);
    const parties = [one, other].map(({ file }) => ({
      id: randomUUID(),
      contractId: contract.id,
      fileId: file.id,
      role: 'PARENT',
      signedOn: null,
    }));
    const both = [one, other].map((dossier) => ({ ...dossier, contracts: [contract], parties }));
    await put(store, { ...emptySituation(), dossiers: both });
    const loaded = await Promise.all(both.map(({ file }) => load(file.id)));
    for (const dossier of loaded) {
      expect(dossier.contracts).toEqual([contract]);
      expect(dossier.parties.map(({ fileId }) => fileId).sort()).toEqual(
        both.map(({ file }) => file.id).sort(),
      );
    }
  });

  it.each([1, 10, 100])('is read with one statement for %i files', async (count) => {
    const situations = Array.from({ length: count }, () => aWholeSituation(authorityId));
    const together: Situation = {
      ...emptySituation({
        informationSessions: situations.flatMap(({ shared }) => shared.informationSessions),
        courses: situations.flatMap(({ shared }) => shared.courses),
        courseSessions: situations.flatMap(({ shared }) => shared.courseSessions),
        providers: situations.flatMap(({ shared }) => shared.providers),
        attestationCounters: situations.flatMap(({ shared }) => shared.attestationCounters),
      }),
      dossiers: situations.flatMap(({ dossiers }) => dossiers),
    };
    const written = await tests.statementsOf(() => put(store, together));
    // begin, the instant, five shared tables, files with their keys, twenty-three own tables, commit
    expect(written).toHaveLength(36);
    const ids = together.dossiers.map(({ file }) => file.id);
    let found = 0;
    const read = await tests.statementsOf(async () => {
      found = (await loadDossiers(store, ids)).size;
    });
    expect(read).toHaveLength(1);
    expect(found).toBe(count);
  });
});

describe('saving', () => {
  it('writes nothing where nothing changed', async () => {
    const situation = await put(store, aWholeSituation(authorityId));
    const statements = await tests.statementsOf(() => save(situation, structuredClone(situation)));
    expect(writes(statements)).toEqual([]);
  });

  it('writes only what changed, one statement for each table and kind of change', async () => {
    const before = await put(store, aWholeSituation(authorityId));
    const [dossier] = before.dossiers;
    if (dossier === undefined) throw new Error('no dossier');
    const [contract] = dossier.contracts;
    if (contract === undefined) throw new Error('no contract');
    const after: Dossier = {
      ...dossier,
      contracts: [{ ...contract, completedOn: day('2012-12-01') }],
      facts: dossier.facts.filter(({ kind }) => kind !== 'nationality'),
      contractStatuses: [
        ...dossier.contractStatuses.map((step) => ({
          ...step,
          validUntil: step.validUntil ?? day('2012-11-30'),
        })),
        {
          contractId: contract.id,
          status: 'COMPLETED',
          validFrom: day('2012-12-01'),
          validUntil: null,
          rule: 'X-7',
        },
      ],
    };
    const statements = await tests.statementsOf(() => save(before, { ...before, dossiers: [after] }));
    expect(writes(statements)).toEqual([
      'delete from file_fact',
      'update person_file',
      'update contract',
      'update contract_status',
      'insert into contract_status',
    ]);
    const loaded = await load(dossier.file.id);
    expect(loaded.file.revision).toBe(2);
    expect(loaded.contracts).toEqual(after.contracts);
    expect(loaded.contractStatuses).toEqual(after.contractStatuses);
    expect(loaded.facts).toEqual(after.facts);
  });

  it('keeps the row before each change, with the instants at which it began and ended', async () => {
    const before = await put(store, aWholeSituation(authorityId));
    const fileId = before.dossiers[0]?.file.id;
    await save(
      before,
      renamed(before, () => 'Changed'),
    );
    const past = (await rowsOf(store, 'person_file_history')).filter(({ id }) => id === fileId);
    expect(past).toMatchObject([
      { familyName: 'Éclair', revision: 1, recordedAt: NOON, supersededAt: LATER },
    ]);
    const present = (await rowsOf(store, 'person_file')).filter(({ id }) => id === fileId);
    expect(present).toMatchObject([{ familyName: 'Changed', revision: 2, recordedAt: LATER }]);
  });

  it('keeps a deleted row in the history', async () => {
    const before = await put(store, aWholeSituation(authorityId));
    const [dossier] = before.dossiers;
    if (dossier === undefined) throw new Error('no dossier');
    await save(before, { ...before, dossiers: [{ ...dossier, obligations: [] }] });
    const past = (await rowsOf(store, 'obligation_history')).filter(
      ({ fileId }) => fileId === dossier.file.id,
    );
    expect(past).toMatchObject([{ kind: 'ATTEND', recordedAt: NOON, supersededAt: LATER }]);
  });

  it('fails without an instant of the application', async () => {
    const before = await put(store, aWholeSituation(authorityId));
    await expect(
      saveSituation(
        store,
        before,
        renamed(before, () => 'Changed'),
      ),
    ).rejects.toThrow(/gateway\.now|timestamp with time zone/);
  });

  it('refuses to write on a file that was changed since it was read', async () => {
    const before = await put(store, aWholeSituation(authorityId));
    await save(
      before,
      renamed(before, () => 'First'),
    );
    await expect(
      save(
        before,
        renamed(before, () => 'Second'),
      ),
    ).rejects.toThrow(ConflictError);
    expect((await load(before.dossiers[0]?.file.id ?? '')).file.familyName).toBe('First');
  });
});
