import { expect } from 'vitest';
import { day, plus } from '../../../domain/calendar.ts';
import type { FactValue } from '../../../domain/decision.ts';
import type { ScheduleCourseInput } from '../../../jurisdictions/acts.ts';
import { CATALOGUE } from '../../../jurisdictions/fr-ofii/catalogue.ts';
import { createFrance } from '../../../jurisdictions/fr-ofii/index.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import { aSession, COLLEGE, idOf, SCHOOL, tell } from '../../support/telling.ts';
import type { RuleTest } from '../rule-test.ts';
import { judged } from './school.ts';
import { AGENCY, newcomer, received, type Signed, signed, statusOn } from './story.ts';

const ENROLLED = '2009-10-12';
const ENROLLING = { scheme: 'FR_OEPRI', decidingAuthorities: {} };
const COMMITTING = { scheme: 'FR_OEPRI', documents: [] };

/** A parent in France since 2005, of a pupil in the Doubs. */
const PARENT: Readonly<Record<string, FactValue>> = {
  parentOfPupil: true,
  bornForeign: true,
  bornAbroad: true,
  caiRunning: false,
  presentInFranceSince: '2005-01-01',
  schoolDepartment: '25',
};

function registered(country: Jurisdiction, own = PARENT, on = '2009-10-05') {
  const story = tell(country);
  judged(story);
  story.grant('registerPerson', on, newcomer({ own, common: {} }));
  return story;
}

/** What drawing the enrolment up comes to, with the rule that stands in the way. */
function enrolling(country: Jurisdiction, own = PARENT, on = ENROLLED): string {
  const { outcome, reasons } = registered(country, own).decide('proposeContract', on, ENROLLING);
  const no = reasons.find(({ status }) => status === 'NOT_SATISFIED' || status === 'UNKNOWN');
  return no === undefined ? outcome : `${outcome} ${no.rule.id}`;
}

/** An enrolment drawn up, and committed to. */
function committed(country: Jurisdiction): Signed {
  const story = registered(country);
  const contractId = idOf(story.grant('proposeContract', ENROLLED, ENROLLING), 'contractId');
  story.grant('signContract', ENROLLED, COMMITTING);
  return { story, contractId };
}

interface Group {
  readonly first?: string;
  readonly places?: number;
  /** Minutes of each of its fifteen sessions, a week apart. */
  readonly minutes?: number;
  readonly sessions?: number;
  readonly providerId?: string | null;
}

function group({ first = '2009-11-09', places = 15, minutes = 480, sessions = 15, ...by }: Group) {
  const days = Array.from({ length: sessions }, (_, index) => plus(day(first), { days: 7 * index }));
  const input: ScheduleCourseInput = {
    kind: 'LANGUAGE_COURSE',
    providerId: COLLEGE,
    ...by,
    authorityId: AGENCY,
    title: 'Ouvrir l’École aux parents',
    language: 'fr',
    places,
    sessions: days.map((heldOn) => aSession(heldOn, minutes)),
  };
  return input;
}

/** What taking a place in a group comes to, with the rule that stands in the way; the id where it is granted. */
function taking({ story, contractId }: Signed, asked: Group, on = '2009-10-20') {
  const courseId = idOf(story.grant('scheduleCourse', '2009-10-13', group(asked)), 'courseId');
  const input = { contractId, courseId, channel: 'IN_PERSON', invitedOn: null } as const;
  const ruling = story.play('enrol', on, input);
  if ('problems' in ruling) throw new Error(ruling.problems[0].message);
  const { outcome, reasons } = ruling.decision;
  const no = reasons.find(({ status }) => status === 'NOT_SATISFIED' || status === 'UNKNOWN');
  const { enrolmentId = '' } = ruling.subjects;
  return { came: no === undefined ? outcome : `${outcome} ${no.rule.id}`, courseId, enrolmentId };
}

/** What the calendar says of a group that begins on a day, to somebody who enrolled on another. */
function beginning(country: Jurisdiction, on: string, first: string) {
  const story = registered(country, PARENT, '2009-08-01');
  const contractId = idOf(story.grant('proposeContract', on, ENROLLING), 'contractId');
  story.grant('signContract', on, COMMITTING);
  const courseId = idOf(story.grant('scheduleCourse', '2009-08-03', group({ first })), 'courseId');
  const input = { contractId, courseId, channel: 'IN_PERSON', invitedOn: null } as const;
  const { reasons } = story.decide('enrol', on, input);
  return reasons.find(({ rule }) => rule.id === 'FR-OEPRI-8')?.status;
}

/** A place in a group that is over, attended for so many minutes of each session. */
function taught(person: Signed, minutes: number): void {
  const { story } = person;
  const { courseId, enrolmentId } = taking(person, {});
  for (const session of story.situation().shared.courseSessions) {
    const rows = [{ enrolmentId, minutes, signed: true }];
    story.grant('recordAttendance', session.heldOn, { courseId, sessionId: session.id, rows });
  }
  story.grant('completeCourse', '2010-02-15', { courseId, enrolmentIds: null, abandoned: false });
}

function owed(country: Jurisdiction, { story }: Signed, on: string) {
  return country
    .obligations(story.dossier(), day(on))
    .map(({ kind, debtor, dueOn, rule }) => ({ kind, debtor, dueOn, rule }));
}

export const OEPRI_ENROLMENT_TESTS: readonly RuleTest[] = [
  {
    title: 'a parent enrols where the school is open to them, of their own will',
    rules: ['FR-OEPRI-1', 'FR-OEPRI-3'],
    run(country) {
      expect(enrolling(country)).toBe('PROPOSED');
      expect(enrolling(country, { ...PARENT, bornAbroad: false })).toBe('REFUSED FR-OEPRI-1');
      expect(enrolling(country, { ...PARENT, schoolDepartment: '29' })).toBe('REFUSED FR-OEPRI-3');
    },
  },
  {
    title: 'two years of presence on the day of the enrolment, and not a day less',
    rules: ['FR-OEPRI-2'],
    run(country) {
      expect(enrolling(country, { ...PARENT, presentInFranceSince: '2007-10-13' })).toBe(
        'REFUSED FR-OEPRI-2',
      );
      expect(enrolling(country, { ...PARENT, presentInFranceSince: '2007-10-12' })).toBe('PROPOSED');
    },
  },
  {
    title: 'a CAI that runs in the file bars it to its last day, and no more the day after, whatever is said',
    rules: ['FR-OEPRI-2'],
    run(country) {
      const said = { ...PARENT, caiRunning: false, earlierTitleOfOneYear: false };
      const { story } = signed(country, '2008-10-12', {
        person: { own: said },
        titles: [
          { country: 'FR', kind: null, from: day('2008-10-01'), until: day('2009-09-30'), firstIssue: true },
        ],
      });
      expect(story.decide('proposeContract', '2009-10-12', ENROLLING).outcome).toBe('REFUSED');
      expect(story.decide('proposeContract', '2009-10-13', ENROLLING).outcome).toBe('PROPOSED');
      const other = received(country, '2009-10-12', { person: { own: { ...said, caiRunning: true } } });
      expect(other.decide('proposeContract', '2009-10-12', ENROLLING).outcome).toBe('REFUSED');
    },
  },
  {
    title: 'the commitment to attend is the signature: in force at once, for the school year',
    rules: ['FR-OEPRI-5', 'FR-OEPRI-4'],
    run(country) {
      const story = registered(country);
      const contractId = idOf(story.grant('proposeContract', ENROLLED, ENROLLING), 'contractId');
      const person = { story, contractId };
      expect(statusOn(person, ENROLLED)).toBe('PROPOSED');
      expect(owed(country, person, ENROLLED)).toEqual([
        { kind: 'SIGN_CONTRACT', debtor: 'PERSON', dueOn: null, rule: 'FR-OEPRI-5' },
      ]);
      story.grant('signContract', '2009-10-13', COMMITTING);
      expect(story.dossier().contracts).toMatchObject([
        { signedOn: '2009-10-13', startsOn: '2009-10-13', endsOn: '2010-08-31', awaitingAuthorityId: null },
      ]);
      expect(statusOn(person, '2010-08-31')).toBe('IN_PROGRESS');
      expect(statusOn(person, '2010-09-01')).toBe('EXPIRED');
      expect(owed(country, person, '2009-10-13')).toEqual([
        { kind: 'ATTEND_SCHOOL_COURSE', debtor: 'PERSON', dueOn: '2010-08-31', rule: 'FR-OEPRI-5' },
      ]);
      expect(story.play('countersignContract', '2009-10-13', { contractId })).toMatchObject({
        problems: [{ code: 'NOT_FOUND' }],
      });
    },
  },
  {
    title: 'a group is of 8 to 15',
    rules: ['FR-OEPRI-4'],
    run(country) {
      const cames = [7, 8, 15, 16].map((places) => taking(committed(country), { places }).came);
      expect(cames).toEqual(['REFUSED FR-OEPRI-4', 'ENROLLED', 'ENROLLED', 'REFUSED FR-OEPRI-4']);
    },
  },
  {
    title: 'it is taught 120 hours, not a minute more or less',
    rules: ['FR-OEPRI-4'],
    run(country) {
      const hours = (minutes: number, sessions: number) =>
        taking(committed(country), { minutes, sessions }).came;
      expect(hours(480, 15)).toBe('ENROLLED');
      expect(hours(313, 23)).toBe('REFUSED FR-OEPRI-4');
      expect(hours(277, 26)).toBe('REFUSED FR-OEPRI-4');
    },
  },
  {
    title: 'it is taught in a school, a collège or a lycée, on working days, inside the school year',
    rules: ['FR-OEPRI-4'],
    run(country) {
      const came = (asked: Group) => taking(committed(country), asked).came;
      expect(came({ providerId: SCHOOL })).toBe('REFUSED FR-OEPRI-4');
      expect(came({ first: '2009-11-06' })).toBe('ENROLLED');
      expect(came({ first: '2009-11-07' })).toBe('REFUSED FR-OEPRI-4');
      expect(came({ minutes: 160, sessions: 45 })).toBe('REFUSED FR-OEPRI-4');
    },
  },
  {
    title: 'it begins by 9 November 2009, the day included; by when in another year no text says',
    rules: ['FR-OEPRI-8'],
    run(country) {
      const came = (first: string) => taking(committed(country), { first }).came;
      expect(came('2009-11-09')).toBe('ENROLLED');
      expect(came('2009-11-10')).toBe('REFUSED FR-OEPRI-8');
      const on = '2009-09-01';
      expect(beginning(country, on, '2009-08-31')).toBe('UNKNOWN');
      expect(beginning(country, on, '2009-09-01')).toBe('SATISFIED');
      expect(beginning(country, '2010-08-31', '2010-08-31')).toBe('NOT_SATISFIED');
      expect(beginning(country, '2010-08-31', '2010-09-01')).toBe('UNKNOWN');
    },
  },
  {
    title:
      'nobody takes a place before the project of the school is validated, nor in a group of anybody else’s',
    rules: ['FR-OEPRI-7'],
    run(country) {
      const person = committed(country);
      expect(taking(person, {}, '2009-10-13').came).toBe('REFUSED FR-OEPRI-7');
      expect(taking(person, { providerId: null }, '2009-10-20').came).toBe('REFUSED FR-OEPRI-7');
      expect(taking(person, {}, '2009-10-14').came).toBe('ENROLLED');
    },
  },
  {
    title: 'no more take a place than it has',
    rules: ['FR-OEPRI-4'],
    run(country) {
      const { story, contractId } = committed(country);
      const courseId = idOf(story.grant('scheduleCourse', '2009-10-13', group({ places: 8 })), 'courseId');
      const input = { contractId, courseId, channel: 'IN_PERSON', invitedOn: null } as const;
      const enrol = country.acts.enrol;
      const full = { ...story.situation(), placesTaken: { [courseId]: 8 } };
      const mint = {
        id: () => '',
        voucherCode: () => '',
        verificationCode: () => '',
        invitationCode: () => '',
      };
      expect(enrol?.(full, input, mint, day('2009-10-20'))).toMatchObject({
        problems: [{ code: 'CONFLICT' }],
      });
      const free = { ...story.situation(), placesTaken: { [courseId]: 7 } };
      expect(enrol?.(free, input, mint, day('2009-10-20'))).toMatchObject({
        decision: { outcome: 'ENROLLED' },
      });
    },
  },
  {
    title: 'who came to all of it has completed the enrolment; no attestation is given, and it is free',
    rules: ['FR-OEPRI-4', 'FR-OEPRI-5'],
    run(country) {
      const person = committed(country);
      taught(person, 480);
      expect(statusOn(person, '2010-02-14')).toBe('IN_PROGRESS');
      expect(statusOn(person, '2010-02-15')).toBe('COMPLETED');
      expect(owed(country, person, '2010-02-15')).toEqual([]);
      const { enrolments, prestations } = person.story.dossier();
      const enrolmentId = enrolments[0]?.id ?? '';
      expect(person.story.play('issueAttestation', '2010-02-15', { enrolmentId })).toMatchObject({
        problems: [{ code: 'CONFLICT' }],
      });
      const prestation = prestations[0];
      if (prestation === undefined) throw new Error('no course');
      expect(country.contracts?.prestationPrice(prestation, person.story.dossier()).cents).toBe(0);
      const absent = committed(country);
      taught(absent, 479);
      expect(statusOn(absent, '2010-02-15')).toBe('IN_PROGRESS');
      expect(statusOn(absent, '2010-09-01')).toBe('EXPIRED');
    },
  },
  {
    title: 'former participants may enrol again, for another school year and not for the same',
    rules: ['FR-OEPRI-5'],
    run() {
      const country = withYear();
      const { story } = committed(country);
      expect(story.play('proposeContract', '2010-08-31', ENROLLING)).toMatchObject({
        problems: [{ code: 'CONFLICT' }],
      });
      expect(story.decide('proposeContract', '2010-09-01', ENROLLING).outcome).toBe('PROPOSED');
    },
  },
];

/** France with the departments of 2009-2010 in the years beside it. */
function withYear(): Jurisdiction {
  const { oepri } = CATALOGUE;
  const [listed] = oepri.departments;
  if (listed === undefined) throw new Error('no list of departments');
  const departments = [{ value: listed.value, rule: listed.rule }];
  return createFrance({ ...CATALOGUE, oepri: { ...oepri, departments } });
}
