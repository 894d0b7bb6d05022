import type { Mint } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { EnrolmentRecord } from '../../domain/prestation.ts';
import { courseOf } from '../../domain/records.ts';
import { withOrdered } from '../orders.ts';
import { EMPLOYMENT_AGENCY, PREFECT } from './authorities.ts';
import type { Book } from './book.ts';
import type { Ordered } from './orders.ts';
import { orderedBeforeDeparture } from './pre-departure-sendings.ts';

/** The copy of a skills assessment to the employment agency; to the prefect that the parents' day was not followed. No rule sets a date by which they go. FR-BIL-5, FR-CAIF-5 */
function orderedByPlace(dossier: Dossier, enrolment: EnrolmentRecord): readonly Ordered[] {
  const kind = courseOf(dossier, enrolment)?.kind;
  const { id: subjectId, contractId, result } = enrolment;
  const of = { contractId, subjectId, dueOn: null };
  if (kind === 'SKILLS_ASSESSMENT' && result === 'COMPLETED')
    return [{ kind: 'SKILLS_ASSESSMENT_COPY', recipient: EMPLOYMENT_AGENCY.code, rule: 'FR-BIL-5', ...of }];
  return kind === 'PARENTS_DAY' && result !== null && result !== 'COMPLETED'
    ? [{ kind: 'PARENTS_DAY_NOT_FOLLOWED', recipient: PREFECT.code, rule: 'FR-CAIF-5', ...of }]
    : [];
}

/**
 * The file with what its records order sent: each once, and what is left to send only as it is ordered now.
 * FR-BIL-5, FR-CAIF-5, FR-PRE-7 to FR-PRE-9, FR-PRE-11 to FR-PRE-14, FR-PRE-17, FR-PRE-18
 */
export function withSendings(book: Book, dossier: Dossier, mint: Mint, on: PlainDate): Dossier {
  const orders = [
    ...dossier.enrolments
      .filter(({ fileId }) => fileId === dossier.file.id)
      .flatMap((enrolment) => orderedByPlace(dossier, enrolment)),
    ...orderedBeforeDeparture(book, dossier, on),
  ];
  return withOrdered(dossier, orders, mint, on);
}
