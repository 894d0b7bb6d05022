import type { Mint } from '../../domain/act.ts';
import type { AssessmentRecord } from '../../domain/assessment.ts';
import { type PlainDate, plus } from '../../domain/calendar.ts';
import type { TransmissionRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { EnrolmentRecord } from '../../domain/prestation.ts';
import { courseOf } from '../../domain/records.ts';
import { consulateIn, EMPLOYMENT_AGENCY, PREFECT } from './authorities.ts';
import type { Book } from './book.ts';
import { factsOn } from './file-facts.ts';
import type { RuleId } from './law.ts';
import { fileBeforeDeparture } from './pre-departure-file.ts';

type Ordered = Pick<TransmissionRecord, 'kind' | 'recipient' | 'contractId' | 'subjectId' | 'dueOn'> & {
  readonly rule: RuleId;
};

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

const ABROAD: readonly string[] = ['FRENCH_ABROAD_FIRST', 'FRENCH_ABROAD_SECOND', 'VALUES_ABROAD_FIRST'];

/** Within a week, the results of each evaluation before departure to the consulate that decides on the visa. FR-PRE-9 */
function orderedByEvaluation(
  { catalogue }: Book,
  dossier: Dossier,
  { id: subjectId, kind, heldOn }: AssessmentRecord,
): readonly Ordered[] {
  const file = ABROAD.includes(kind) ? fileBeforeDeparture(dossier, heldOn) : undefined;
  if (file === undefined) return [];
  const { visaCountry } = factsOn(dossier, heldOn).own;
  if (visaCountry === undefined) return [];
  const days = provisionOn(catalogue.preDeparture.resultsDays, heldOn);
  return [
    {
      kind: 'EVALUATION_RESULTS',
      recipient: consulateIn(visaCountry),
      rule: 'FR-PRE-9',
      contractId: file.id,
      subjectId,
      dueOn: plus(heldOn, { days }),
    },
  ];
}

const KINDS = ['SKILLS_ASSESSMENT_COPY', 'PARENTS_DAY_NOT_FOLLOWED', 'EVALUATION_RESULTS'];

/**
 * The file with what closed places and evaluations order sent: each once, and what is left to send only as it
 * is ordered now. FR-BIL-5, FR-CAIF-5, FR-PRE-9
 */
export function withSendings(book: Book, dossier: Dossier, mint: Mint, on: PlainDate): Dossier {
  const orders = [
    ...dossier.enrolments
      .filter(({ fileId }) => fileId === dossier.file.id)
      .flatMap((enrolment) => orderedByPlace(dossier, enrolment)),
    ...dossier.assessments.flatMap((assessment) => orderedByEvaluation(book, dossier, assessment)),
  ];
  const standing = dossier.transmissions.flatMap((row) => {
    if (!KINDS.includes(row.kind) || row.sentOn !== null) return [row];
    const order = orders.find(({ kind, subjectId }) => kind === row.kind && subjectId === row.subjectId);
    return order === undefined ? [] : [{ ...row, ...order }];
  });
  const added = orders
    .filter((order) =>
      standing.every(({ kind, subjectId }) => kind !== order.kind || subjectId !== order.subjectId),
    )
    .map((order) => ({
      id: mint.id(),
      fileId: dossier.file.id,
      ...order,
      channel: 'POST' as const,
      createdOn: on,
      sentOn: null,
    }));
  return { ...dossier, transmissions: [...standing, ...added] };
}
