import { type Mint, problem, type Ruling } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { Situation } from '../domain/dossier.ts';
import { held, patched } from '../domain/records.ts';
import { type CorrectionRules, corrected, given, inputProblems, invalid, refusedBy } from './correction.ts';
import type { CorrectionInputs } from './correction-inputs.ts';

/** Puts right the day on which something was sent, or takes the sending back: it is then due again. */
export function correctTransmission(
  rules: CorrectionRules,
  situation: Situation,
  input: CorrectionInputs['correctTransmission'],
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { transmissionId, sentOn, reason } = input;
  const found = held(situation, ({ transmissions }) => transmissions, transmissionId);
  if (found === null) return problem('NOT_FOUND', ['transmissionId'], 'No such transmission.');
  const { dossier, row } = found;
  const fields = given(input, ['sentOn']);
  const refused = refusedBy(inputProblems(reason, fields));
  if (refused !== null || sentOn === undefined) {
    return refused ?? problem('INVALID', [], 'Expected a day.');
  }
  if (sentOn !== null && (sentOn > on || sentOn < row.createdOn)) {
    const message = 'Expected a day that has come, and not one before it was ordered sent.';
    return { problems: [invalid(['sentOn'], message)] };
  }
  if (sentOn === row.sentOn) {
    return problem('CONFLICT', ['sentOn'], 'It is recorded so already.', row.rule);
  }
  const rule = rules.law[row.rule];
  if (rule === undefined) throw new Error(`rule ${row.rule} is not declared any more`);
  const transmissions = patched(dossier.transmissions, [transmissionId], { sentOn });
  const correcting = { rules, verb: 'correctTransmission', situation, input, on } as const;
  return corrected(correcting, {
    noun: { rule },
    fields,
    dossiers: [{ ...dossier, transmissions }],
    subjects: {
      transmissionId,
      fileId: dossier.file.id,
      ...(row.contractId !== null && { contractId: row.contractId }),
    },
  });
}
