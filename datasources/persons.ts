import { type SqlBool, sql } from 'kysely';
import type { PlainDate } from '../domain/calendar.ts';
import type { CountryDb } from './database.ts';
import { beyond, type PageRequest } from './paging.ts';

export interface PersonFilter {
  /** The family name begins so, whatever the case. */
  readonly familyNamePrefix?: string | null | undefined;
  readonly nationality?: string | null | undefined;
  readonly registeredFrom?: PlainDate | null | undefined;
  readonly registeredUntil?: PlainDate | null | undefined;
}

export interface PersonRef {
  readonly id: string;
  readonly registeredOn: PlainDate;
}

/** Files, newest first, then by id. One statement. */
export async function personPage(
  { query }: CountryDb,
  { filter, after, first }: PageRequest & { readonly filter: PersonFilter },
): Promise<readonly PersonRef[]> {
  const { familyNamePrefix, nationality, registeredFrom, registeredUntil } = filter;
  let files = query
    .selectFrom('personFile')
    .select(['personFile.id', 'personFile.registeredOn'])
    .orderBy('personFile.registeredOn', 'desc')
    .orderBy('personFile.id')
    .limit(first);
  if (after !== null) files = files.where(beyond('registeredOn', after));
  if (registeredFrom != null) files = files.where('registeredOn', '>=', registeredFrom);
  if (registeredUntil != null) files = files.where('registeredOn', '<=', registeredUntil);
  if (familyNamePrefix != null) {
    // A range of code points, which an index serves: from the prefix to the prefix and the last character.
    const name = sql`lower(${sql.ref('familyName')} collate "und-x-icu") collate "C"`;
    const prefix = sql`lower(${familyNamePrefix}::text collate "und-x-icu") collate "C"`;
    files = files.where(sql<SqlBool>`${name} >= ${prefix} and ${name} < ${prefix} || chr(1114111)`);
  }
  if (nationality != null) {
    files = files.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('fileFact')
          .select('fileFact.id')
          .whereRef('fileFact.fileId', '=', 'personFile.id')
          .where('fileFact.kind', '=', 'nationality')
          .where(sql<SqlBool>`${sql.ref('fileFact.value')} @> to_jsonb(${nationality}::text)`),
      ),
    );
  }
  return files.execute();
}
