import { earliest, latest, minus, type PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord, Debtor } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { EnrolmentRecord } from '../../domain/prestation.ts';
import type { Book } from './book.ts';
import { conditionsMet, metInsideTerm, validAttestation } from './completion-conditions.ts';
import { closedOn, type Term, termOf, wordingOf } from './duration.ts';
import type { RuleId } from './law.ts';
import { courseOf, isOpen, lastSessionOn, sessionsOf } from './records.ts';
import { voucherOn } from './voucher-line.ts';

/** What stands open by a file's facts; `until` is the last day on which it does without further facts. */
export interface Duty {
  readonly kind: DutyKind;
  readonly subjectId: string;
  readonly debtor: Debtor;
  readonly debtorId: string | null;
  readonly dueOn: PlainDate | null;
  readonly rule: RuleId;
  readonly until: PlainDate | null;
}

export type DutyKind =
  | 'REDEEM_VOUCHER'
  | 'ATTEND_LANGUAGE_COURSE'
  | 'SEND_CERTIFICATE'
  | 'HAND_IN_CERTIFICATE'
  | 'ATTEND_CIVIC_COURSE'
  | 'ATTEND_ORIENTATION_DAY'
  | 'SEND_CONFIRMATION'
  | 'SEND_CIVIC_ATTESTATION'
  | 'VALIDATE_CONTRACT'
  | 'SETTLE_BROKEN_BOND';

interface Case {
  readonly book: Book;
  readonly contract: ContractRecord;
  readonly dossier: Dossier;
  readonly term: Term;
  readonly today: PlainDate;
}

type DutyRule = (facts: Case) => readonly Duty[];

const BY_PERSON = { debtor: 'PERSON', debtorId: null } as const;

function enrolmentsOf({ contract, dossier }: Case, kind: string): readonly EnrolmentRecord[] {
  return dossier.enrolments.filter(
    (enrolment) => enrolment.contractId === contract.id && courseOf(dossier, enrolment)?.kind === kind,
  );
}

function byAuthority({ contract }: Case) {
  return { debtor: 'AUTHORITY', debtorId: contract.authorityId } as const;
}

/** Day before an enrolment's first session. */
export function confirmationDueOn(
  book: Book,
  contract: ContractRecord,
  firstSessionOn: PlainDate,
): PlainDate {
  const days = provisionOn(book.catalogue.confirmationDaysBeforeStart, wordingOf(contract));
  return minus(firstSessionOn, { days });
}

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

/** The civic course is attended whole inside the two years. LU-CIV-2 */
function attendCivicCourse(facts: Case): readonly Duty[] {
  if (enrolmentsOf(facts, 'CIVIC_TRAINING').some(({ result }) => result === 'COMPLETED')) return [];
  const { endsOn } = facts.term;
  return facts.dossier.prestations
    .filter(({ contractId, kind }) => contractId === facts.contract.id && kind === 'CIVIC_TRAINING')
    .map(({ id }) => ({
      kind: 'ATTEND_CIVIC_COURSE',
      subjectId: id,
      ...BY_PERSON,
      dueOn: endsOn,
      rule: 'LU-CIV-2',
      until: endsOn,
    }));
}

/** The orientation day is attended inside the two years. LU-VAL-1 */
function attendOrientationDay(facts: Case): readonly Duty[] {
  if (enrolmentsOf(facts, 'ORIENTATION_DAY').some(({ result }) => result === 'COMPLETED')) return [];
  const { endsOn } = facts.term;
  return facts.dossier.prestations
    .filter(({ contractId, kind }) => contractId === facts.contract.id && kind === 'ORIENTATION_DAY')
    .map(({ id }) => ({
      kind: 'ATTEND_ORIENTATION_DAY',
      subjectId: id,
      ...BY_PERSON,
      dueOn: endsOn,
      rule: 'LU-VAL-1',
      until: endsOn,
    }));
}

/** The confirmation of a civic enrolment goes out shortly before the start. LU-CIV-3 */
function sendConfirmation(facts: Case): readonly Duty[] {
  const { book, contract, dossier } = facts;
  return enrolmentsOf(facts, 'CIVIC_TRAINING')
    .filter(isOpen)
    .filter(({ id }) => !dossier.transmissions.some((row) => row.subjectId === id && row.sentOn !== null))
    .flatMap(({ id, courseId, enrolledOn }) => {
      const first = sessionsOf(dossier.courseSessions, courseId)[0]?.heldOn;
      if (first === undefined) return [];
      return [
        {
          kind: 'SEND_CONFIRMATION',
          subjectId: id,
          ...byAuthority(facts),
          dueOn: latest([confirmationDueOn(book, contract, first), enrolledOn]),
          rule: 'LU-CIV-3',
          until: first,
        },
      ];
    });
}

/** The civic attestation goes out by post after the course. LU-CIV-5 */
function sendCivicAttestation(facts: Case): readonly Duty[] {
  const { dossier } = facts;
  return enrolmentsOf(facts, 'CIVIC_TRAINING')
    .filter(({ result }) => result === 'COMPLETED')
    .filter((enrolment) => {
      const attestation = validAttestation(dossier, enrolment);
      return !dossier.transmissions.some((row) => row.subjectId === attestation?.id && row.sentOn !== null);
    })
    .map(({ id }) => ({
      kind: 'SEND_CIVIC_ATTESTATION',
      subjectId: id,
      ...byAuthority(facts),
      dueOn: null,
      rule: 'LU-CIV-5',
      until: null,
    }));
}

/** The team validates a contract whose conditions are met. LU-VAL-1 */
function validateContract(facts: Case): readonly Duty[] {
  const { book, contract, dossier, term } = facts;
  if (!metInsideTerm(conditionsMet(book, contract, dossier), term)) return [];
  return [
    {
      kind: 'VALIDATE_CONTRACT',
      subjectId: contract.id,
      ...byAuthority(facts),
      dueOn: null,
      rule: 'LU-VAL-1',
      until: null,
    },
  ];
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

/** Those that end with the contract, and those that outlive it. */
const WHILE_IT_STANDS: readonly DutyRule[] = [
  redeemVoucher,
  attendLanguageCourse,
  handInCertificate,
  attendCivicCourse,
  attendOrientationDay,
  sendConfirmation,
  validateContract,
  settleBrokenBond,
];
const BEYOND: readonly DutyRule[] = [sendCertificate, sendCivicAttestation];

/** All that a contract asks of anybody, by the facts of `dossier`, which are those known on `today`. */
export function dutiesOf(
  book: Book,
  contract: ContractRecord,
  dossier: Dossier,
  today: PlainDate,
): readonly Duty[] {
  if (contract.signedOn === null || contract.signedOn > today) return [];
  const facts: Case = { book, contract, dossier, today, term: termOf(book, contract, dossier) };
  const rules = closedOn(contract) === null ? [...WHILE_IT_STANDS, ...BEYOND] : BEYOND;
  return rules.flatMap((rule) => rule(facts)).filter(({ until }) => until === null || until >= today);
}
