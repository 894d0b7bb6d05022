import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord, ContractStatus } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Localised } from '../../domain/law.ts';
import type { EnrolmentRecord } from '../../domain/prestation.ts';
import { byId, courseOf, sessionsOf } from '../../domain/records.ts';
import type { TimelineEvent } from '../jurisdiction.ts';
import { ASSESSMENT_KINDS } from './assessment-kinds.ts';
import type { Book } from './book.ts';
import { contractLine } from './contract-line.ts';
import { followedBy, schemeOf } from './followed.ts';
import { LAW, type RuleId } from './law.ts';
import { isBeforeDeparture } from './pre-departure-file.ts';
import { EVALUATIONS } from './pre-departure-trainings.ts';
import { prestationName } from './prestation.ts';
import { closedOn, termOf } from './term.ts';
import { TERMS } from './terms.ts';

/** The words of the law for a contract's statuses. */
const STATUS: Readonly<Record<ContractStatus, Localised>> = {
  PROPOSED: { fr: 'établi', en: 'drawn up' },
  SIGNED: { fr: 'signé', en: 'signed' },
  IN_PROGRESS: { fr: 'en cours', en: 'in progress' },
  EXTENDED: { fr: 'prolongé', en: 'extended' },
  COMPLETED: { fr: 'clôturé', en: 'closed' },
  TERMINATED: { fr: 'résilié', en: 'terminated' },
  EXPIRED: { fr: 'échu', en: 'expired' },
  WITHDRAWN: { fr: 'retiré', en: 'withdrawn' },
};

/** Of a file before departure, which ends with the answer on the visa. FR-PRE-15 */
const VISA: Readonly<Partial<Record<ContractStatus, Localised>>> = {
  COMPLETED: { fr: 'visa délivré', en: 'visa issued' },
  TERMINATED: { fr: 'visa refusé', en: 'visa refused' },
};

function wordOf(contract: ContractRecord, status: ContractStatus): Localised {
  return (isBeforeDeparture(contract) ? VISA[status] : undefined) ?? STATUS[status];
}

const OUTCOME = {
  COMPLETE: { fr: 'clôture', en: 'closing' },
  EXTEND: { fr: 'prolongation', en: 'extension' },
  TERMINATE: { fr: 'résiliation', en: 'termination' },
} as const;

function said(subject: Localised, what: Localised): Localised {
  return { fr: `${subject.fr} : ${what.fr}`, en: `${subject.en}: ${what.en}` };
}

/** A code in words; one that has none any more as it is. */
function wordFor(code: string): Localised {
  const terms: Readonly<Record<string, Localised>> = TERMS;
  return terms[code] ?? { fr: code, en: code };
}

function event(on: PlainDate | null, what: Localised, rule: string): readonly TimelineEvent[] {
  // Rows carry the ids of this country's rules, which are keys of its law.
  return on === null ? [] : [{ on, what, rule: LAW[rule as RuleId] }];
}

function contractName(contract: ContractRecord): Localised {
  return isBeforeDeparture(contract) ? { fr: 'Dossier', en: 'File' } : { fr: 'Contrat', en: 'Contract' };
}

/** Its statuses, who signed when, and what was proposed. What may bear on a renewal stands with the status. FR-CAI-11 */
function ofContract(book: Book, contract: ContractRecord, dossier: Dossier): readonly TimelineEvent[] {
  const line = contractLine(book, contract, dossier);
  const [drawnUp] = line;
  return [
    ...line.flatMap(({ status, validFrom, rule }) =>
      event(validFrom, said(contractName(contract), wordOf(contract, status)), rule),
    ),
    ...dossier.parties
      .filter(({ contractId }) => contractId === contract.id)
      .flatMap(({ signedOn }) =>
        event(signedOn, { fr: 'Signature', en: 'Signature' }, drawnUp?.rule ?? 'FR-CAI-1'),
      ),
    ...dossier.outcomeProposals
      .filter(({ contractId }) => contractId === contract.id)
      .flatMap(({ proposed, proposedOn }) =>
        event(proposedOn, said({ fr: 'Proposition', en: 'Proposal' }, OUTCOME[proposed]), 'FR-CAI-10'),
      ),
  ];
}

function ofEnrolment(dossier: Dossier, enrolment: EnrolmentRecord): readonly TimelineEvent[] {
  const prestation = byId(dossier.prestations, enrolment.prestationId);
  const course = courseOf(dossier, enrolment);
  if (prestation === undefined || course === undefined) return [];
  const subject = prestationName(prestation, dossier);
  const rule = followedBy(course.kind, schemeOf(dossier, enrolment));
  const first = sessionsOf(dossier.courseSessions, enrolment.courseId)[0]?.heldOn ?? null;
  const result =
    enrolment.result === 'COMPLETED'
      ? { fr: 'suivie', en: 'followed' }
      : { fr: 'non suivie', en: 'not followed' };
  return [
    ...event(enrolment.enrolledOn, said(subject, { fr: 'inscription', en: 'enrolment' }), rule),
    ...(enrolment.cancelledOn === null
      ? event(first, said(subject, { fr: 'première séance', en: 'first session' }), rule)
      : event(enrolment.cancelledOn, said(subject, { fr: 'annulée', en: 'cancelled' }), rule)),
    ...event(enrolment.closedOn, said(subject, result), rule),
  ];
}

/** Reasons that were recognised, and the examination: refused, it may be weighed at the renewal. FR-CAI-6, FR-CAI-11 */
function ofPerson(book: Book, contract: ContractRecord, dossier: Dossier): readonly TimelineEvent[] {
  const { endsOn } = termOf(book, contract, dossier);
  const inside = (on: PlainDate) => contract.openedOn <= on && (endsOn === null || on <= endsOn);
  return [
    ...dossier.prestations
      .filter(({ contractId }) => contractId === contract.id)
      .flatMap((row) =>
        event(
          row.excusedOn,
          said(prestationName(row, dossier), { fr: 'motif légitime', en: 'legitimate reason' }),
          'FR-CAI-10',
        ),
      ),
    ...dossier.assessments
      .filter(({ kind, heldOn }) => kind === 'DILF' && inside(heldOn))
      .flatMap(({ kind, result, heldOn }) =>
        event(
          heldOn,
          said(TERMS.DILF, TERMS[result as 'PASSED']),
          result === 'REFUSED' ? 'FR-CAI-11' : (ASSESSMENT_KINDS[kind]?.rule ?? 'FR-CAI-6'),
        ),
      ),
  ];
}

const ABROAD: readonly string[] = Object.values(EVALUATIONS).flatMap(({ first, second }) => [first, second]);

/** Before departure: each evaluation, without its result, and what was dispensed with. FR-PRE-4, FR-PRE-6 to FR-PRE-8, FR-PRE-13 */
function beforeDeparture(contract: ContractRecord, dossier: Dossier): readonly TimelineEvent[] {
  if (!isBeforeDeparture(contract)) return [];
  const closed = closedOn(contract);
  return [
    ...dossier.assessments
      .filter(({ kind, heldOn }) => ABROAD.includes(kind) && contract.openedOn <= heldOn)
      .filter(({ heldOn }) => closed === null || heldOn < closed)
      .flatMap(({ kind, heldOn, rule }) => event(heldOn, wordFor(kind), rule)),
    ...dossier.exemptions
      .filter(({ contractId }) => contractId === contract.id)
      .flatMap(({ kind, grantedOn, withdrawnOn, rule }) => [
        ...event(grantedOn, said(wordFor(kind), { fr: 'dispense', en: 'exemption' }), rule),
        ...event(
          withdrawnOn,
          said(wordFor(kind), { fr: 'dispense retirée', en: 'exemption withdrawn' }),
          rule,
        ),
      ]),
  ];
}

function ofAttestations(contract: ContractRecord, dossier: Dossier): readonly TimelineEvent[] {
  return dossier.attestations
    .filter(({ contractId }) => contractId === contract.id)
    .flatMap(({ kind, rule, issuedOn, revokedOn }) => {
      const subject = wordFor(kind);
      return [
        ...event(issuedOn, said(subject, { fr: 'délivrée', en: 'issued' }), rule),
        ...event(revokedOn, said(subject, { fr: 'révoquée', en: 'revoked' }), rule),
      ];
    });
}

/** What happened and what is planned in a contract, in order of its days. */
export function timeline(book: Book, contract: ContractRecord, dossier: Dossier): readonly TimelineEvent[] {
  return [
    ...ofContract(book, contract, dossier),
    ...dossier.enrolments
      .filter(({ contractId }) => contractId === contract.id)
      .flatMap((enrolment) => ofEnrolment(dossier, enrolment)),
    ...ofPerson(book, contract, dossier),
    ...beforeDeparture(contract, dossier),
    ...ofAttestations(contract, dossier),
  ].toSorted((one, other) => one.on.localeCompare(other.on));
}

/** The country's own word for the status by the facts given, which are those known on `asOf`. */
export function statusWord(
  book: Book,
  contract: ContractRecord,
  known: Dossier,
  asOf: PlainDate,
): Localised | null {
  const step = contractLine(book, contract, known).findLast(({ validFrom }) => validFrom <= asOf);
  return step === undefined ? null : wordOf(contract, step.status);
}
