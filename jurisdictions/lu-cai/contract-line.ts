import { dayAfter } from '../../domain/calendar.ts';
import type { ContractRecord, ContractStatusRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { type StatusStep, statusLine } from '../status-line.ts';
import type { Book } from './book.ts';
import { conditionsMet, metInsideTerm } from './completion-conditions.ts';
import { closedOn, termOf } from './duration.ts';
import type { RuleId } from './law.ts';

interface Step extends StatusStep {
  readonly rule: RuleId;
}

function closing(contract: ContractRecord): readonly Step[] {
  const { completedOn, terminatedOn, withdrawnOn } = contract;
  const first = closedOn(contract);
  if (first === null) return [];
  if (first === completedOn) return [{ status: 'COMPLETED', from: first, rule: 'LU-VAL-1' }];
  if (first === terminatedOn) return [{ status: 'TERMINATED', from: first, rule: 'LU-DUR-1' }];
  return first === withdrawnOn ? [{ status: 'WITHDRAWN', from: first, rule: 'LU-DUR-1' }] : [];
}

/**
 * The contract's dated status line, future steps included: true by date, whether a job has run or not.
 * LU-PATH-6, LU-DUR-1, LU-VAL-1, LU-VAL-2
 */
export function contractLine(
  book: Book,
  contract: ContractRecord,
  dossier: Dossier,
): readonly ContractStatusRecord[] {
  const { signedOn } = contract;
  const term = termOf(book, contract, dossier);
  const expires =
    term.endsOn !== null && !metInsideTerm(conditionsMet(book, contract, dossier), term)
      ? dayAfter(term.endsOn)
      : null;
  const closed = closedOn(contract);
  const open: readonly Step[] = [
    ...(signedOn === null ? [] : [{ status: 'SIGNED', from: signedOn, rule: 'LU-PATH-6' } as const]),
    ...(term.startsOn === null
      ? []
      : [{ status: 'IN_PROGRESS', from: term.startsOn, rule: 'LU-DUR-1' } as const]),
    ...(expires === null ? [] : [{ status: 'EXPIRED', from: expires, rule: 'LU-VAL-2' } as const]),
  ];
  return statusLine(contract, [
    ...open.filter(({ from }) => closed === null || from < closed),
    ...closing(contract),
  ]);
}
