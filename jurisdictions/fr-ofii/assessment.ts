import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Shared, Situation } from '../../domain/dossier.ts';
import type { NonEmpty } from '../../domain/law.ts';
import type { RecordAssessmentInput } from '../acts.ts';
import { newAttestation } from '../attestations.ts';
import { refusedBy } from '../correction.ts';
import { notGranted, recorded } from '../ruling.ts';
import { ordering } from './answer.ts';
import { ASSESSMENT_KINDS, assessmentProblems } from './assessment-kinds.ts';
import type { Book } from './book.ts';
import { levelShownOn } from './french-level.ts';
import { LAW } from './law.ts';
import { givenBy } from './level-attestations.ts';
import { evaluationReasons } from './pre-departure-evaluations.ts';

/** A level that was shown abroad is not tested again at the session. FR-CAI-7 */
function notTestedAgain(dossier: Dossier, kind: string): readonly Reason[] {
  if (kind !== 'FRENCH_AT_RECEPTION') return [];
  const shownOn = levelShownOn(dossier);
  return [weigh(LAW['FR-CAI-7'], { levelShownOn: shownOn }, shownOn === null)];
}

/** The attestation that a sufficient level gives, in the same act. FR-CAI-7, FR-PRE-10, FR-PRE-12 */
function attestationOf(
  dossier: Dossier,
  shared: Shared,
  found: RecordAssessmentInput,
  mint: Mint,
  on: PlainDate,
) {
  const given = givenBy(found);
  if (given === undefined) return null;
  const { id: fileId, authorityId: issuerId } = dossier.file;
  const none = { contractId: null, prestationId: null, enrolmentId: null };
  return newAttestation(shared, { fileId, ...none, ...given, issuerId }, mint, on);
}

/** Writes down what was found of a person on `on`. FR-CAI-4, FR-CAI-6 to FR-CAI-9, FR-PRE-7, FR-PRE-9 to FR-PRE-13 */
export function recordAssessment(
  book: Book,
  situation: Situation,
  input: RecordAssessmentInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const [dossier] = situation.dossiers;
  if (dossier === undefined) return problem('NOT_FOUND', ['personId'], 'No such person.');
  const { kind, result, prescribedMinutes } = input;
  const refused = refusedBy(assessmentProblems(input));
  const known = ASSESSMENT_KINDS[kind];
  if (refused !== null || known === undefined)
    return refused ?? problem('INVALID', ['kind'], 'Expected a known kind.');
  const { rule, special = false, again = false } = known;
  if (!again && dossier.assessments.some((row) => row.kind === kind))
    return problem('CONFLICT', ['kind'], 'It was recorded already: use correctAssessment.', rule);
  const asking = ordering(book, 'recordAssessment', null, situation, mint, on);
  const read = { kind, result, ...(prescribedMinutes !== null && { prescribedMinutes }) };
  const reasons: NonEmpty<Reason> = [
    weigh(LAW[rule], read, true, special ? ['kind', 'result'] : []),
    ...notTestedAgain(dossier, kind),
    ...evaluationReasons(book, dossier, input, on),
  ];
  const subjects = { fileId: dossier.file.id };
  const refusal = notGranted(asking, reasons, subjects);
  if (refusal !== null) return refusal;
  const assessment = { id: mint.id(), ...input, fileId: dossier.file.id, heldOn: on, rule, special };
  const given = attestationOf(dossier, situation.shared, input, mint, on);
  const next = {
    ...dossier,
    assessments: [...dossier.assessments, assessment],
    attestations: [...dossier.attestations, ...(given === null ? [] : [given.attestation])],
  };
  return recorded(
    asking,
    'RECORDED',
    reasons,
    {
      dossiers: [next],
      ...(given && { shared: { attestationCounters: given.attestationCounters } }),
    },
    { ...subjects, assessmentId: assessment.id, ...(given && { attestationId: given.attestation.id }) },
  );
}
