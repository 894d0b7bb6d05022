import { randomUUID } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractPage } from '../../datasources/contracts.ts';
import type { CountryDb } from '../../datasources/database.ts';
import { FOR_RULES, loadDossiers } from '../../datasources/dossiers.ts';
import { inTransaction } from '../../datasources/transaction.ts';
import { day } from '../../domain/calendar.ts';
import { NOON } from '../support/acts.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';

let test: TestStores;
beforeAll(async () => {
  test = await openTestStores();
});
afterAll(() => test.close());

/** `work` on one connection of Luxembourg's store. */
function onOneConnection<Result>(work: (db: CountryDb) => Promise<Result>): Promise<Result> {
  const { schema, query } = test.stores.country('LU');
  return query.connection().execute((connection) => work({ schema, query: connection }));
}

/** The statements that the connection has prepared, of those whose text has `part` in it. */
async function preparedWith({ query }: CountryDb, part: string): Promise<readonly string[]> {
  // Without a parameter: it is not prepared itself.
  const { rows } = await query.executeQuery<{ readonly statement: string }>(
    CompiledQuery.raw('select statement from pg_prepared_statements'),
  );
  return rows.map(({ statement }) => statement).filter((statement) => statement.includes(part));
}

describe('a statement', () => {
  it('is prepared once a connection, whatever it is asked about', async () => {
    await onOneConnection(async (db) => {
      const before = await preparedWith(db, '"person_file" f');
      for (const count of [1, 2, 100])
        await loadDossiers(
          db,
          Array.from({ length: count }, () => randomUUID()),
        );
      expect(before.length).toBeLessThanOrEqual(1);
      expect(await preparedWith(db, `"${db.schema}"."person_file" f`)).toHaveLength(1);
    });
  });

  it('of a list is the same on every page', async () => {
    const store = test.stores.country('LU');
    const filter = { asOf: day('2024-01-01'), statuses: ['SIGNED'] as const };
    const statements = await test.statementsOf(async () => {
      for (const first of [1, 2, 100])
        await contractPage(
          store,
          {
            filter,
            first,
            after: { on: day(`2024-01-0${1 + (first % 9)}`), sameDay: randomUUID() },
          },
          FOR_RULES,
        );
    });
    expect(new Set(statements.map(({ text }) => text)).size).toBe(1);
  });

  it('answers after one that failed, and in a transaction that was rolled back', async () => {
    const ask = (value: string) => (db: CountryDb) =>
      db.query.executeQuery<{ readonly n: number }>(
        CompiledQuery.raw('select 10 / $1::integer as n', [value]),
      );
    await expect(onOneConnection(ask('0'))).rejects.toMatchObject({ code: '22012' });
    await expect(inTransaction(test.stores.country('LU'), NOON, ask('0'))).rejects.toMatchObject({
      code: '22012',
    });
    expect((await onOneConnection(ask('5'))).rows).toEqual([{ n: 2 }]);
  });

  it('is not prepared beyond a bound, and answers all the same', async () => {
    await onOneConnection(async (db) => {
      for (let index = 0; index < 300; index += 1) {
        const { rows } = await db.query.executeQuery(
          CompiledQuery.raw(`select $1::integer as bounded${index}`, [index]),
        );
        expect(rows).toEqual([{ [`bounded${index}`]: index }]);
      }
      const prepared = await preparedWith(db, 'as bounded');
      expect(prepared.length).toBeGreaterThan(100);
      expect(prepared.length).toBeLessThanOrEqual(200);
    });
  });

  it('without parameters has no name: a script of several is one of them', async () => {
    await onOneConnection(async (db) => {
      await db.query.executeQuery(CompiledQuery.raw('select 71; select 72'));
      expect(await preparedWith(db, 'select 7')).toEqual([]);
    });
  });
});
