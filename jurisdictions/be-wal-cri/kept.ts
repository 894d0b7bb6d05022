import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Shared } from '../../domain/dossier.ts';
import { byId, sessionsOf } from '../../domain/records.ts';
import type { Kept } from '../correction.ts';
import { knownOn } from '../known-on.ts';
import { everyAxisDone } from './attestation.ts';
import type { Book } from './book.ts';
import { moduleDone } from './convention.ts';
import { listedAxis } from './enrol.ts';
import { ownAttestations } from './file-facts.ts';
import { LAW } from './law.ts';
import { rightProvider } from './providers.ts';

function of<Row extends { readonly id: string }>(
  rows: readonly Row[],
  reasons: (row: Row) => readonly Reason[],
): readonly Kept[] {
  return rows.flatMap((row) => reasons(row).map((reason) => ({ recordId: row.id, reason })));
}

/** Signed once the module was done; places taken in axes of the convention; attested once all were. WAL-AXE-5, WAL-END-1 */
export function kept(book: Book, dossier: Dossier): readonly Kept[] {
  const standing = dossier.contracts.filter(({ withdrawnOn }) => withdrawnOn === null);
  return [
    ...of(standing, (contract) =>
      contract.signedOn === null ? [] : [moduleDone(dossier, contract, contract.signedOn)],
    ),
    ...of(dossier.enrolments, ({ contractId, prestationId, enrolledOn, cancelledOn }) => {
      const contract = byId(standing, contractId);
      const axis = byId(dossier.prestations, prestationId);
      if (contract === undefined || axis === undefined || cancelledOn !== null) return [];
      return [listedAxis(contract, dossier, axis.kind, enrolledOn)];
    }),
    ...of(ownAttestations(dossier), ({ contractId, issuedOn, revokedOn }) => {
      const contract = byId(standing, contractId ?? '');
      if (contract === undefined || revokedOn !== null) return [];
      return [everyAxisDone(book, contract, knownOn(dossier, issuedOn))];
    }),
    ...of(dossier.assessments, ({ heldOn, rule }) => {
      if (rule !== 'WAL-AXE-1' && rule !== 'WAL-END-3') return [];
      const openedOn = standing[0]?.openedOn ?? null;
      return [weigh(LAW[rule], { openedOn, heldOn }, openedOn === null || openedOn <= heldOn)];
    }),
  ];
}

/** Given by who may, on the day of each session; judged where the provider is at hand. WAL-AXE-6 */
export function keptByCourse(courseId: string, shared: Shared): readonly Kept[] {
  const course = byId(shared.courses, courseId);
  if (course === undefined) return [];
  const provider = course.providerId === null ? null : byId(shared.providers, course.providerId);
  if (provider === undefined) return [];
  const reason = rightProvider(course.kind, provider, sessionsOf(shared.courseSessions, courseId));
  return [{ recordId: courseId, reason }];
}
