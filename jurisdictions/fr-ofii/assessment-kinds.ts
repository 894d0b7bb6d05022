import type { Problem } from '../../domain/act.ts';
import type { AssessmentRecord } from '../../domain/assessment.ts';
import { invalid } from '../correction.ts';
import type { RuleId } from './law.ts';

interface AssessmentKind {
  /** The rule by which it is held. */
  readonly rule: RuleId;
  readonly results: readonly string[];
  /** About health. */
  readonly special?: true;
  /** The results that prescribe hours: must, or may. */
  readonly prescribes?: Readonly<Record<string, 'MUST' | 'MAY'>>;
  /** It can be taken again. */
  readonly again?: true;
}

const LEVELS = ['SUFFICIENT', 'INSUFFICIENT'];

/** What is found at the reception session, abroad before it, and at the examination. */
export const ASSESSMENT_KINDS: Readonly<Record<string, AssessmentKind>> = {
  MEDICAL_VISIT: { rule: 'FR-CAI-4', results: ['DONE'], special: true },
  INTERVIEW: { rule: 'FR-CAI-4', results: ['DONE'] },
  FRENCH_AT_RECEPTION: { rule: 'FR-CAI-4', results: LEVELS, prescribes: { INSUFFICIENT: 'MUST' } },
  SOCIAL_WORKER: { rule: 'FR-CAI-4', results: ['SUPPORT_NEEDED', 'NO_SUPPORT_NEEDED'] },
  FRENCH_ABROAD_FIRST: { rule: 'FR-CAI-7', results: LEVELS, prescribes: { INSUFFICIENT: 'MAY' } },
  FRENCH_ABROAD_SECOND: { rule: 'FR-CAI-9', results: LEVELS, prescribes: { INSUFFICIENT: 'MUST' } },
  VALUES_ABROAD_FIRST: { rule: 'FR-PRE-12', results: LEVELS },
  VALUES_ABROAD_SECOND: { rule: 'FR-PRE-13', results: LEVELS },
  DILF: { rule: 'FR-CAI-6', results: ['PASSED', 'FAILED', 'REFUSED'], again: true },
};

function minutesProblems(asked: 'MUST' | 'MAY' | undefined, minutes: number | null): readonly Problem[] {
  const path = ['prescribedMinutes'];
  if (minutes === null)
    return asked === 'MUST' ? [invalid(path, 'Expected the minutes of training that it prescribes.')] : [];
  if (asked === undefined) return [invalid(path, 'Expected none: such a result prescribes no training.')];
  return Number.isInteger(minutes) && minutes > 0
    ? []
    : [invalid(path, 'Expected whole minutes, at least one.')];
}

/** What is wrong with an assessment, before any rule is asked. */
export function assessmentProblems({
  kind,
  result,
  prescribedMinutes,
}: Pick<AssessmentRecord, 'kind' | 'result' | 'prescribedMinutes'>): readonly Problem[] {
  const known = ASSESSMENT_KINDS[kind];
  if (known === undefined)
    return [invalid(['kind'], `Expected one of ${Object.keys(ASSESSMENT_KINDS).join(', ')}.`)];
  if (!known.results.includes(result))
    return [invalid(['result'], `Expected one of ${known.results.join(', ')} for ${kind}.`)];
  return minutesProblems(known.prescribes?.[result], prescribedMinutes);
}
