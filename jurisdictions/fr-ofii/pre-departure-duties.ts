import { type PlainDate, parsePlainDate, plus } from '../../domain/calendar.ts';
import type { TransmissionRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { PrestationRecord } from '../../domain/prestation.ts';
import { byId, courseOf } from '../../domain/records.ts';
import type { FrCatalogue } from './catalogue.ts';
import { type Case, type Duty, type DutyRule, ofAuthority, ofPerson } from './duty.ts';
import { exemptionFrom } from './exempt.ts';
import { factsOn } from './file-facts.ts';
import type { RuleId } from './law.ts';
import { runBy } from './pre-departure.ts';
import { isBeforeDeparture, openingOf } from './pre-departure-file.ts';
import {
  EVALUATIONS,
  evaluationOn,
  type Subject,
  startsOn,
  trainingDoneOn,
  trainingIn,
  trainingsOf,
} from './pre-departure-trainings.ts';
import { appliedAndOver } from './pre-departure-visa.ts';
import { standing } from './standing.ts';
import { wordingOf } from './term.ts';

const SUBJECTS = ['LANGUAGE', 'VALUES'] as const satisfies readonly Subject[];

function due(duty: Duty, dueOn: PlainDate | null): Duty {
  return { ...duty, dueOn };
}

/** A duty of who runs it: the agency's office, or the delegated body, of which no id is known. FR-PRE-2 */
function ofRunner(facts: Case, kind: string, rule: RuleId, subjectId: string): Duty {
  const { book, contract, dossier, today } = facts;
  const owed = ofAuthority(kind, rule, subjectId, contract.authorityId);
  const { visaCountry } = factsOn(dossier, today).own;
  const delegated =
    visaCountry !== undefined && runBy(book.catalogue, visaCountry, today) === 'DELEGATED_BODY';
  return delegated ? { ...owed, debtor: 'PROVIDER', debtorId: null } : owed;
}

const EVALUATE = { LANGUAGE: 'EVALUATE_FRENCH', VALUES: 'EVALUATE_VALUES' } as const;

/** Who runs it evaluates French and values within sixty days of the certificate or the receipt, unless that is dispensed with. FR-PRE-2, FR-PRE-4, FR-PRE-7 */
const evaluate: DutyRule = (facts) => {
  const { book, contract, dossier, today } = facts;
  const { on: from } = openingOf(factsOn(dossier, today));
  const days = provisionOn(book.catalogue.preDeparture.evaluationDays, wordingOf(contract));
  const dueOn = from === undefined ? null : plus(from, { days });
  return SUBJECTS.filter((subject) => evaluationOn(dossier, subject) === null)
    .filter((subject) => exemptionFrom(dossier, contract.id, `${subject}_TEST`) === undefined)
    .map((subject) => due(ofRunner(facts, EVALUATE[subject], 'FR-PRE-4', contract.id), dueOn));
};

/** After a training that was followed, the second evaluation. FR-PRE-13 */
const evaluateAgain: DutyRule = (facts) => {
  const { contract, dossier } = facts;
  return SUBJECTS.filter((subject) => evaluationOn(dossier, subject, 'INSUFFICIENT') !== null)
    .filter((subject) => trainingDoneOn(dossier, contract.id, subject) !== null)
    .filter((subject) => dossier.assessments.every(({ kind }) => kind !== EVALUATIONS[subject].second))
    .map((subject) => ofRunner(facts, `${EVALUATE[subject]}_AGAIN`, 'FR-PRE-13', contract.id));
};

/** The prefect decides on reunification within six months of the complete file. FR-PRE-5 */
const decideReunification: DutyRule = ({ book, contract, dossier, today }) => {
  const { reunificationRequestedFor, completeFileOn, reunificationDecidedOn } = factsOn(dossier, today).own;
  if (reunificationRequestedFor !== true || completeFileOn === undefined) return [];
  if (reunificationDecidedOn !== undefined && reunificationDecidedOn <= today) return [];
  const months = provisionOn(book.catalogue.preDeparture.reunificationMonths, wordingOf(contract));
  const duty = ofAuthority('DECIDE_REUNIFICATION', 'FR-PRE-5', contract.id, null);
  return [due(duty, plus(completeFileOn, { months }))];
};

/** From the visa application on the consulate suspends its decision, for six months at most. FR-PRE-6 */
const decideVisa: DutyRule = ({ book, contract, dossier, today }) => {
  const { suspendedUntil } = appliedAndOver(book, dossier, today);
  if (suspendedUntil === undefined) return [];
  const duty = ofAuthority('DECIDE_VISA', 'FR-PRE-6', contract.id, contract.decidingAuthorityId);
  return [due(duty, suspendedUntil)];
};

interface TrainingDuties {
  readonly start: string;
  readonly follow: string;
  readonly rule: 'FR-PRE-11' | 'FR-PRE-12';
  readonly months: (
    catalogue: FrCatalogue['preDeparture'],
  ) => FrCatalogue['preDeparture']['languageStartMonths'];
}

const TRAINING: Readonly<Record<Subject, TrainingDuties>> = {
  LANGUAGE: {
    start: 'START_LANGUAGE_TRAINING',
    follow: 'FOLLOW_LANGUAGE_TRAINING',
    rule: 'FR-PRE-11',
    months: ({ languageStartMonths }) => languageStartMonths,
  },
  VALUES: {
    start: 'START_VALUES_TRAINING',
    follow: 'FOLLOW_VALUES_TRAINING',
    rule: 'FR-PRE-12',
    months: ({ valuesStartMonths }) => valuesStartMonths,
  },
};

/** The day on which a subject's training was notified to the person. */
function notifiedOn({ assessments, transmissions }: Dossier, subject: Subject): PlainDate | null {
  const first = assessments.find(({ kind }) => kind === EVALUATIONS[subject].first);
  const notice = transmissions.find(
    ({ kind, recipient, subjectId }) =>
      kind === 'TRAINING_NOTICE' && recipient === 'PERSON' && subjectId === first?.id,
  );
  return notice?.sentOn ?? null;
}

/** A training that is prescribed and neither followed nor dispensed with. */
function isOpen({ book, dossier, today }: Case, training: PrestationRecord): boolean {
  return !['COMPLETED', 'EXEMPTED', 'CANCELLED'].includes(standing(book, training, dossier, today));
}

/** The trainings of a file by the subject that prescribed them: each once, that on the values where it is apart. */
function trainings(facts: Case): readonly (readonly [Subject, PrestationRecord])[] {
  const { contract, dossier } = facts;
  const language = trainingIn(dossier, contract.id, 'LANGUAGE');
  const values = trainingsOf(dossier, contract.id).find(({ kind }) => kind === 'CIVIC_TRAINING');
  return [
    ...(language === undefined ? [] : ([['LANGUAGE', language]] as const)),
    ...(values === undefined ? [] : ([['VALUES', values]] as const)),
  ];
}

/** A training starts within two months of the notification, and is followed. FR-PRE-11, FR-PRE-12 */
const train: DutyRule = (facts) => {
  const { book, contract, dossier, today } = facts;
  return trainings(facts)
    .filter(([, training]) => isOpen(facts, training))
    .flatMap(([subject, training]) => {
      const { start, follow, rule, months } = TRAINING[subject];
      const told = notifiedOn(dossier, subject);
      const within = provisionOn(months(book.catalogue.preDeparture), wordingOf(contract));
      const started = startsOn(dossier, training);
      return [
        ...(started !== null && started <= today
          ? []
          : [
              due(
                ofRunner(facts, start, rule, training.id),
                told === null ? null : plus(told, { months: within }),
              ),
            ]),
        ofPerson(follow, rule, training.id),
      ];
    });
};

/** The notice of the directorate comes before the invitation that it asks for. FR-PRE-18 */
function isReady({ contract, dossier }: Case, { kind }: TransmissionRecord): boolean {
  if (kind !== 'INVITATION') return true;
  const notice = dossier.transmissions.find(
    (row) => row.kind === 'REUNIFICATION_NOTICE' && row.contractId === contract.id,
  );
  return notice === undefined || notice.sentOn !== null;
}

/** Who sends the copy of an attestation: who trained, for the language; the person, for the values alone. FR-PRE-13 */
function ofCopy(facts: Case, kind: string, { subjectId, id }: TransmissionRecord): Duty {
  const { contract, dossier } = facts;
  const enrolmentId = byId(dossier.attestations, subjectId)?.enrolmentId;
  const place = enrolmentId == null ? undefined : byId(dossier.enrolments, enrolmentId);
  const course = place && courseOf(dossier, place);
  if (course?.kind === 'CIVIC_TRAINING') return ofPerson(kind, 'FR-PRE-13', id);
  const owed = ofAuthority(kind, 'FR-PRE-13', id, contract.authorityId);
  const providerId = course?.providerId ?? null;
  return providerId === null ? owed : { ...owed, debtor: 'PROVIDER', debtorId: providerId };
}

/** Sent by the consulate: the copy of an application, and the invitation of a spouse, which it hands over. FR-PRE-17, FR-PRE-18 */
function fromConsulate({ kind, channel }: TransmissionRecord): boolean {
  return kind === 'VISA_APPLICATION_COPY' || (kind === 'INVITATION' && channel === 'IN_PERSON');
}

/** What is still to be sent, by whom and by when. FR-PRE-9, FR-PRE-11 to FR-PRE-14, FR-PRE-17, FR-PRE-18 */
const send: DutyRule = (facts) => {
  const { contract, dossier } = facts;
  return dossier.transmissions
    .filter((row) => row.contractId === contract.id && row.sentOn === null && isReady(facts, row))
    .map((row) => {
      const kind = `SEND_${row.kind}`;
      // A transmission carries the id of a rule of this law.
      const rule = row.rule as RuleId;
      if (row.kind === 'ATTENDANCE_ATTESTATION_COPY') return ofCopy(facts, kind, row);
      if (fromConsulate(row)) return ofAuthority(kind, rule, row.id, contract.decidingAuthorityId);
      return row.kind === 'REUNIFICATION_NOTICE'
        ? ofAuthority(kind, rule, row.id, contract.authorityId)
        : due(ofRunner(facts, kind, rule, row.id), row.dueOn);
    });
};

const DATES = ['FR.completeFileOn', 'FR.receiptShownOn', 'FR.reunificationDecidedOn', 'FR.visaApplicationOn'];

/** Days on which one of these duties may begin or end that are told by facts, or are those on which a training starts. */
export function toldDays(dossier: Dossier): readonly (PlainDate | null)[] {
  return [
    ...dossier.facts
      .filter(({ kind }) => DATES.includes(kind))
      .map(({ value }) => (typeof value === 'string' ? parsePlainDate(value) : null)),
    ...dossier.contracts
      .filter(isBeforeDeparture)
      .flatMap(({ id }) => trainingsOf(dossier, id).map((training) => startsOn(dossier, training))),
  ];
}

/** What a file of evaluation before departure asks for. */
export const PRE_DEPARTURE_DUTIES: readonly DutyRule[] = [
  evaluate,
  evaluateAgain,
  decideReunification,
  decideVisa,
  train,
  send,
];
