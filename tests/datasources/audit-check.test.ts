import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { appendToChain, auditEntries } from '../../datasources/audit.ts';
import { checkChain } from '../../datasources/audit-check.ts';
import { enact } from '../../datasources/envelope.ts';
import type { CountryStore } from '../../datasources/stores.ts';
import { inTransaction } from '../../datasources/transaction.ts';
import { anAct, NOON } from '../support/acts.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';

const LINKS = 6;

let tests: TestStores;
let store: CountryStore;

beforeAll(async () => {
  tests = await openTestStores();
  store = tests.stores.country('LU');
  for (let count = 0; count < LINKS; count += 1) await enact(store, anAct());
  // Who tampers with a chain has the rights to take its guard away.
  await sql`alter table country_lu.audit_entry disable trigger append_only`.execute(store.query);
  await sql`create table country_lu.kept as select * from country_lu.audit_entry`.execute(store.query);
  await sql`create table country_lu.kept_head as select * from country_lu.audit_head`.execute(store.query);
});
afterEach(async () => {
  await sql`delete from country_lu.audit_entry`.execute(store.query);
  await sql`insert into country_lu.audit_entry select * from country_lu.kept`.execute(store.query);
  await sql`delete from country_lu.audit_head`.execute(store.query);
  await sql`insert into country_lu.audit_head select * from country_lu.kept_head`.execute(store.query);
});
afterAll(() => tests.close());

describe('a chain', () => {
  it('holds from its first link to its head', async () => {
    expect(await checkChain(store)).toEqual({ holding: LINKS, broken: null, restores: [] });
  });

  it('holds where nothing was done yet', async () => {
    expect(await checkChain(tests.stores.country('FR'))).toEqual({ holding: 0, broken: null, restores: [] });
  });

  it('tells where a backup was put back', async () => {
    const known = { sequence: 41, hash: 'f'.repeat(64) };
    await inTransaction(store, NOON, (trx) =>
      appendToChain(
        trx,
        {
          recordedAt: NOON.toISOString(),
          verb: 'RESTORED',
          client: 'tests',
          organisation: 'tests',
          verdict: 'GRANTED',
          decisionId: null,
          subjects: {},
          fileIds: [randomUUID(), randomUUID()],
          restored: known,
        },
        {},
      ),
    );
    expect(await checkChain(store)).toEqual({
      holding: LINKS + 1,
      broken: null,
      restores: [{ sequence: LINKS + 1, recordedAt: NOON.toISOString(), known, erasedAgain: 2 }],
    });
  });
});

describe('a chain that was tampered with', () => {
  async function broken() {
    return (await checkChain(store)).broken;
  }

  for (const sequence of [1, 3, LINKS]) {
    it(`tells link ${sequence} that was changed`, async () => {
      await sql`update country_lu.audit_entry set verdict = 'REFUSED' where sequence = ${sequence}`.execute(
        store.query,
      );
      expect(await checkChain(store)).toMatchObject({
        holding: sequence - 1,
        broken: { sequence, how: 'CHANGED' },
      });
    });

    it(`tells link ${sequence} that was removed`, async () => {
      await sql`delete from country_lu.audit_entry where sequence = ${sequence}`.execute(store.query);
      expect(await checkChain(store)).toMatchObject({
        holding: sequence - 1,
        broken: { sequence, how: 'REMOVED' },
      });
    });

    it(`tells a link that was inserted after link ${sequence}`, async () => {
      await makeRoomAfter(sequence);
      await sql`
        insert into country_lu.audit_entry
        select ${sequence + 1}, recorded_at, verb, client, organisation, verdict, decision_id, subjects, file_ids,
          input_hashes, restored, previous_hash, hash
        from country_lu.audit_entry where sequence = ${sequence}`.execute(store.query);
      expect(await broken()).toEqual({ sequence: sequence + 1, how: 'INSERTED' });
    });
  }

  it('tells a link that was changed together with its own hash', async () => {
    await sql`update country_lu.audit_entry set hash = ${'a'.repeat(64)} where sequence = 3`.execute(
      store.query,
    );
    expect(await broken()).toEqual({ sequence: 3, how: 'CHANGED' });
    const [fourth] = await auditEntries(store, 3, 1);
    await sql`update country_lu.audit_entry set hash = ${fourth?.previousHash ?? ''} where sequence = 3`.execute(
      store.query,
    );
    expect(await broken()).toBeNull();
  });

  it('tells links that were cut off with the head left alone', async () => {
    await sql`delete from country_lu.audit_entry where sequence > 4`.execute(store.query);
    expect(await broken()).toEqual({ sequence: 5, how: 'REMOVED' });
  });

  it('tells a head that does not belong to its last link', async () => {
    await sql`update country_lu.audit_head set hash = ${'a'.repeat(64)}`.execute(store.query);
    expect(await broken()).toEqual({ sequence: LINKS, how: 'CHANGED' });
  });
});

/** Moves the links after `sequence` by one, from the last one on, for two never have one number. */
async function makeRoomAfter(sequence: number): Promise<void> {
  for (let at = LINKS; at > sequence; at -= 1)
    await sql`update country_lu.audit_entry set sequence = ${at + 1} where sequence = ${at}`.execute(
      store.query,
    );
}
