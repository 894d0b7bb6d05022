import type { PlainDate } from '../domain/calendar.ts';
import { appendToChain } from './audit.ts';
import { type GatewayDb, statement } from './database.ts';
import type { LinkedFile } from './gateway.ts';
import type { GatewayStore } from './stores.ts';
import { inTransaction } from './transaction.ts';

/** Two files that a handshake links. */
export interface PersonLink {
  readonly handshakeId: string;
  readonly files: readonly [LinkedFile, LinkedFile];
}

/** One end of a link as the gateway knows it. */
export type LinkEnd = LinkedFile & { readonly handshakeId: string };

const ENDS = statement<LinkEnd>(
  (q) => `
select handshake_id, jurisdiction, file_id from ${q('person_link')}
where $1::uuid[] is null or handshake_id = any($1::uuid[]) order by handshake_id, jurisdiction`,
);

/** The ends of some links, or of all where `handshakeIds` is null. */
export async function linkEnds(
  db: GatewayDb,
  handshakeIds: readonly string[] | null,
): Promise<readonly LinkEnd[]> {
  return (await ENDS(db, handshakeIds)).rows;
}

/** Which of some links stand. One statement. */
export async function standingLinks(
  db: GatewayDb,
  handshakeIds: readonly string[],
): Promise<readonly boolean[]> {
  const known = new Set((await linkEnds(db, handshakeIds)).map(({ handshakeId }) => handshakeId));
  return handshakeIds.map((id) => known.has(id));
}

const ADD = statement<{ readonly handshakeId: string }>(
  (q) => `
insert into ${q('person_link')} (handshake_id, jurisdiction, file_id)
select * from unnest($1::uuid[], $2::text[], $3::uuid[])
on conflict do nothing returning handshake_id`,
);

const DROP = statement<{ readonly handshakeId: string }>(
  (q) => `delete from ${q('person_link')} where handshake_id = any($1::uuid[]) returning handshake_id`,
);

/** Adds links and takes others out, each told in the gateway's chain; what is so already leaves no trace. Gives how many. */
export async function changeLinks(
  store: GatewayStore,
  added: readonly PersonLink[],
  dropped: readonly string[],
  at: Date,
): Promise<number> {
  if (added.length + dropped.length === 0) return 0;
  return inTransaction(store, at, async (trx) => {
    const ends = added.flatMap(({ handshakeId, files }) => files.map((file) => ({ handshakeId, ...file })));
    const isNew = await ADD(
      trx,
      ends.map(({ handshakeId }) => handshakeId),
      ends.map(({ jurisdiction }) => jurisdiction),
      ends.map(({ fileId }) => fileId),
    );
    const isGone = await DROP(trx, dropped);
    const linked = unique(isNew.rows);
    const unlinked = unique(isGone.rows);
    for (const id of linked) await tell(trx, 'confirmLink', id, at);
    for (const id of unlinked) await tell(trx, 'undoLink', id, at);
    return linked.length + unlinked.length;
  });
}

function unique(rows: readonly { readonly handshakeId: string }[]): readonly string[] {
  return [...new Set(rows.map(({ handshakeId }) => handshakeId))].sort();
}

async function tell(trx: GatewayDb, verb: string, linkId: string, at: Date): Promise<void> {
  const link = {
    recordedAt: at.toISOString(),
    verb,
    client: 'gateway',
    organisation: 'gateway',
    verdict: 'GRANTED',
    decisionId: null,
    subjects: { linkId },
    fileIds: [],
    restored: null,
  } as const;
  await appendToChain(trx, link, {});
}

const COUNT = statement(
  (q) => `
with over as (
  delete from ${q('link_attempt')} where jurisdiction = $1 and file_id = $2 and tried_on < $3
)
insert into ${q('link_attempt')} as tried (jurisdiction, file_id, tried_on, attempts) values ($1, $2, $3, 1)
on conflict (jurisdiction, file_id, tried_on) do update set attempts = tried.attempts + 1
where tried.attempts < $4`,
);
const WRONG = statement<{ readonly attempts: number }>(
  (q) =>
    `select attempts from ${q('link_attempt')} where jurisdiction = $1 and file_id = $2 and tried_on = $3`,
);
/** Counts a wrong code for a file on a day; false where there were `most` already. */
export async function countWrong(
  db: GatewayDb,
  { jurisdiction, fileId }: LinkedFile,
  on: PlainDate,
  most: number,
): Promise<boolean> {
  return (await COUNT(db, jurisdiction, fileId, on, most)).affected === 1;
}

/** Whether a right code is taken for a file on a day: false where there were `most` wrong ones. */
export async function mayTakeRight(
  db: GatewayDb,
  { jurisdiction, fileId }: LinkedFile,
  on: PlainDate,
  most: number,
): Promise<boolean> {
  const [wrong] = (await WRONG(db, jurisdiction, fileId, on)).rows;
  return wrong === undefined || wrong.attempts < most;
}
