import { earliest } from '../../domain/calendar.ts';
import { courseOf, isOpen, lastSessionOn } from '../../domain/records.ts';
import { validAttestation } from '../attestations.ts';
import { BY_PERSON, byAuthority, type Case, type Duty, type DutyRule, enrolmentsOf } from './duty.ts';
import { voucherOn } from './voucher-line.ts';

/** The voucher is redeemed by its last day. LU-LANG-4 */
function redeemVoucher({ contract, dossier, term, today }: Case): readonly Duty[] {
  return dossier.vouchers
    .filter((voucher) => voucher.contractId === contract.id)
    .filter((voucher) => voucherOn(voucher, dossier, today).state === 'ISSUED')
    .map(({ id, expiresOn }) => ({
      kind: 'REDEEM_VOUCHER',
      subjectId: id,
      ...BY_PERSON,
      dueOn: expiresOn,
      rule: 'LU-LANG-4',
      until: earliest([expiresOn, term.endsOn]),
    }));
}

/** The required share of the course is attended by its last session. LU-LANG-5 */
function attendLanguageCourse(facts: Case): readonly Duty[] {
  return enrolmentsOf(facts, 'LANGUAGE_COURSE')
    .filter(isOpen)
    .map((enrolment) => {
      const dueOn = lastSessionOn(facts.dossier, enrolment);
      return {
        kind: 'ATTEND_LANGUAGE_COURSE',
        subjectId: enrolment.id,
        ...BY_PERSON,
        dueOn,
        rule: 'LU-LANG-5',
        until: dueOn,
      };
    });
}

/** The provider of a completed course sends the certificate. LU-LANG-6 */
function sendCertificate(facts: Case): readonly Duty[] {
  return enrolmentsOf(facts, 'LANGUAGE_COURSE')
    .filter(({ result }) => result === 'COMPLETED')
    .filter((enrolment) => validAttestation(facts.dossier, enrolment) === undefined)
    .map((enrolment) => ({
      kind: 'SEND_CERTIFICATE',
      subjectId: enrolment.id,
      debtor: 'PROVIDER',
      debtorId: courseOf(facts.dossier, enrolment)?.providerId ?? null,
      dueOn: null,
      rule: 'LU-LANG-6',
      until: null,
    }));
}

/** The signatory hands a copy of the certificate to the team, inside the two years. LU-LANG-6 */
function handInCertificate(facts: Case): readonly Duty[] {
  const { endsOn } = facts.term;
  return enrolmentsOf(facts, 'LANGUAGE_COURSE').flatMap((enrolment) => {
    const certificate = validAttestation(facts.dossier, enrolment);
    if (certificate === undefined || certificate.copyReceivedOn !== null) return [];
    return [
      {
        kind: 'HAND_IN_CERTIFICATE',
        subjectId: certificate.id,
        ...BY_PERSON,
        dueOn: endsOn,
        rule: 'LU-LANG-6',
        until: endsOn,
      },
    ];
  });
}

/** A case worker decides what a broken bond comes to. LU-LANG-7 */
function settleBrokenBond(facts: Case): readonly Duty[] {
  const { contract, dossier, term, today } = facts;
  return dossier.vouchers
    .filter(({ contractId, settledOn }) => contractId === contract.id && settledOn === null)
    .filter((voucher) => voucherOn(voucher, dossier, today).bond === 'BROKEN')
    .map(({ id }) => ({
      kind: 'SETTLE_BROKEN_BOND',
      subjectId: id,
      ...byAuthority(facts),
      dueOn: null,
      rule: 'LU-LANG-7',
      until: term.endsOn,
    }));
}

/** Duties of the vouchers and their courses that end with the contract. */
export const LANGUAGE_DUTIES: readonly DutyRule[] = [
  redeemVoucher,
  attendLanguageCourse,
  handInCertificate,
  settleBrokenBond,
];
/** Those that outlive it. */
export const LASTING_LANGUAGE_DUTIES: readonly DutyRule[] = [sendCertificate];
