import { type Mint, problem, type Ruling } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { Situation } from '../domain/dossier.ts';
import { held, patched } from '../domain/records.ts';
import {
  type CorrectionRules,
  corrected,
  given,
  inputProblems,
  invalid,
  patchOf,
  refusedBy,
} from './correction.ts';
import type { CorrectionInputs } from './correction-inputs.ts';

const FIELDS = ['result', 'prescribedMinutes', 'heldOn'] as const;

/** Puts right what was found, what follows from it, or when it was held. The rule is the one that the assessment carries. */
export function correctAssessment(
  rules: CorrectionRules,
  situation: Situation,
  input: CorrectionInputs['correctAssessment'],
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { assessmentId, heldOn, reason } = input;
  const found = held(situation, ({ assessments }) => assessments, assessmentId);
  if (found === null) return problem('NOT_FOUND', ['assessmentId'], 'No such assessment.');
  const { dossier, row } = found;
  const fields = given(input, FIELDS);
  const refused = refusedBy([
    ...inputProblems(reason, fields),
    ...(heldOn !== undefined && heldOn > on ? [invalid(['heldOn'], 'Expected a day that has come.')] : []),
    ...rules.assessmentProblems({ ...row, ...patchOf(input, FIELDS) }),
  ]);
  if (refused !== null) return refused;
  const rule = rules.law[row.rule];
  if (rule === undefined) throw new Error(`rule ${row.rule} is not declared any more`);
  const assessments = patched(dossier.assessments, [assessmentId], patchOf(input, FIELDS));
  return corrected(
    { rules, verb: 'correctAssessment', situation, input, on },
    {
      noun: { rule },
      fields,
      dossiers: [{ ...dossier, assessments }],
      subjects: { fileId: dossier.file.id, assessmentId },
      special: row.special,
    },
  );
}
