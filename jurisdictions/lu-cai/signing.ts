import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { AppointmentRecord, ContractRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import { factsOf } from '../../domain/dossier-facts.ts';
import type { NonEmpty } from '../../domain/law.ts';
import type { PrestationKind, PrestationRecord } from '../../domain/prestation.ts';
import { patched } from '../../domain/records.ts';
import type { SignContractInput } from '../acts.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import { openAppointment } from './appointment.ts';
import { type Book, SCHEME } from './book.ts';
import { contractLine } from './contract-line.ts';
import { eligibilityReasons } from './eligibility.ts';
import { facts } from './facts.ts';
import { sessionAttended, withinSigningWindow } from './information-session.ts';
import { LAW } from './law.ts';
import { languageCourse, newVoucher } from './voucher-issue.ts';

const IDENTITY = ['IDENTITY_CARD', 'PASSPORT'];
const RESIDENCE = ['RESIDENCE_CARD', 'REGISTRATION_CERTIFICATE'];

/** The signature is given at an appointment that was asked for. LU-PATH-2 */
function atAppointment(appointment: AppointmentRecord | undefined): Reason {
  const appointmentRequestedOn = appointment?.requestedOn ?? null;
  return weigh(LAW['LU-PATH-2'], { appointmentRequestedOn }, appointment !== undefined);
}

/** Identity card or passport, and residence card or registration certificate, are shown. LU-PATH-4 */
function documentsShown(documents: readonly string[]): Reason {
  const shown = (accepted: readonly string[]) => accepted.some((document) => documents.includes(document));
  return weigh(LAW['LU-PATH-4'], { documents }, shown(IDENTITY) && shown(RESIDENCE));
}

/** No other contract of the person runs or was validated. LU-DUR-1 */
function noOtherContract(book: Book, dossier: Dossier, on: PlainDate): Reason {
  const statuses = dossier.contracts.map(
    (contract) => contractLine(book, contract, dossier).findLast(({ validFrom }) => validFrom <= on)?.status,
  );
  const otherContractStatus =
    statuses.find((status) => status && ['SIGNED', 'IN_PROGRESS', 'COMPLETED'].includes(status)) ?? null;
  return weigh(LAW['LU-DUR-1'], { otherContractStatus }, otherContractStatus === null);
}

/** The first voucher is handed over in the same act. LU-PATH-6 */
function firstVoucherHandedOver(on: PlainDate): Reason {
  return weigh(LAW['LU-PATH-6'], { firstVoucherIssuedOn: on }, true);
}

function eligibleOn(book: Book, dossier: Dossier, on: PlainDate): NonEmpty<Reason> {
  const { common, own } = factsOf(dossier, 'LU', on);
  const parsed = facts.parse(own);
  const asked = { common, own: 'own' in parsed ? parsed.own : {} };
  return eligibilityReasons(book, asked, { asOf: on, governingDate: on });
}

function newContract(dossier: Dossier, mint: Mint, on: PlainDate): ContractRecord {
  return {
    id: mint.id(),
    scheme: SCHEME,
    authorityId: dossier.file.authorityId,
    openedOn: on,
    governingDate: on,
    signedOn: on,
    startsOn: null,
    endsOn: null,
    completedOn: null,
    terminatedOn: null,
    decidingAuthorityId: null,
    awaitingAuthorityId: null,
    withdrawnOn: null,
    source: null,
    sourceKey: null,
  };
}

function signed(book: Book, dossier: Dossier, mint: Mint, on: PlainDate) {
  const fileId = dossier.file.id;
  const contract = newContract(dossier, mint, on);
  const course = languageCourse(contract, fileId, 1, mint, on);
  const voucher = newVoucher(book, contract, course, null, mint, on);
  const compulsory = (kind: PrestationKind): PrestationRecord => ({
    id: mint.id(),
    contractId: contract.id,
    fileId,
    kind,
    sequence: null,
    mandatory: true,
    origin: 'PRESCRIBED',
    openedOn: on,
    cancelledOn: null,
    excusedOn: null,
  });
  const party = { id: mint.id(), contractId: contract.id, fileId, role: 'SIGNATORY', signedOn: on };
  const next: Dossier = {
    ...dossier,
    contracts: [...dossier.contracts, contract],
    parties: [...dossier.parties, party],
    prestations: [
      ...dossier.prestations,
      course,
      compulsory('CIVIC_TRAINING'),
      compulsory('ORIENTATION_DAY'),
    ],
    vouchers: [...dossier.vouchers, voucher],
  };
  return { next, contract, voucher };
}

/** Signs the contract at the appointment and hands over the first voucher. LU-ELIG, LU-PATH, LU-DUR-1 */
export function signContract(
  book: Book,
  situation: Situation,
  { scheme, documents }: SignContractInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = asked(book, 'signContract', situation, on);
  const [dossier] = situation.dossiers;
  if (dossier === undefined) return problem('NOT_FOUND', [], 'No such person.');
  if (scheme !== SCHEME) return problem('INVALID', ['scheme'], `Expected ${SCHEME}.`);
  const unknown = documents.findIndex((document) => ![...IDENTITY, ...RESIDENCE].includes(document));
  if (unknown !== -1) {
    const expected = [...IDENTITY, ...RESIDENCE].join(', ');
    return problem('INVALID', ['documents', unknown], `Expected one of ${expected}.`, 'LU-PATH-4');
  }
  const appointment = openAppointment(dossier, on);
  const reasons: NonEmpty<Reason> = [
    ...eligibleOn(book, dossier, on),
    sessionAttended(dossier, on),
    atAppointment(appointment),
    documentsShown(documents),
    withinSigningWindow(book, dossier, on),
    noOtherContract(book, dossier, on),
    firstVoucherHandedOver(on),
  ];
  const refusal = notGranted(asking, reasons);
  if (refusal !== null) return refusal;
  const appointments = patched(dossier.appointments, appointment ? [appointment.id] : [], { heldOn: on });
  const { next, contract, voucher } = signed(book, { ...dossier, appointments }, mint, on);
  return recorded(
    asking,
    'SIGNED',
    reasons,
    { dossiers: [next] },
    { contractId: contract.id, voucherId: voucher.id },
  );
}
