import { randomUUID } from 'node:crypto';
import type { ControlledTransaction } from 'kysely';
import type { Problem, Ruling, Subjects } from '../domain/act.ts';
import type { Decision } from '../domain/decision.ts';
import type { Dossier, Situation } from '../domain/dossier.ts';
import { appendToChain, type ChainLink } from './audit.ts';
import type { CountryDb, CountryTables } from './database.ts';
import { insertDecisions, storedDecision } from './decisions.ts';
import { loadDossiers } from './dossiers.ts';
import { confirmErasure, deleteFiles, erasureLines } from './erasure.ts';
import { isRace } from './errors.ts';
import { type Asker, claimKey, inputHash, type RequestKey, settleKey } from './idempotency.ts';
import type { Sight } from './rights/sight.ts';
import { filesConcerned, resolveScope, type Scope } from './scope.ts';
import type { Section } from './sections.ts';
import { attestationCounters, loadShared, lockIssuers } from './shared.ts';
import { saveSituation } from './situations.ts';
import type { CountryStore } from './stores.ts';
import { setInstant } from './transaction.ts';

export type { Asker } from './idempotency.ts';
export type { Scope } from './scope.ts';

/** One act, ready to be decided. */
export interface Enactment {
  readonly verb: string;
  readonly asker: Asker;
  /** The caller's own key: the same one again gives the same outcome and no second effect. */
  readonly key: string;
  /** What the key stands for; kept as a keyed hash only. */
  readonly input: unknown;
  /** Decides and writes nothing. */
  readonly dryRun: boolean;
  /** The clock's instant. */
  readonly at: Date;
  readonly scope: Scope;
  /** Sections of the files that it is decided on. Default: all. */
  readonly sections?: readonly Section[];
  /** Who asks: what they may act on, and what of it the answer shows them. */
  readonly sight: Sight;
  /** Sections of the files that the answer shows. Default: none. */
  readonly shown?: readonly Section[];
  /** Pure: it is asked again after a lost race, or once an issuer's numbers are this act's alone. */
  decide(situation: Situation): Ruling;
}

/** An act that was decided now. */
interface Decided {
  readonly decision: Decision;
  /** The next state, revisions included; the one before where it was not granted. */
  readonly situation: Situation;
  /** Files of the next state as the asker may see them. */
  readonly shown: readonly Dossier[];
  /** Null for a dry run. */
  readonly decisionId: string | null;
  readonly subjects: Subjects;
  /** Files that are gone, or would be. */
  readonly erased: readonly string[];
}

export type Enacted =
  | Decided
  | { readonly replayed: true; readonly decisionId: string; readonly subjects: Subjects }
  | { readonly problems: readonly [Problem, ...Problem[]] };

const ATTEMPTS = 4;

/** The one way to write: one act in one transaction. A race's loser is decided again on the new state. */
export async function enact(store: CountryStore, act: Enactment): Promise<Enacted> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await (act.dryRun ? rehearse(store, act) : perform(store, act));
    } catch (error) {
      if (!isRace(error)) throw error;
      if (attempt === ATTEMPTS) {
        return {
          problems: [conflict([], 'somebody else changed the same rows at the same time: ask again.')],
        };
      }
    }
  }
}

function conflict(path: Problem['path'], message: string): Problem {
  return { code: 'CONFLICT', path, message };
}

/** Does what the real run does, up to what is shown of it, and takes it all back. */
async function rehearse(store: CountryStore, act: Enactment): Promise<Enacted> {
  const trx = await store.query.startTransaction().execute();
  const db: CountryDb = { schema: store.schema, query: trx };
  try {
    await setInstant(db, act.at);
    const ruled = await rule(db, act);
    if ('problems' in ruled) return ruled;
    const { decision, subjects, erase = [] } = ruled.ruling;
    const barred = await unseenOf(db, act, ruled.before);
    const situation =
      decision.verdict === 'GRANTED'
        ? await saveSituation(db, ruled.before, ruled.ruling.next)
        : ruled.before;
    return {
      decision,
      situation,
      shown: (await shownOf(db, act, situation)).filter(({ file }) => !barred.has(file.id)),
      decisionId: null,
      subjects,
      erased: erase,
    };
  } finally {
    await rollback(trx);
  }
}

/**
 * Files that the asker may not see before the act. Where it is what gives the right, such as a code that is
 * taken, trying it gives none: it would leave no trace.
 */
async function unseenOf(
  db: CountryDb,
  { sight }: Enactment,
  { dossiers }: Situation,
): Promise<ReadonlySet<string>> {
  const ids = dossiers.map(({ file }) => file.id);
  const seen = await loadDossiers(db, ids, [], sight);
  return new Set(ids.filter((id) => !seen.has(id)));
}

/** The files of a state as the asker may see them, read from what was written. */
async function shownOf(
  db: CountryDb,
  { shown = [], sight }: Enactment,
  { dossiers }: Situation,
): Promise<readonly Dossier[]> {
  const ids = dossiers.map(({ file }) => file.id);
  return [...(await loadDossiers(db, ids, shown, sight)).values()];
}

/** Key, locks, load, decide, save, audit; only what was decided is committed, problems leave nothing. */
async function perform(store: CountryStore, act: Enactment): Promise<Enacted> {
  const trx = await store.query.startTransaction().execute();
  const db: CountryDb = { schema: store.schema, query: trx };
  try {
    const request: RequestKey = { asker: act.asker, verb: act.verb, key: act.key };
    const claim = await claimKey(db, request, inputHash(store.secret, act.input), act.at);
    if (!claim.claimed) {
      await rollback(trx);
      const { sameInput, decisionId, subjects } = claim;
      if (sameInput) return { replayed: true, decisionId, subjects };
      const message = 'idempotencyKey: was used for another input; take a new key for a new request.';
      return { problems: [conflict(['idempotencyKey'], message)] };
    }
    const ruled = await rule(db, act);
    if ('problems' in ruled) {
      await rollback(trx);
      return ruled;
    }
    const { link, ...enacted } = await record(store, db, act, request, ruled);
    await trx.commit().execute();
    // It is done, whether or not that can still be written down: the files that are gone prove it too.
    if (enacted.erased.length > 0) await confirmErasure(store, link).catch(() => {});
    return enacted;
  } catch (error) {
    await rollback(trx);
    throw error;
  }
}

/** A connection that is gone has rolled back already; the fault that took it is the one to tell. */
async function rollback(trx: ControlledTransaction<CountryTables>): Promise<void> {
  if (trx.isCommitted || trx.isRolledBack) return;
  await trx
    .rollback()
    .execute()
    .catch(() => {});
}

/** Told in the words for what does not exist. */
function beyondTheAsker({ courses = [] }: Scope): Problem {
  const path = courses[0]?.path ?? [];
  return { code: 'NOT_FOUND', path, message: `${path.join('.')}: no such course is known here.` };
}

interface Ruled {
  readonly before: Situation;
  readonly ruling: Exclude<Ruling, { readonly problems: unknown }>;
}

async function rule(
  db: CountryDb,
  act: Enactment,
): Promise<Ruled | { readonly problems: readonly [Problem, ...Problem[]] }> {
  const scope = await resolveScope(db, act.scope, act.sight);
  if ('problems' in scope) return scope;
  const files = await filesConcerned(db, scope, act.sight);
  if (files === 'BARRED') return { problems: [beyondTheAsker(act.scope)] };
  const dossiers = await loadDossiers(db, files, act.sections);
  const { shared, placesTaken } = await loadShared(db, scope);
  const before: Situation = { dossiers: [...dossiers.values()], shared, placesTaken };
  const ruling = act.decide(before);
  if ('problems' in ruling) return ruling;
  const numbered = ruling.next.shared.attestationCounters;
  if (numbered.length === 0) return { before, ruling };
  // The act gives numbers: their issuers' counters are locked, read, and the act decided on them.
  const issuers = [...new Set(numbered.map(({ issuerId }) => issuerId))].sort();
  await lockIssuers(db, issuers);
  const counted: Situation = {
    ...before,
    shared: { ...shared, attestationCounters: await attestationCounters(db, issuers) },
  };
  const again = act.decide(counted);
  return 'problems' in again ? again : { before: counted, ruling: again };
}

/** The file and the contract that an act was about, of those that are stored. */
function about({ dossiers }: Situation, { fileId, contractId }: Subjects) {
  const files = dossiers.map(({ file }) => file.id);
  const only = files.length === 1 ? files[0] : undefined;
  const contracts = dossiers.flatMap((dossier) => dossier.contracts.map(({ id }) => id));
  return {
    fileId: files.find((id) => id === (fileId ?? only)) ?? null,
    contractId: contracts.find((id) => id === contractId) ?? null,
  };
}

async function record(
  store: CountryStore,
  db: CountryDb,
  act: Enactment,
  request: RequestKey,
  { before, ruling }: Ruled,
): Promise<Decided & { readonly link: ChainLink }> {
  const { decision, next, subjects, ofFiles } = ruling;
  const granted = decision.verdict === 'GRANTED';
  const erased = granted ? (ruling.erase ?? []) : [];
  const saved = granted ? await saveSituation(db, before, next) : before;
  const decisionId = randomUUID();
  const onOneFile = ofFiles === undefined && ruling.erase === undefined;
  const whole = onOneFile ? about(saved, subjects) : { fileId: null, contractId: null };
  const stored = [
    storedDecision(decisionId, decision, whole, act.at),
    ...(ofFiles ?? []).map((part) => storedDecision(randomUUID(), part.decision, part, act.at)),
  ];
  await insertDecisions(db, stored);
  await settleKey(db, request, decisionId, subjects);
  if (erased.length > 0) await deleteFiles(db, erased);
  const shown = await shownOf(db, act, saved);
  const link = await appendToChain(
    db,
    {
      recordedAt: act.at.toISOString(),
      verb: erased.length > 0 ? 'ERASED' : act.verb,
      client: act.asker.client,
      organisation: act.asker.named ?? act.asker.organisation,
      verdict: decision.verdict,
      decisionId,
      subjects,
      fileIds: erased.length > 0 ? erased : saved.dossiers.map(({ file }) => file.id).sort(),
      restored: null,
    },
    act.input,
  );
  // Durable before the erasure is: otherwise nobody would know of it once a backup is put back.
  if (erased.length > 0) await store.erasures.append(erasureLines(store, erased, link, act.at));
  return { decision, situation: saved, shown, decisionId, subjects, erased, link };
}
