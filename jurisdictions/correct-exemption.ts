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

const FIELDS = ['ground', 'years', 'evidence', 'grantedOn', 'withdrawnOn'] as const;

/** Puts an exemption right, or takes it back. The rule is the one that it carries. */
export function correctExemption(
  rules: CorrectionRules,
  situation: Situation,
  input: CorrectionInputs['correctExemption'],
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { exemptionId, reason } = input;
  const found = held(situation, ({ exemptions }) => exemptions, exemptionId);
  if (found === null) return problem('NOT_FOUND', ['exemptionId'], 'No such exemption.');
  const { dossier, row } = found;
  const fields = given(input, FIELDS);
  const next = { ...row, ...patchOf(input, FIELDS) };
  const { grantedOn, withdrawnOn } = next;
  const blank = input.evidence !== undefined && input.evidence.trim() === '';
  const refused = refusedBy([
    ...inputProblems(reason, fields),
    ...(blank ? [invalid(['evidence'], 'Expected what was shown for it.')] : []),
    ...(grantedOn > on ? [invalid(['grantedOn'], 'Expected a day that has come.')] : []),
    ...(withdrawnOn !== null && (withdrawnOn > on || withdrawnOn < grantedOn)
      ? [invalid(['withdrawnOn'], 'Expected a day that has come, from the one on which it was granted.')]
      : []),
    ...rules.exemptionProblems(next),
  ]);
  if (refused !== null) return refused;
  const rule = rules.law[row.rule];
  if (rule === undefined) throw new Error(`rule ${row.rule} is not declared any more`);
  const exemptions = patched(dossier.exemptions, [exemptionId], patchOf(input, FIELDS));
  return corrected(
    { rules, verb: 'correctExemption', situation, input, on },
    {
      noun: { rule },
      fields,
      dossiers: [{ ...dossier, exemptions }],
      subjects: { fileId: dossier.file.id, contractId: row.contractId, exemptionId },
      special: true,
    },
  );
}
