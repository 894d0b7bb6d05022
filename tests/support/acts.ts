import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { syncAuthorities } from '../../datasources/authorities.ts';
import type { CountryDb } from '../../datasources/database.ts';
import { FOR_RULES } from '../../datasources/dossiers.ts';
import type { Enactment } from '../../datasources/envelope.ts';
import { saveSituation } from '../../datasources/situations.ts';
import type { CountryStore } from '../../datasources/stores.ts';
import { inTransaction } from '../../datasources/transaction.ts';
import type { Ruling, Subjects } from '../../domain/act.ts';
import { day } from '../../domain/calendar.ts';
import type { Decision, Verdict } from '../../domain/decision.ts';
import type { Situation } from '../../domain/dossier.ts';
import { emptySituation } from './invented.ts';

export const NOON = new Date('2012-07-01T12:00:00.125Z');

/** The id of an invented authority of the store. */
export async function anAuthority(store: CountryStore): Promise<string> {
  const ids = await syncAuthorities(store, ['TEAM'], NOON);
  return ids.get('TEAM') ?? '';
}

/** Puts a situation into a store that has nothing of it yet. */
export function put(store: CountryDb, situation: Situation, at = NOON): Promise<Situation> {
  return inTransaction(store, at, (trx) => saveSituation(trx, emptySituation(), situation));
}

/** A decision of an invented rule. */
function aDecision(question: string, verdict: Verdict = 'GRANTED'): Decision {
  const text = { fr: 'règle inventée', en: 'invented rule' };
  return {
    question,
    scheme: null,
    verdict,
    outcome: verdict === 'GRANTED' ? 'RECORDED' : 'REFUSED',
    reasons: [
      {
        rule: {
          id: 'X-1',
          title: text,
          sources: [{ document: { title: 'Invented', number: null, date: null }, section: '1' }],
          from: null,
          to: null,
          interpretation: null,
        },
        status: verdict === 'GRANTED' ? 'SATISFIED' : 'NOT_SATISFIED',
        facts: [{ name: 'count', value: 3, special: false }],
        missing: [],
      },
    ],
    exemptions: [],
    mayFollowVoluntarily: null,
    asOf: day('2012-07-01'),
    rulesVersion: 'X-0123456789abcdef',
  };
}

export function granted(next: Situation, subjects: Subjects = {}): Ruling {
  return { decision: aDecision('invented'), next, subjects };
}

export function refused(situation: Situation): Ruling {
  return { decision: aDecision('invented', 'REFUSED'), next: situation, subjects: {} };
}

/** An act that changes nothing, except where told otherwise. */
export function anAct(differing: Partial<Enactment> = {}): Enactment {
  return {
    verb: 'invented',
    asker: { client: 'tests', organisation: 'tests' },
    key: randomUUID(),
    input: {},
    dryRun: false,
    at: NOON,
    sight: FOR_RULES,
    scope: {},
    decide: (situation) => granted(situation),
    ...differing,
  };
}

/** Files with what `change` makes of each. */
export function renamed(situation: Situation, rename: (familyName: string) => string): Situation {
  const dossiers = situation.dossiers.map((dossier) => ({
    ...dossier,
    file: { ...dossier.file, familyName: rename(dossier.file.familyName) },
  }));
  return { ...situation, dossiers };
}

/** Rows of any table of a store. */
export async function rowsOf(store: CountryDb, table: string): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await sql<Record<string, unknown>>`select * from ${sql.id(store.schema, table)}`.execute(
    store.query,
  );
  return rows;
}
