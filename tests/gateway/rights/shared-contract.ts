import type { Dossier } from '../../../domain/dossier.ts';
import { codeFrom, uuidFrom } from '../copies.ts';
import type { Canaries } from './canaries.ts';
import { JOINT } from './plans.ts';

/** What of a contract is both parties' alike. */
function isShared(part: string): boolean {
  return /^(contracts|children|outcomeProposals)\./.test(part) || part === 'parties.signedOn';
}

/** Makes the second a party to the first one's contract too, with a prestation and a voucher of their own in it. */
export function joined(first: Dossier, second: Dossier, canaries: Canaries): Dossier {
  const [contract] = first.contracts;
  const [prestation] = first.prestations;
  const [voucher] = first.vouchers;
  const [enrolment] = first.enrolments;
  const [attendance] = first.attendances;
  const [status] = first.voucherStatuses;
  if (!contract || !prestation || !voucher || !enrolment || !attendance || !status)
    throw new Error('there is nothing to share');
  const fileId = second.file.id;
  const spouse = JOINT[1];
  const id = (what: string) => uuidFrom(`shared ${what}`);
  const ofOther = { contract: true, ofOther: true } as const;
  canaries.share(JOINT, isShared);
  canaries.note(id('party'), [spouse], 'parties.id', ofOther);
  canaries.note(id('attendance'), [spouse], 'attendances.id', ofOther);
  const taught = {
    ...ofOther,
    provider: first.courses.find((row) => row.id === enrolment.courseId)?.providerId ?? null,
  };
  canaries.note(id('prestation'), [spouse], 'prestations.id', taught);
  canaries.note(id('lessons'), [spouse], 'enrolments.id', taught);
  canaries.note(id('voucher'), [spouse], 'vouchers.id', ofOther);
  canaries.note(id('enrolment'), [spouse], 'enrolments.id', ofOther);
  const code = codeFrom('shared voucher');
  canaries.note(code, [spouse], 'vouchers.code', ofOther);
  return {
    ...first,
    parties: [
      ...first.parties,
      { id: id('party'), contractId: contract.id, fileId, role: 'SIGNATORY', signedOn: contract.signedOn },
    ],
    prestations: [
      ...first.prestations,
      {
        ...prestation,
        id: id('prestation'),
        fileId,
        excusedOn: canaries.day(spouse, 'prestations.excusedOn', taught),
      },
    ],
    vouchers: [
      ...first.vouchers,
      {
        ...voucher,
        id: id('voucher'),
        fileId,
        code,
        prestationId: id('prestation'),
        redeemedOn: null,
        providerId: null,
        cancelReason: canaries.text(spouse, 'vouchers.cancelReason', ofOther),
        settlementReason: canaries.text(spouse, 'vouchers.settlementReason', ofOther),
        replacesId: null,
      },
    ],
    voucherStatuses: [...first.voucherStatuses, { ...status, voucherId: id('voucher') }],
    attendances: [
      ...first.attendances,
      { ...attendance, id: id('attendance'), fileId, enrolmentId: id('lessons') },
    ],
    enrolments: [
      ...first.enrolments,
      // Followed to its end: its provider owes the certificate.
      { ...enrolment, id: id('lessons'), fileId, prestationId: id('prestation'), voucherId: null },
      {
        ...enrolment,
        id: id('enrolment'),
        fileId,
        prestationId: id('prestation'),
        voucherId: null,
        cancelledOn: enrolment.enrolledOn,
        closedOn: null,
        result: null,
        courseId: first.courses.find(({ providerId }) => providerId === null)?.id ?? enrolment.courseId,
      },
    ],
  };
}
