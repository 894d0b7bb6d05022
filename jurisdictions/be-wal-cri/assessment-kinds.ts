import type { Problem } from '../../domain/act.ts';
import type { AssessmentRecord } from '../../domain/assessment.ts';
import { invalid } from '../correction.ts';
import type { RuleId } from './law.ts';

interface AssessmentKind {
  readonly rule: RuleId;
  readonly results: readonly string[];
  /** It can be recorded again. */
  readonly again?: true;
}

export const NOTICE = 'COMMUNE_NOTICE';
export const VISIT = 'FIRST_VISIT';
export const SOCIAL = 'SOCIAL_ASSESSMENT';
export const FRENCH = 'FRENCH_TEST';
export const FOLLOW_UP = 'FOLLOW_UP';

/** What the centre writes down of a person on the way to the convention, and of how it is followed. */
export const ASSESSMENT_KINDS: Readonly<Record<string, AssessmentKind>> = {
  [NOTICE]: { rule: 'WAL-IN-1', results: ['NOTICE_GIVEN'] },
  [VISIT]: { rule: 'WAL-IN-2', results: ['SENT_BY_COMMUNE', 'OF_OWN_ACCORD', 'THROUGH_PARTNER'] },
  [SOCIAL]: { rule: 'WAL-AXE-1', results: ['WORK_ORIENTATION_NEEDED', 'NO_WORK_ORIENTATION_NEEDED'] },
  [FRENCH]: { rule: 'WAL-AXE-1', results: ['TRAINING_NEEDED', 'NO_TRAINING_NEEDED', 'TEST_NOT_NEEDED'] },
  [FOLLOW_UP]: { rule: 'WAL-END-3', results: ['NEVER_CAME', 'STOPPED', 'CAME_BACK'], again: true },
};

/** What is wrong with an assessment, before any rule is asked. */
export function assessmentProblems({
  kind,
  result,
  prescribedMinutes,
}: Pick<AssessmentRecord, 'kind' | 'result' | 'prescribedMinutes'>): readonly Problem[] {
  const known = ASSESSMENT_KINDS[kind];
  if (known === undefined)
    return [invalid(['kind'], `Expected one of ${Object.keys(ASSESSMENT_KINDS).join(', ')}.`)];
  return [
    ...(known.results.includes(result)
      ? []
      : [invalid(['result'], `Expected one of ${known.results.join(', ')}.`)]),
    ...(prescribedMinutes === null
      ? []
      : [invalid(['prescribedMinutes'], 'Expected none: the decree sets the hours.')]),
  ];
}
