import { dayBefore, type PlainDate } from '../domain/calendar.ts';
import type { ContractRecord, ContractStatus, ContractStatusRecord } from '../domain/contract.ts';

/** A status, the day from which it holds, and the rule by which it does. */
export interface StatusStep {
  readonly status: ContractStatus;
  readonly from: PlainDate;
  readonly rule: string;
}

/** The dated line that steps make, given in order. A step that another one overtakes on the same day never stood. */
export function statusLine(
  { id }: ContractRecord,
  steps: readonly StatusStep[],
): readonly ContractStatusRecord[] {
  const stood = steps.filter(({ from }, index) => steps[index + 1]?.from !== from);
  return stood.map(({ status, from, rule }, index) => {
    const next = stood[index + 1];
    return {
      contractId: id,
      status,
      validFrom: from,
      validUntil: next === undefined ? null : dayBefore(next.from),
      rule,
    };
  });
}
