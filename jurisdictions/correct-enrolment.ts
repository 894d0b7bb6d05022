import { type Mint, type Problem, problem, type Ruling } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { Dossier, Situation } from '../domain/dossier.ts';
import type { EnrolmentRecord } from '../domain/prestation.ts';
import { courseOf, held, isOpen, lastSessionOn, patched } from '../domain/records.ts';
import type { CancellationCause } from '../domain/voucher.ts';
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

/** Why a place cannot be open again. */
function stillClosed(
  { enrolments, attestations }: Dossier,
  enrolment: EnrolmentRecord,
  several: boolean,
): Problem | null {
  const refused = (message: string): Problem => ({ code: 'CONFLICT', path: ['reopen'], message });
  if (enrolment.closedOn === null) return refused('The place is not closed.');
  if (enrolment.cancelledOn !== null) return refused('The place was given back.');
  if (attestations.some((row) => row.enrolmentId === enrolment.id && row.revokedOn === null)) {
    return refused('Its attestation stands: revoke it first.');
  }
  const other = enrolments.some(
    (row) =>
      row.id !== enrolment.id &&
      row.prestationId === enrolment.prestationId &&
      (!several || row.courseId === enrolment.courseId) &&
      isOpen(row),
  );
  return other ? refused('The person has another place for the same prestation.') : null;
}

/** Puts right how and when a place was taken, and whether it was closed. */
export function correctEnrolment(
  rules: CorrectionRules,
  situation: Situation,
  input: CorrectionInputs['correctEnrolment'],
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { enrolmentId, enrolledOn, reopen = false, reason } = input;
  const found = held(situation, ({ enrolments }) => enrolments, enrolmentId);
  const course = found && courseOf(found.dossier, found.row);
  if (!found || !course) return problem('NOT_FOUND', ['enrolmentId'], 'No such enrolment.');
  const { dossier, row } = found;
  const fields = given(input, ['enrolledOn', 'channel', 'invitedOn']);
  const problems: Problem[] = [...inputProblems(reason, reopen ? [...fields, 'reopen'] : fields)];
  if (enrolledOn !== undefined && enrolledOn > on) {
    problems.push(invalid(['enrolledOn'], 'Expected a day that has come.'));
  } else if (enrolledOn !== undefined && enrolledOn > (lastSessionOn(dossier, row) ?? enrolledOn)) {
    problems.push(invalid(['enrolledOn'], 'Expected the day of the last session, or an earlier one.'));
  }
  const closed = reopen ? stillClosed(dossier, row, rules.severalPlaces?.(course.kind) ?? false) : null;
  const refused = refusedBy(closed === null ? problems : [...problems, closed]);
  if (refused !== null) return refused;
  const next: EnrolmentRecord = {
    ...row,
    ...patchOf(input, ['enrolledOn', 'channel', 'invitedOn']),
    ...(reopen && { closedOn: null, result: null }),
  };
  // A voucher is redeemed by the enrolment: one day for both.
  const vouchers = row.voucherId === null ? [] : [row.voucherId];
  const correcting = { rules, verb: 'correctEnrolment', situation, input, on } as const;
  return corrected(correcting, {
    noun: 'enrolment',
    kind: course.kind,
    fields: reopen ? [...fields, 'reopen'] : fields,
    dossiers: [
      {
        ...dossier,
        enrolments: patched(dossier.enrolments, [enrolmentId], next),
        vouchers: patched(dossier.vouchers, vouchers, { redeemedOn: next.enrolledOn }),
      },
    ],
    subjects: { enrolmentId, contractId: row.contractId, fileId: dossier.file.id },
  });
}

const WITHDRAWN: CancellationCause = 'WITHDRAWN';

/** Gives an open place back; the voucher that it was taken with can then be replaced. */
export function cancelEnrolment(
  rules: CorrectionRules,
  situation: Situation,
  input: CorrectionInputs['cancelEnrolment'],
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { enrolmentId, reason } = input;
  const found = held(situation, ({ enrolments }) => enrolments, enrolmentId);
  const course = found && courseOf(found.dossier, found.row);
  if (!found || !course) return problem('NOT_FOUND', ['enrolmentId'], 'No such enrolment.');
  const { dossier, row } = found;
  const refused = refusedBy(inputProblems(reason, ['enrolmentId']));
  if (refused !== null) return refused;
  if (!isOpen(row)) {
    return problem('CONFLICT', ['enrolmentId'], 'The place was closed or given back already.');
  }
  if (on < row.enrolledOn) {
    return { problems: [invalid(['on'], 'Expected the day the place was taken, or a later one.')] };
  }
  const vouchers = row.voucherId === null ? [] : [row.voucherId];
  const taken = situation.placesTaken[course.id] ?? 0;
  const against = rules.givingBack(dossier, row, on);
  const correcting = { rules, verb: 'cancelEnrolment', situation, input, on } as const;
  return corrected(correcting, {
    noun: 'enrolment',
    kind: course.kind,
    outcome: 'CANCELLED',
    dossiers: [
      {
        ...dossier,
        enrolments: patched(dossier.enrolments, [enrolmentId], { cancelledOn: on }),
        vouchers: patched(dossier.vouchers, vouchers, { cancelledOn: on, cancelReason: WITHDRAWN }),
        transmissions: dossier.transmissions.filter(
          ({ subjectId, sentOn }) => sentOn !== null || subjectId !== enrolmentId,
        ),
      },
    ],
    placesTaken: { [course.id]: Math.max(0, taken - 1) },
    beside: against === null ? [] : [against],
    subjects: { enrolmentId, contractId: row.contractId, fileId: dossier.file.id },
  });
}
