import type { Decision } from '../domain/decision.ts';
import type { DecisionFactRecord, DecisionReasonRecord, DecisionRecord } from '../domain/dossier.ts';
import { type CountryDb, statement } from './database.ts';
import { jsonObject } from './json-rows.ts';
import { insertText, parameter } from './row-writes.ts';
import * as tables from './tables.ts';

/** A decision with its reasons and facts, as rows. */
export interface StoredDecision {
  readonly record: DecisionRecord;
  readonly reasons: readonly DecisionReasonRecord[];
  readonly facts: readonly DecisionFactRecord[];
}

/** The rows by which a decision can be shown again years later. */
export function storedDecision(
  id: string,
  decision: Decision,
  about: { readonly fileId: string | null; readonly contractId: string | null },
  at: Date,
): StoredDecision {
  const { question, scheme, verdict, outcome, asOf, rulesVersion, reasons } = decision;
  const answer = { question, scheme, verdict, outcome, asOf, rulesVersion };
  return {
    record: {
      id,
      fileId: about.fileId,
      contractId: about.contractId,
      recordedAt: at.toISOString(),
      ...answer,
    },
    reasons: reasons.map(({ rule, status, missing }, position) => ({
      decisionId: id,
      position,
      rule: rule.id,
      status,
      missing,
    })),
    facts: reasons.flatMap(({ facts }, position) =>
      facts.map(({ name, value, special }) => ({ decisionId: id, position, name, value, special })),
    ),
  };
}

const INSERT = statement((q) => {
  const rows = (table: tables.Table<never>, parameter: string) => insertText(table, q(table.name), parameter);
  return `
with decided as (${rows(tables.DECISION, '$1')}), reasoned as (${rows(tables.DECISION_REASON, '$2')})
${rows(tables.DECISION_FACT, '$3')}`;
});

/** Writes decisions with their reasons and facts, in one statement whatever their number. */
export async function insertDecisions(trx: CountryDb, stored: readonly StoredDecision[]): Promise<void> {
  const rows = (all: readonly object[]) => parameter(all.map((row) => ({ ...row })));
  await INSERT(
    trx,
    rows(stored.map(({ record }) => record)),
    rows(stored.flatMap(({ reasons }) => reasons)),
    rows(stored.flatMap(({ facts }) => facts)),
  );
}

const BY_ID = statement<{ readonly stored: StoredDecision }>((q) => {
  const rows = ({ name, columns, order }: tables.Table<never>) =>
    `(select coalesce(json_agg(${jsonObject(columns)} order by ${order}), '[]') from ${q(name)} where decision_id = d.id)`;
  return `
select json_build_object(
  'record', ${jsonObject(tables.DECISION.columns, 'd')},
  'reasons', ${rows(tables.DECISION_REASON)},
  'facts', ${rows(tables.DECISION_FACT)}
) as stored
from ${q('decision')} d where d.id = any($1::uuid[]) order by d.id`;
});

/** Stored decisions by id, in one statement. */
export async function decisionsByIds(
  db: CountryDb,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredDecision>> {
  if (ids.length === 0) return new Map();
  const { rows } = await BY_ID(db, ids);
  return new Map(rows.map(({ stored }) => [stored.record.id, stored]));
}
