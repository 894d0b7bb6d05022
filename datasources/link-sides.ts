import { createHmac } from 'node:crypto';
import type { LinkSideRecord } from '../domain/person-link.ts';
import { type CountryDb, statement } from './database.ts';
import { jsonObject } from './json-rows.ts';
import type { CountryStore } from './stores.ts';
import { LINK_SIDE } from './tables.ts';

interface Row {
  readonly side: LinkSideRecord;
}

const select = (q: (table: string) => string, where: string) =>
  `select ${jsonObject(LINK_SIDE.columns)} as side from ${q(LINK_SIDE.name)} where ${where} order by ${LINK_SIDE.order}`;

const BY_CODE = statement<Row>((q) => select(q, 'code = $1'));
const BY_ID = statement<Row>((q) => select(q, 'id = $1'));
const BY_HANDSHAKE = statement<Row>((q) => select(q, '$1::uuid[] is null or handshake_id = any($1::uuid[])'));

/** The proposal of a code; whoever shows the code may take it. */
export async function proposalByCode(db: CountryDb, code: string): Promise<LinkSideRecord | null> {
  return (await BY_CODE(db, code)).rows[0]?.side ?? null;
}

/** For what follows from an act on it, not to be shown. */
export async function linkSideById(db: CountryDb, id: string): Promise<LinkSideRecord | null> {
  return (await BY_ID(db, id)).rows[0]?.side ?? null;
}

/** The country's sides of some handshakes, or of all where `handshakeIds` is null. */
export async function linkSides(
  db: CountryDb,
  handshakeIds: readonly string[] | null,
): Promise<readonly LinkSideRecord[]> {
  return (await BY_HANDSHAKE(db, handshakeIds)).rows.map(({ side }) => side);
}

/** By what another country's store is told of a file of this one: it can be compared, and leads to nothing. */
export function markOf({ secret }: Pick<CountryStore, 'secret'>, fileId: string): string {
  return createHmac('sha256', secret).update(`file ${fileId}`).digest('hex');
}
