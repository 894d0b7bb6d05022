import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { firstTables } from './country/0001-first-tables.ts';
import { whoMaySee } from './country/0002-who-may-see.ts';
import { sendings } from './country/0003-sendings.ts';
import { twoAuthorities } from './country/0004-two-authorities.ts';
import { exemptions } from './country/0005-exemptions.ts';
import { projects } from './country/0006-projects.ts';
import { projectFundings } from './country/0007-project-fundings.ts';
import { publishedMonths } from './country/0008-published-months.ts';
import { linkSides } from './country/0009-link-sides.ts';
import { interpreting } from './country/0010-interpreting.ts';
import { recognisedProviders } from './country/0011-recognised-providers.ts';
import { fileIndex } from './gateway/0001-file-index.ts';
import { partnerApps } from './gateway/0002-partner-apps.ts';
import { personLinks } from './gateway/0003-person-links.ts';

/** SQL of one migration for a schema. */
type Script = (schema: string) => string;

/** One set for every country. A map, not a folder that is read: the same under every loader. */
export const COUNTRY_MIGRATIONS: Readonly<Record<string, Script>> = {
  '0001-first-tables': firstTables,
  '0002-who-may-see': whoMaySee,
  '0003-sendings': sendings,
  '0004-two-authorities': twoAuthorities,
  '0005-exemptions': exemptions,
  '0006-projects': projects,
  '0007-project-fundings': projectFundings,
  '0008-published-months': publishedMonths,
  '0009-link-sides': linkSides,
  '0010-interpreting': interpreting,
  '0011-recognised-providers': recognisedProviders,
};

export const GATEWAY_MIGRATIONS: Readonly<Record<string, Script>> = {
  '0001-file-index': fileIndex,
  '0002-partner-apps': partnerApps,
  '0003-person-links': personLinks,
};

/** Any number, the same in all processes: who holds it migrates. */
const MIGRATION_LOCK = 481_516_234;

const TABLE = 'migration';

/** Names of the migrations that `schema` has had. */
async function migrated<Tables>(db: Kysely<Tables>, schema: string): Promise<readonly string[]> {
  const table = `${schema}.${TABLE}`;
  const { rows } = await sql<{ exists: boolean }>`select to_regclass(${table}) is not null as exists`.execute(
    db,
  );
  if (rows[0]?.exists !== true) return [];
  const had = await sql<{ name: string }>`select name from ${sql.table(table)}`.execute(db);
  return had.rows.map(({ name }) => name);
}

/** Brings `schema` to its newest migration. Of two processes that start at once the second one waits. */
export async function migrate<Tables>(
  db: Kysely<Tables>,
  schema: string,
  scripts: Readonly<Record<string, Script>>,
): Promise<void> {
  // Asked first: the migrator describes every column of the database twice, which takes longer than all else at a start.
  const had = new Set(await migrated(db, schema));
  if (had.size === Object.keys(scripts).length && Object.keys(scripts).every((name) => had.has(name))) return;
  const migrations = Object.fromEntries(
    Object.entries(scripts).map(([name, script]): [string, Migration] => [
      name,
      { up: async (trx) => void (await sql.raw(script(schema)).execute(trx)) },
    ]),
  );
  const { error } = await db.connection().execute(async (connection) => {
    // Whoever comes second waits for as long as the first one needs.
    await sql`set statement_timeout = 0`.execute(connection);
    await sql`set lock_timeout = 0`.execute(connection);
    await sql`select pg_advisory_lock(${sql.lit(MIGRATION_LOCK)})`.execute(connection);
    try {
      const migrator = new Migrator({
        db: connection,
        provider: { getMigrations: () => Promise.resolve(migrations) },
        migrationTableSchema: schema,
        migrationTableName: TABLE,
        migrationLockTableName: 'migration_lock',
      });
      return await migrator.migrateToLatest();
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(MIGRATION_LOCK)})`.execute(connection);
      await sql`reset statement_timeout`.execute(connection);
      await sql`reset lock_timeout`.execute(connection);
    }
  });
  if (error !== undefined) throw error;
}
