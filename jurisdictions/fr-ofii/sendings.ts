import type { Mint } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { TransmissionRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { EnrolmentRecord } from '../../domain/prestation.ts';
import { courseOf } from '../../domain/records.ts';
import { EMPLOYMENT_AGENCY, PREFECT } from './authorities.ts';
import type { RuleId } from './law.ts';

interface Ordered {
  readonly kind: string;
  readonly recipient: string;
  readonly rule: RuleId;
}

/** The copy of a skills assessment to the employment agency; to the prefect that the parents' day was not followed. FR-BIL-5, FR-CAIF-5 */
function orderedBy(dossier: Dossier, enrolment: EnrolmentRecord): Ordered | null {
  const kind = courseOf(dossier, enrolment)?.kind;
  const { result } = enrolment;
  if (kind === 'SKILLS_ASSESSMENT' && result === 'COMPLETED')
    return { kind: 'SKILLS_ASSESSMENT_COPY', recipient: EMPLOYMENT_AGENCY.code, rule: 'FR-BIL-5' };
  return kind === 'PARENTS_DAY' && result !== null && result !== 'COMPLETED'
    ? { kind: 'PARENTS_DAY_NOT_FOLLOWED', recipient: PREFECT.code, rule: 'FR-CAIF-5' }
    : null;
}

const KINDS = ['SKILLS_ASSESSMENT_COPY', 'PARENTS_DAY_NOT_FOLLOWED'];

/**
 * The file with what closed places order sent: each once, and none left to send that is ordered no more. No rule sets
 * a date by which it goes. FR-BIL-5, FR-CAIF-5
 */
export function withSendings(dossier: Dossier, mint: Mint, on: PlainDate): Dossier {
  const own = dossier.enrolments.filter(({ fileId }) => fileId === dossier.file.id);
  const orders = own.flatMap((enrolment) => {
    const ordered = orderedBy(dossier, enrolment);
    return ordered === null ? [] : [{ enrolment, ordered }];
  });
  const isOrdered = ({ kind, subjectId }: TransmissionRecord) =>
    orders.some(({ enrolment, ordered }) => ordered.kind === kind && enrolment.id === subjectId);
  const standing = dossier.transmissions.filter(
    (row) => !KINDS.includes(row.kind) || row.sentOn !== null || isOrdered(row),
  );
  const added = orders
    .filter(({ enrolment, ordered }) =>
      standing.every(({ kind, subjectId }) => kind !== ordered.kind || subjectId !== enrolment.id),
    )
    .map(({ enrolment, ordered }) => ({
      id: mint.id(),
      fileId: dossier.file.id,
      contractId: enrolment.contractId,
      ...ordered,
      subjectId: enrolment.id,
      channel: 'POST' as const,
      createdOn: on,
      dueOn: null,
      sentOn: null,
    }));
  return { ...dossier, transmissions: [...standing, ...added] };
}
