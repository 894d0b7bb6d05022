import { dayAfter } from '../../domain/calendar.ts';
import type { ContractRecord, ContractStatusRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { type StatusStep, statusLine } from '../status-line.ts';
import type { Book } from './book.ts';
import { rulesOf, type SchemeRules } from './followed-schemes.ts';
import type { RuleId } from './law.ts';
import { closedOn, type Stretch, stretches } from './term.ts';

interface Step extends StatusStep {
  readonly rule: RuleId;
}

/** A stretch of the term; past its last day, and until the next act, the contract is expired. FR-CAI-3, FR-CAI-10 */
function ofStretch(
  { from, until }: Stretch,
  index: number,
  all: readonly Stretch[],
  { runs, closes }: SchemeRules,
): readonly Step[] {
  const next = all[index + 1];
  const begins: Step =
    index === 0
      ? { status: 'IN_PROGRESS', from, rule: runs }
      : { status: 'EXTENDED', from, rule: 'FR-CAI-3' };
  const over = until === null ? null : dayAfter(until);
  return over === null || (next !== undefined && next.from <= over)
    ? [begins]
    : [begins, { status: 'EXPIRED', from: over, rule: closes }];
}

function closing(contract: ContractRecord, { drawnUp, closes }: SchemeRules): readonly Step[] {
  const { completedOn, terminatedOn } = contract;
  const from = closedOn(contract);
  if (from === null) return [];
  if (from === completedOn) return [{ status: 'COMPLETED', from, rule: closes }];
  return from === terminatedOn
    ? [{ status: 'TERMINATED', from, rule: closes }]
    : [{ status: 'WITHDRAWN', from, rule: drawnUp }];
}

/**
 * The contract's dated status line, future steps included: true by date, whether a job has run or not.
 * FR-CAI-1, FR-CAI-2, FR-CAI-3, FR-CAI-10, FR-CAIF-2, FR-PRE-4, FR-PRE-15
 */
export function contractLine(
  book: Book,
  contract: ContractRecord,
  dossier: Dossier,
): readonly ContractStatusRecord[] {
  const rules = rulesOf(contract);
  const { drawnUp } = rules;
  const all = stretches(book, contract, dossier);
  const open: readonly Step[] = [
    { status: 'PROPOSED', from: contract.openedOn, rule: drawnUp },
    ...all.flatMap((stretch, index) => ofStretch(stretch, index, all, rules)),
  ];
  const closed = closedOn(contract);
  return statusLine(contract, [
    ...open.filter(({ from }) => closed === null || from < closed),
    ...closing(contract, rules),
  ]);
}
