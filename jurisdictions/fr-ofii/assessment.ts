import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Shared, Situation } from '../../domain/dossier.ts';
import type { NonEmpty } from '../../domain/law.ts';
import type { RecordAssessmentInput } from '../acts.ts';
import { newAttestation } from '../attestations.ts';
import { refusedBy } from '../correction.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import { ASSESSMENT_KINDS, assessmentProblems } from './assessment-kinds.ts';
import type { Book } from './book.ts';
import { levelShownOn } from './french-level.ts';
import { LAW } from './law.ts';
import { withSendings } from './sendings.ts';

/** The ministerial attestation of exemption from language training. */
export const EXEMPTION_FROM_TRAINING = 'AMDFL';

/** Tests whose sufficient result exempts from training. FR-CAI-7 */
const EXEMPTING = ['FRENCH_AT_RECEPTION', 'FRENCH_ABROAD_FIRST'];

/** A level that was shown abroad is not tested again at the session. FR-CAI-7 */
function notTestedAgain(dossier: Dossier, kind: string): readonly Reason[] {
  if (kind !== 'FRENCH_AT_RECEPTION') return [];
  const shownOn = levelShownOn(dossier);
  return [weigh(LAW['FR-CAI-7'], { levelShownOn: shownOn }, shownOn === null)];
}

/** The attestation that a sufficient level gives, in the same act. FR-CAI-7 */
function exemption(
  dossier: Dossier,
  shared: Shared,
  { kind, result }: RecordAssessmentInput,
  mint: Mint,
  on: PlainDate,
) {
  if (!EXEMPTING.includes(kind) || result !== 'SUFFICIENT') return null;
  const { id: fileId, authorityId: issuerId } = dossier.file;
  const none = { contractId: null, prestationId: null, enrolmentId: null };
  const proof = { fileId, ...none, kind: EXEMPTION_FROM_TRAINING, issuerId, rule: 'FR-CAI-7' };
  return newAttestation(shared, proof, mint, on);
}

/** Writes down what was found of a person on `on`. FR-CAI-4, FR-CAI-6 to FR-CAI-9, FR-PRE-9, FR-PRE-12 */
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
  const asking = asked(book, 'recordAssessment', null, situation, on);
  const read = { kind, result, ...(prescribedMinutes !== null && { prescribedMinutes }) };
  const reasons: NonEmpty<Reason> = [
    weigh(LAW[rule], read, true, special ? ['kind', 'result'] : []),
    ...notTestedAgain(dossier, kind),
  ];
  const subjects = { fileId: dossier.file.id };
  const refusal = notGranted(asking, reasons, subjects);
  if (refusal !== null) return refusal;
  const assessment = { id: mint.id(), ...input, fileId: dossier.file.id, heldOn: on, rule, special };
  const given = exemption(dossier, situation.shared, input, mint, on);
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
      dossiers: [withSendings(book, next, mint, on)],
      ...(given && { shared: { attestationCounters: given.attestationCounters } }),
    },
    { ...subjects, assessmentId: assessment.id, ...(given && { attestationId: given.attestation.id }) },
  );
}
