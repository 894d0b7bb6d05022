import type { Mint } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { TransmissionRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { EnrolmentRecord } from '../../domain/prestation.ts';
import { courseOf } from '../../domain/records.ts';
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

type Sent = Pick<TransmissionRecord, 'kind' | 'subjectId' | 'recipient'>;

function isSame(one: Sent, other: Sent): boolean {
  return one.kind === other.kind && one.subjectId === other.subjectId && one.recipient === other.recipient;
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
  const standing = dossier.transmissions.flatMap((row) => {
    if (row.sentOn !== null) return [row];
    const order = orders.find((ordered) => isSame(ordered, row));
    return order === undefined ? [] : [{ ...row, ...order }];
  });
  const added = orders
    .filter((order) => standing.every((row) => !isSame(order, row)))
    .map((order) => ({
      id: mint.id(),
      fileId: dossier.file.id,
      channel: 'POST' as const,
      language: null,
      createdOn: order.sentOn ?? on,
      sentOn: null,
      ...order,
    }));
  return { ...dossier, transmissions: [...standing, ...added] };
}
