import { latest } from '../../domain/calendar.ts';
import type { ContractRecord, ContractStatusRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { type StatusStep, statusLine } from '../status-line.ts';
import { NOTICE } from './assessment-kinds.ts';
import { axesOf, progressOf } from './axes.ts';
import type { Book } from './book.ts';
import type { RuleId } from './law.ts';

interface Step extends StatusStep {
  readonly rule: RuleId;
}

/** The first session attended of a training of the convention, not before the signature. WAL-AXE-7 */
export function startsOn(book: Book, contract: ContractRecord, dossier: Dossier) {
  if (contract.signedOn === null) return null;
  const begun = axesOf(contract, dossier)
    .filter(({ kind }) => kind !== 'RECEPTION_MODULE')
    .flatMap((axis) => progressOf(book, contract, axis, dossier).begunOn ?? [])
    .toSorted()[0];
  return begun === undefined ? null : latest([begun, contract.signedOn]);
}

/** The dated status line: opened, signed, followed, attested. WAL-IN-1, WAL-IN-2, WAL-AXE-5, WAL-AXE-7, WAL-END-1 */
export function contractLine(
  book: Book,
  contract: ContractRecord,
  dossier: Dossier,
): readonly ContractStatusRecord[] {
  const { openedOn, signedOn, completedOn, withdrawnOn } = contract;
  const begun = startsOn(book, contract, dossier);
  const steps: readonly Step[] = [
    {
      status: 'PROPOSED',
      from: openedOn,
      rule: dossier.assessments.some(({ kind }) => kind === NOTICE) ? 'WAL-IN-1' : 'WAL-IN-2',
    },
    ...(signedOn === null ? [] : [{ status: 'SIGNED', from: signedOn, rule: 'WAL-AXE-5' } as const]),
    ...(begun === null ? [] : [{ status: 'IN_PROGRESS', from: begun, rule: 'WAL-AXE-7' } as const]),
    ...(completedOn === null ? [] : [{ status: 'COMPLETED', from: completedOn, rule: 'WAL-END-1' } as const]),
    ...(withdrawnOn === null ? [] : [{ status: 'WITHDRAWN', from: withdrawnOn, rule: 'WAL-AXE-5' } as const]),
  ];
  const closed = completedOn ?? withdrawnOn;
  const closing = ['COMPLETED', 'WITHDRAWN'];
  return statusLine(
    contract,
    steps.filter(({ status, from }) => closed === null || closing.includes(status) || from <= closed),
  );
}
