import { randomUUID } from 'node:crypto';
import type { ControlledTransaction } from 'kysely';
import type { Problem, Ruling, Subjects } from '../domain/act.ts';
import type { Decision } from '../domain/decision.ts';
import type { Situation } from '../domain/dossier.ts';
import { appendToChain, type ChainLink } from './audit.ts';
import type { CountryDb, CountryTables } from './database.ts';
import { insertDecisions, type StoredDecision, storedDecision } from './decisions.ts';
import { holds, loadDossiers, type Section } from './dossiers.ts';
import { confirmErasure, deleteFiles, erasureLines } from './erasure.ts';
import { isRace } from './errors.ts';
import { type Asker, claimKey, inputHash, type RequestKey, settleKey } from './idempotency.ts';
import { filesConcerned, resolveScope, type Scope } from './scope.ts';
import { attestationCounters, loadShared, lockIssuers } from './shared.ts';
import { saveSituation } from './situations.ts';
import type { CountryStore } from './stores.ts';

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
  /** Sections of the files to load: what acts are decided on, and what the answer shows beside. Default: all. */
  readonly sections?: readonly Section[];
  /** Pure: it is asked again after a lost race, or once an issuer's numbers are this act's alone. */
  decide(situation: Situation): Ruling;
}

/** An act that was decided now. */
interface Decided {
  readonly decision: Decision;
  /** The next state, revisions and decision included; the one before where it was not granted. */
  readonly situation: Situation;
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

/** Loads and decides in a transaction that cannot write. */
async function rehearse(store: CountryStore, act: Enactment): Promise<Enacted> {
  const trx = await store.query
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute();
  try {
    const ruled = await rule({ schema: store.schema, query: trx }, act, false);
    if ('problems' in ruled) return ruled;
    const { decision, next, subjects, erase = [] } = ruled.ruling;
    return { decision, situation: next, decisionId: null, subjects, erased: erase };
  } finally {
    await rollback(trx);
  }
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
    const ruled = await rule(db, act, true);
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

interface Ruled {
  readonly before: Situation;
  readonly ruling: Exclude<Ruling, { readonly problems: unknown }>;
}

async function rule(
  db: CountryDb,
  act: Enactment,
  lock: boolean,
): Promise<Ruled | { readonly problems: readonly [Problem, ...Problem[]] }> {
  const scope = await resolveScope(db, act.scope);
  if ('problems' in scope) return scope;
  const files = await filesConcerned(db, scope, lock);
  const dossiers = await loadDossiers(db, files, act.sections);
  const { shared, placesTaken } = await loadShared(db, scope);
  const before: Situation = { dossiers: [...dossiers.values()], shared, placesTaken };
  const ruling = act.decide(before);
  if ('problems' in ruling) return ruling;
  const numbered = ruling.next.shared.attestationCounters;
  if (numbered.length === 0) return { before, ruling };
  // The act gives numbers: their issuers' counters are locked, read, and the act decided on them.
  const issuers = [...new Set(numbered.map(({ issuerId }) => issuerId))].sort();
  if (lock) await lockIssuers(db, issuers);
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

function withDecisions(situation: Situation, stored: readonly StoredDecision[]): Situation {
  const dossiers = situation.dossiers.map((dossier) => {
    if (!holds(dossier, 'decisions')) return dossier;
    const own = stored.filter(({ record }) => record.fileId === dossier.file.id);
    return {
      ...dossier,
      decisions: [...dossier.decisions, ...own.map(({ record }) => record)],
      decisionReasons: [...dossier.decisionReasons, ...own.flatMap(({ reasons }) => reasons)],
      decisionFacts: [...dossier.decisionFacts, ...own.flatMap(({ facts }) => facts)],
    };
  });
  return { ...situation, dossiers };
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
  const link = await appendToChain(
    db,
    {
      recordedAt: act.at.toISOString(),
      verb: erased.length > 0 ? 'ERASED' : act.verb,
      ...act.asker,
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
  return { decision, situation: withDecisions(saved, stored), decisionId, subjects, erased, link };
}
