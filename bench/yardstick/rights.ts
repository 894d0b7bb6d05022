import type { FilePart } from '../../domain/file-part.ts';

/** SQL of the rights that the gateway's own statements join, and of what it writes of each reading. */

/** A file under `f` is of the authority whose code `who` gives. */
export function ofAuthority(s: string, who: string): string {
  return `f.authority_id = (select a.id from ${s}.authority a where a.code = ${who})`;
}

/** The partner app of a client id, where it is served on a day. */
export function servedApp(client: string, today: string): string {
  return `select client, scopes from gateway.partner_app
  where client = ${client} and expires_on >= ${today} and (revoked_on is null or revoked_on > ${today})`;
}

/** What the file of an id granted the app of `app`, as `scopes`; null where nothing. */
export function grantedBy(s: string, fileId: string): string {
  return `(select array_agg(k.scope) as scopes from app join ${s}.consent k on k.client = app.client
    and k.scope = any(app.scopes) and k.withdrawn_on is null and k.file_id = ${fileId})`;
}

/** Whether one of the scopes is among those granted. */
export function under(granted: string, ...scopes: readonly string[]): string {
  return `${granted} && array[${scopes.map((scope) => `'${scope}'`).join(', ')}]`;
}

interface Read {
  readonly role: 'CASE_WORKER' | 'PARTNER_APP';
  readonly ground: 'COMPETENT_AUTHORITY' | 'CONSENT';
  /** The organisation that reads. */
  readonly who: string;
  readonly parts: readonly FilePart[];
  /** Relation of the files' ids, as `file_id`. */
  readonly files: string;
}

/** One record a file that was read. */
export function recordReading(s: string, { role, ground, who, parts, files }: Read): string {
  return `
insert into ${s}.access_record (id, file_id, recorded_at, role, client, organisation, ground, parts)
select gen_random_uuid(), file_id, now(), '${role}', 'demo', ${who}, '${ground}', '{${parts.join(',')}}'
from (${files}) read`;
}
