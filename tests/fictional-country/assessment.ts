import { type Problem, problem } from '../../domain/act.ts';
import type { AssessmentRecord } from '../../domain/assessment.ts';
import { weigh } from '../../domain/decision.ts';
import type { ActInputs } from '../../jurisdictions/acts.ts';
import { newAttestation } from '../../jurisdictions/attestations.ts';
import type { Asked, Found } from './answer.ts';
import { LAW, type RuleId } from './law.ts';

type Assessed = Pick<AssessmentRecord, 'kind' | 'result' | 'prescribedMinutes'>;

interface Kind {
  readonly results: readonly string[];
  readonly rule: RuleId;
  readonly special: boolean;
}

const SWIMMING: Kind = { results: ['SUFFICIENT', 'INSUFFICIENT'], rule: 'XA-SEA-1', special: false };
const HEALTH_CHECK: Kind = { results: ['DONE'], rule: 'XA-SEA-2', special: true };
const KINDS: Readonly<Record<string, Kind>> = { SWIMMING, HEALTH_CHECK };

/** Lessons follow from what is insufficient alone. XA-SEA-1 */
export function assessmentProblems({
  kind,
  result,
  prescribedMinutes,
}: Assessed): readonly [Problem, ...Problem[]] | readonly [] {
  const known = KINDS[kind];
  if (known === undefined) return problem('INVALID', ['kind'], 'not assessed here').problems;
  if (!known.results.includes(result)) return problem('INVALID', ['result'], 'no such result').problems;
  const lessons = prescribedMinutes === null || result === 'INSUFFICIENT';
  return lessons ? [] : problem('INVALID', ['prescribedMinutes'], 'nothing is left to be learnt').problems;
}

/** Held since the first meeting. XA-SEA */
export function heldInTime(
  { kind, result, heldOn }: Pick<AssessmentRecord, 'kind' | 'result' | 'heldOn'>,
  informationSessions: readonly { readonly heldOn: string }[],
) {
  const { rule, special } = KINDS[kind] ?? SWIMMING;
  const informed = informationSessions.some((meeting) => meeting.heldOn <= heldOn);
  return weigh(LAW[rule], { kind, result, informed }, informed, special ? ['kind', 'result'] : []);
}

/** Who swims well enough is given the proof of it at once. XA-SEA */
export function recordAssessment(asked: Asked<ActInputs['recordAssessment']>): Found {
  const { situation, input, mint, on } = asked;
  const [dossier] = situation.dossiers;
  if (dossier === undefined) return problem('NOT_FOUND', [], 'no such person');
  const [wrong, ...more] = assessmentProblems(input);
  if (wrong !== undefined) return { problems: [wrong, ...more] };
  const { file, informationSessions } = dossier;
  const { rule, special } = KINDS[input.kind] ?? SWIMMING;
  return {
    reasons: [heldInTime({ ...input, heldOn: on }, informationSessions)],
    subjects: { fileId: file.id },
    grant() {
      const assessment = { id: mint.id(), fileId: file.id, ...input, heldOn: on, rule, special };
      const assessments = [...dossier.assessments, assessment];
      const subjects = { fileId: file.id, assessmentId: assessment.id };
      if (input.result !== 'SUFFICIENT')
        return { outcome: 'RECORDED', subjects, dossiers: [{ ...dossier, assessments }] };
      const of = { fileId: file.id, contractId: null, prestationId: null, enrolmentId: null };
      const proof = { ...of, kind: 'SWIMMING_CERTIFICATE', issuerId: file.authorityId, rule };
      const { attestation, attestationCounters } = newAttestation(situation.shared, proof, mint, on);
      return {
        outcome: 'RECORDED',
        subjects: { ...subjects, attestationId: attestation.id },
        dossiers: [{ ...dossier, assessments, attestations: [...dossier.attestations, attestation] }],
        shared: { attestationCounters },
      };
    },
  };
}
