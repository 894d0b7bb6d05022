import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { FactValue } from '../../../domain/decision.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import { aSession } from '../../support/telling.ts';
import type { RuleTest } from '../rule-test.ts';
import { aTitle } from './ask.ts';
import {
  against,
  bothDays,
  course,
  deciding,
  dueOn,
  followed,
  look,
  prestationOf,
  proposing,
  type Signed,
  signed,
  stepOn,
} from './story.ts';

const FIRST = [aTitle('2008-11-01', '2009-10-31', { firstIssue: true })];

function bilan(person: Signed) {
  return prestationOf(person, 'SKILLS_ASSESSMENT')?.mandatory;
}

/** Somebody with a sufficient level who owes the skills assessment, unless an own fact or a birth date says otherwise. */
function of(
  country: Jurisdiction,
  birthDate: string,
  own: Readonly<Record<string, FactValue>> = {},
  titles = [aTitle('2009-03-01', '2010-02-28', { firstIssue: true })],
): Signed {
  const person = { birthDate: day(birthDate), own: { earlierTitleOfOneYear: false, ...own } };
  return signed(country, '2009-03-10', { french: 'SUFFICIENT', person, titles });
}

function exemptOn(country: Jurisdiction, person: Signed, on: string) {
  const step = stepOn(country, person, 'SKILLS_ASSESSMENT', on);
  expect(step?.rule.id).toBe(step?.status === 'EXEMPTED' ? 'FR-BIL-2' : 'FR-BIL-1');
  expect(dueOn(country, person, on).includes('DO_SKILLS_ASSESSMENT')).toBe(step?.status !== 'EXEMPTED');
  return step?.status === 'EXEMPTED';
}

const WHO: readonly RuleTest[] = [
  {
    title: 'contracts signed from 1 December 2008 carry it, one signed the day before does not',
    rules: ['FR-BIL-1'],
    run(country) {
      expect(bilan(signed(country, '2008-11-30', { french: 'SUFFICIENT', titles: FIRST }))).toBe(false);
      expect(bilan(signed(country, '2008-12-01', { french: 'SUFFICIENT', titles: FIRST }))).toBe(true);
    },
  },
  {
    title:
      'a contract signed earlier may be offered it from 1 December 2008, without fault if it is not done',
    rules: ['FR-BIL-1'],
    run(country) {
      const person = signed(country, '2008-11-10', { french: 'SUFFICIENT', titles: FIRST });
      bothDays(person, '2008-11-20');
      expect(dueOn(country, person, '2008-12-15')).not.toContain('DO_SKILLS_ASSESSMENT');
      const held = (on: string) =>
        person.story.decide('scheduleCourse', '2008-11-20', {
          kind: 'SKILLS_ASSESSMENT',
          providerId: null,
          authorityId: 'authority-agency',
          title: 'Bilan',
          language: 'fr',
          places: 1,
          sessions: [aSession(on, 180)],
        }).outcome;
      expect(held('2008-11-30')).toBe('REFUSED');
      expect(held('2008-12-01')).toBe('SCHEDULED');
      const courseId = person.story.situation().shared.courses.at(-1)?.id ?? '';
      const place = { contractId: person.contractId, courseId, channel: 'POST', invitedOn: null } as const;
      expect(person.story.decide('enrol', '2008-11-30', place).reasons[1]).toMatchObject({
        rule: { id: 'FR-BIL-1' },
        status: 'NOT_SATISFIED',
      });
      expect(person.story.decide('enrol', '2008-12-01', place).outcome).toBe('ENROLLED');
      person.story.grant('completeCourse', '2008-12-01', { courseId, enrolmentIds: null, abandoned: false });
      expect(against(person, 'TERMINATE', '2008-12-02')).toEqual(['FR-CAI-10']);
      expect(against(person, 'COMPLETE', '2008-12-02')).toEqual([]);
    },
  },
  {
    title: 'a minor at school is exempt to the day before the 18th birthday, one who is not at school is not',
    rules: ['FR-BIL-2'],
    run(country) {
      const pupil = of(country, '1991-09-20', { atSchool: true });
      expect(exemptOn(country, pupil, '2009-09-19')).toBe(true);
      expect(exemptOn(country, pupil, '2009-09-20')).toBe(false);
      expect(exemptOn(country, of(country, '1991-09-20', { atSchool: false }), '2009-09-19')).toBe(false);
    },
  },
  {
    title: 'exempt from the 55th birthday on, as 55 completed years',
    rules: ['FR-BIL-2'],
    run(country) {
      const person = of(country, '1954-09-20');
      expect(exemptOn(country, person, '2009-09-19')).toBe(false);
      expect(exemptOn(country, person, '2009-09-20')).toBe(true);
    },
  },
  {
    title:
      'exempt by a title under L.313-8, L.313-9 or L.313-10, from its first day to its last; by another one not',
    rules: ['FR-BIL-2'],
    run(country) {
      for (const kind of ['L.313-8', 'L.313-9', 'L.313-10']) {
        const person = of(country, '1980-05-01', {}, [
          aTitle('2009-03-01', '2010-02-28', { firstIssue: true, kind }),
        ]);
        expect(exemptOn(country, person, '2010-02-28')).toBe(true);
        expect(exemptOn(country, person, '2010-03-01')).toBe(false);
      }
      const other = of(country, '1980-05-01', {}, [
        aTitle('2009-03-01', '2010-02-28', { firstIssue: true, kind: 'L.313-11' }),
      ]);
      expect(exemptOn(country, other, '2009-06-01')).toBe(false);
    },
  },
  {
    title:
      'exempt who declares, with documents, to seek no work because already in work; in work and seeking is not',
    rules: ['FR-BIL-2'],
    run(country) {
      expect(exemptOn(country, of(country, '1980-05-01', { inWorkNotSeeking: true }), '2009-06-01')).toBe(
        true,
      );
      expect(exemptOn(country, of(country, '1980-05-01', { inWorkNotSeeking: false }), '2009-06-01')).toBe(
        false,
      );
    },
  },
  {
    title: 'tested on the day asked until it is done: what was done stays done',
    rules: ['FR-BIL-2'],
    run(country) {
      const person = of(country, '1954-09-20');
      followed(person, 'SKILLS_ASSESSMENT', '2009-06-01');
      expect(stepOn(country, person, 'SKILLS_ASSESSMENT', '2009-09-20')?.status).toBe('COMPLETED');
      const exempt = of(country, '1954-09-20');
      bothDays(exempt, '2009-05-04');
      expect(against(exempt, 'COMPLETE', '2009-09-19')).toEqual(['FR-CAI-10', 'FR-BIL-1']);
      expect(against(exempt, 'COMPLETE', '2009-09-20')).toEqual([]);
    },
  },
];

const HOW: readonly RuleTest[] = [
  {
    title: 'three hours at most, one minute more is refused; one session, one person',
    rules: ['FR-BIL-3'],
    run(country) {
      const { story } = of(country, '1980-05-01');
      const asked = (sessions: readonly (readonly [string, number])[], places = 1) =>
        story.play('scheduleCourse', '2009-04-01', {
          kind: 'SKILLS_ASSESSMENT',
          providerId: null,
          authorityId: 'authority-agency',
          title: 'Bilan',
          language: 'fr',
          places,
          sessions: sessions.map(([on, minutes]) => aSession(on, minutes)),
        });
      const outcome = (ruling: ReturnType<typeof asked>) =>
        'decision' in ruling ? ruling.decision.outcome : 'PROBLEM';
      expect(outcome(asked([['2009-05-04', 180]]))).toBe('SCHEDULED');
      expect(outcome(asked([['2009-05-04', 181]]))).toBe('REFUSED');
      expect(
        outcome(
          asked([
            ['2009-05-04', 60],
            ['2009-05-05', 60],
          ]),
        ),
      ).toBe('REFUSED');
      const two = asked([['2009-05-04', 180]], 2);
      expect('problems' in two && two.problems).toMatchObject([{ path: ['places'], rule: 'FR-BIL-3' }]);
    },
  },
  {
    title: 'it waits for the level of French: shown by the DILF, from the day it was passed on',
    rules: ['FR-BIL-4'],
    run(country) {
      const person = signed(country, '2009-03-10', { french: 60 });
      followed(person, 'LANGUAGE_COURSE', '2009-05-04', { minutes: 60 });
      look(person.story, '2009-06-01', 'DILF', 'FAILED');
      look(person.story, '2009-07-01', 'DILF', 'PASSED');
      const courseId = course(person.story, 'SKILLS_ASSESSMENT', [aSession('2009-09-01', 180)]);
      const place = { contractId: person.contractId, courseId, channel: 'POST', invitedOn: null } as const;
      expect(dueOn(country, person, '2009-06-30')).not.toContain('DO_SKILLS_ASSESSMENT');
      expect(dueOn(country, person, '2009-07-01')).toContain('DO_SKILLS_ASSESSMENT');
      expect(person.story.decide('enrol', '2009-06-30', place).outcome).toBe('REFUSED');
      expect(person.story.decide('enrol', '2009-07-01', place).outcome).toBe('ENROLLED');
    },
  },
  {
    title: 'each test that is sufficient shows the level: at the session, first and second abroad',
    rules: ['FR-BIL-4'],
    run(country) {
      expect(dueOn(country, of(country, '1980-05-01'), '2009-03-10')).toContain('DO_SKILLS_ASSESSMENT');
      for (const kind of ['FRENCH_ABROAD_FIRST', 'FRENCH_ABROAD_SECOND']) {
        const person = signed(country, '2009-03-10', { french: 60 });
        expect(dueOn(country, person, '2009-04-01')).not.toContain('DO_SKILLS_ASSESSMENT');
        look(person.story, '2009-04-01', kind, 'SUFFICIENT');
        expect(dueOn(country, person, '2009-04-01')).toContain('DO_SKILLS_ASSESSMENT');
      }
    },
  },
  {
    title: 'inside the term, its last day included, and the extension with it',
    rules: ['FR-BIL-4'],
    run(country) {
      const titles = [
        aTitle('2009-03-01', '2010-02-28', { firstIssue: true }),
        aTitle('2010-03-01', '2011-02-28', { firstIssue: false }),
      ];
      const enrolled = (person: Signed, held: string, on: string) => {
        const courseId = course(person.story, 'SKILLS_ASSESSMENT', [aSession(held, 180)]);
        const place = { contractId: person.contractId, courseId, channel: 'POST', invitedOn: null } as const;
        return person.story.decide('enrol', on, place).outcome;
      };
      const person = signed(country, '2009-03-10', { french: 600, titles });
      look(person.story, '2009-04-01', 'DILF', 'PASSED');
      expect(enrolled(person, '2010-03-11', '2010-03-01')).toBe('REFUSED');
      const language = course(person.story, 'LANGUAGE_COURSE', [aSession('2010-05-04')]);
      person.story.grant('enrol', '2010-03-01', {
        contractId: person.contractId,
        courseId: language,
        channel: 'POST',
        invitedOn: null,
      });
      person.story.grant('proposeOutcome', '2010-03-02', proposing(person, 'EXTEND', '2010-06-30'));
      person.story.grant('decideOutcome', '2010-03-03', deciding(person, 'EXTEND', '2010-06-30'));
      expect(enrolled(person, '2010-07-01', '2010-03-03')).toBe('REFUSED');
      expect(enrolled(person, '2010-06-30', '2010-03-03')).toBe('ENROLLED');
      const plain = of(country, '1980-05-01');
      expect(enrolled(plain, '2010-03-10', '2009-04-01')).toBe('ENROLLED');
    },
  },
  {
    title: 'the level not reached by the end: not due and no fault, from the day after the last one on',
    rules: ['FR-BIL-4'],
    run(country) {
      const person = signed(country, '2009-03-10', { french: 60 });
      bothDays(person, '2009-05-04');
      followed(person, 'LANGUAGE_COURSE', '2009-06-01', { minutes: 60 });
      look(person.story, '2009-07-01', 'DILF', 'FAILED');
      expect(against(person, 'COMPLETE', '2010-03-10')).toEqual(['FR-CAI-10', 'FR-BIL-4']);
      expect(against(person, 'COMPLETE', '2010-03-11')).toEqual([]);
    },
  },
  {
    title:
      'a copy goes to the employment agency once it is done, ordered in the same act, and none where it was not',
    rules: ['FR-BIL-5'],
    run(country) {
      const person = of(country, '1980-05-01');
      followed(person, 'SKILLS_ASSESSMENT', '2009-05-04', { minutes: 0, of: 180 });
      expect(person.story.dossier().transmissions).toEqual([]);
      followed(person, 'SKILLS_ASSESSMENT', '2009-06-08');
      expect(person.story.dossier().transmissions).toMatchObject([
        {
          kind: 'SKILLS_ASSESSMENT_COPY',
          rule: 'FR-BIL-5',
          recipient: 'EMPLOYMENT_AGENCY',
          createdOn: '2009-06-08',
          sentOn: null,
        },
      ]);
    },
  },
  {
    title: 'it gives a document of its own and no attestation',
    rules: ['FR-CAI-5'],
    run(country) {
      const person = of(country, '1980-05-01');
      const enrolmentId = followed(person, 'SKILLS_ASSESSMENT', '2009-06-08');
      const ruling = person.story.play('issueAttestation', '2009-06-08', { enrolmentId });
      expect('problems' in ruling && ruling.problems[0].code).toBe('CONFLICT');
      expect(dueOn(country, person, '2009-06-08')).not.toContain('ISSUE_ATTESTATION');
    },
  },
];

export const SKILLS_ASSESSMENT_TESTS: readonly RuleTest[] = [...WHO, ...HOW];
