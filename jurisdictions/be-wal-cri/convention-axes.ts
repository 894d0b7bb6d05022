import type { Mint } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { PrestationKind, PrestationRecord } from '../../domain/prestation.ts';
import { FRENCH, SOCIAL } from './assessment-kinds.ts';

/** The trainings that the assessments come to; the citizenship training always. WAL-AXE-2, WAL-AXE-3, WAL-AXE-4 */
export function neededTrainings({ assessments }: Dossier): readonly PrestationKind[] {
  const found = (kind: string, result: string) =>
    assessments.some((row) => row.kind === kind && row.result === result);
  return [
    'CIVIC_TRAINING',
    ...(found(FRENCH, 'TRAINING_NEEDED') ? (['LANGUAGE_COURSE'] as const) : []),
    ...(found(SOCIAL, 'WORK_ORIENTATION_NEEDED') ? (['WORK_ORIENTATION'] as const) : []),
  ];
}

/** An axis as it stands in a contract from a day on. */
export function newAxis(
  { id }: ContractRecord,
  fileId: string,
  kind: PrestationKind,
  mint: Mint,
  openedOn: PlainDate,
): PrestationRecord {
  return {
    id: mint.id(),
    contractId: id,
    fileId,
    kind,
    sequence: null,
    mandatory: true,
    origin: 'PRESCRIBED',
    openedOn,
    cancelledOn: null,
    excusedOn: null,
  };
}

/**
 * The file with the axes of each convention as the assessments come to now: one newly needed is opened with the
 * signature, one not needed after all goes where nobody took a place in it. WAL-AXE-5
 */
export function withAxes(dossier: Dossier, mint: Mint): Dossier {
  const needed: readonly string[] = ['RECEPTION_MODULE', ...neededTrainings(dossier)];
  const running = dossier.contracts.filter(
    ({ signedOn, completedOn, withdrawnOn }) =>
      signedOn !== null && completedOn === null && withdrawnOn === null,
  );
  const ofRunning = ({ contractId }: PrestationRecord) => running.some(({ id }) => id === contractId);
  const entered = ({ id }: PrestationRecord) => dossier.enrolments.some((row) => row.prestationId === id);
  const kept = dossier.prestations.filter(
    (row) => !ofRunning(row) || needed.includes(row.kind) || entered(row),
  );
  const added = running.flatMap((contract) =>
    neededTrainings(dossier)
      .filter((kind) => kept.every((row) => row.contractId !== contract.id || row.kind !== kind))
      .map((kind) => newAxis(contract, dossier.file.id, kind, mint, contract.signedOn ?? contract.openedOn)),
  );
  return { ...dossier, prestations: [...kept, ...added] };
}
