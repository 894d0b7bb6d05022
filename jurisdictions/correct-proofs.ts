import { type Mint, type Problem, problem, type Ruling } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { Dossier, Situation } from '../domain/dossier.ts';
import { byId, held, patched } from '../domain/records.ts';
import type { VoucherRecord } from '../domain/voucher.ts';
import { type CorrectionRules, corrected, given, inputProblems, invalid, refusedBy } from './correction.ts';
import type { CorrectionInputs, CorrectVoucherInput } from './correction-inputs.ts';

/** Puts right the day on which the copy of an attestation came, or takes it back. */
export function correctAttestation(
  rules: CorrectionRules,
  situation: Situation,
  input: CorrectionInputs['correctAttestation'],
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { attestationId, copyReceivedOn, reason } = input;
  const found = held(situation, ({ attestations }) => attestations, attestationId);
  if (found === null) return problem('NOT_FOUND', ['attestationId'], 'No such attestation.');
  const { dossier, row } = found;
  const fields = given(input, ['copyReceivedOn']);
  const refused = refusedBy(inputProblems(reason, fields));
  if (refused !== null || copyReceivedOn === undefined) {
    return refused ?? problem('INVALID', [], 'Expected a day.');
  }
  if (copyReceivedOn !== null && copyReceivedOn > on) {
    return { problems: [invalid(['copyReceivedOn'], 'Expected a day that has come.')] };
  }
  if (row.revokedOn !== null) return problem('CONFLICT', ['attestationId'], 'The attestation is revoked.');
  const attestations = patched(dossier.attestations, [attestationId], { copyReceivedOn });
  const correcting = { rules, verb: 'correctAttestation', situation, input, on } as const;
  return corrected(correcting, {
    noun: 'attestation',
    fields,
    dossiers: [{ ...dossier, attestations }],
    subjects: {
      attestationId,
      fileId: dossier.file.id,
      ...(row.contractId !== null && { contractId: row.contractId }),
    },
  });
}

type Undone = Dossier | Problem;

function conflict(message: string): Problem {
  return { code: 'CONFLICT', path: ['undo'], message };
}

/** The file in which a voucher was never redeemed; a problem where something rests on it. */
function unredeemed(dossier: Dossier, voucher: VoucherRecord): Undone {
  if (voucher.redeemedOn === null) return conflict('The voucher has not been redeemed.');
  if (voucher.cancelledOn !== null) return conflict('The voucher was cancelled since.');
  const places = dossier.enrolments.filter(({ voucherId }) => voucherId === voucher.id);
  const closed = places.some(({ closedOn }) => closedOn !== null);
  const attended = dossier.attendances.some((row) => places.some(({ id }) => id === row.enrolmentId));
  if (closed) return conflict('The place taken with it is closed: reopen it first.');
  if (attended) return conflict('Attendance is recorded for the place taken with it: remove it first.');
  return {
    ...dossier,
    vouchers: patched(dossier.vouchers, [voucher.id], { redeemedOn: null, providerId: null }),
    enrolments: dossier.enrolments.filter((row) => !places.includes(row)),
    transmissions: dossier.transmissions.filter(
      ({ subjectId, sentOn }) => sentOn !== null || places.every(({ id }) => id !== subjectId),
    ),
  };
}

/** The file in which a voucher was never cancelled; a problem where more than it was. */
function uncancelled(dossier: Dossier, voucher: VoucherRecord): Undone {
  if (voucher.cancelledOn === null) return conflict('The voucher has not been cancelled.');
  if (voucher.redeemedOn !== null) {
    return conflict('It was cancelled with the place that it was redeemed for: replace it.');
  }
  const vouchers = patched(dossier.vouchers, [voucher.id], { cancelledOn: null, cancelReason: null });
  return { ...dossier, vouchers };
}

function undone(dossier: Dossier, voucher: VoucherRecord, undo: CorrectVoucherInput['undo']): Undone {
  if (undo === undefined) return dossier;
  return undo === 'REDEMPTION' ? unredeemed(dossier, voucher) : uncancelled(dossier, voucher);
}

/** Puts right the day a voucher was handed over, or undoes what was recorded of it by mistake. */
export function correctVoucher(
  rules: CorrectionRules,
  situation: Situation,
  input: CorrectionInputs['correctVoucher'],
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { voucherId, issuedOn, undo, reason } = input;
  const found = held(situation, ({ vouchers }) => vouchers, voucherId);
  const contract = found && byId(found.dossier.contracts, found.row.contractId);
  if (!found || !contract) return problem('NOT_FOUND', ['voucherId'], 'No such voucher.');
  const fields = given(input, ['issuedOn', 'undo']);
  const refused = refusedBy(inputProblems(reason, fields));
  if (refused !== null) return refused;
  if (issuedOn !== undefined && issuedOn > on) {
    return { problems: [invalid(['issuedOn'], 'Expected a day that has come.')] };
  }
  const dossier = undone(found.dossier, found.row, undo);
  if ('code' in dossier) return { problems: [dossier] };
  const issued = issuedOn === undefined ? {} : { issuedOn, expiresOn: rules.expiresOn(contract, issuedOn) };
  const correcting = { rules, verb: 'correctVoucher', situation, input, on } as const;
  return corrected(correcting, {
    noun: 'voucher',
    fields,
    dossiers: [{ ...dossier, vouchers: patched(dossier.vouchers, [voucherId], issued) }],
    subjects: { voucherId, contractId: contract.id, fileId: dossier.file.id },
  });
}
