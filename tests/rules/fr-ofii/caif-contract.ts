import { expect } from 'vitest';
import { day, type PlainDate } from '../../../domain/calendar.ts';
import type { FactValue } from '../../../domain/decision.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import { idOf, type Story, tell } from '../../support/telling.ts';
import type { RuleTest } from '../rule-test.ts';
import { AGENCY, CAIF, dueOn, followed, newcomer, type Signed, statusOn } from './story.ts';

const CHILDREN = ['1996-04-20', '2003-09-15'];

function spouse(
  story: Story,
  on: string,
  role: string,
  children: readonly string[] | undefined,
  nationality = 'MA',
) {
  const told: Readonly<Record<string, FactValue>> =
    children === undefined ? {} : { reunifiedChildrenBirthDates: children };
  story.grant(
    'registerPerson',
    on,
    newcomer({ common: { nationalities: [nationality] }, own: { reunificationRole: role, ...told } }),
  );
}

/** Two spouses at the session, or the requesting one alone. */
function family(
  country: Jurisdiction,
  sessionOn: string,
  children: readonly string[] = CHILDREN,
  both = true,
): Story {
  const story = tell(country);
  spouse(story, sessionOn, 'REQUESTING_SPOUSE', children);
  if (both) spouse(story, sessionOn, 'JOINING_SPOUSE', children);
  const session = { authorityId: AGENCY, place: null, language: 'fr', headCount: 20 };
  story.grant('recordInformationSession', sessionOn, session);
  return story;
}

function proposed(story: Story, on: string): string {
  const { outcome, reasons } = story.decide('proposeContract', on, CAIF);
  const no = reasons.find(({ status }) => status !== 'SATISFIED' && status !== 'NOT_APPLICABLE');
  return no === undefined ? outcome : `${outcome} ${no.rule.id}`;
}

function signedFamily(
  country: Jurisdiction,
  sessionOn = '2009-03-10',
  children: readonly string[] = CHILDREN,
): Signed {
  const story = family(country, sessionOn, children);
  const contractId = idOf(story.grant('proposeContract', sessionOn, CAIF), 'contractId');
  for (const index of [0, 1])
    story.grant('signContract', sessionOn, { scheme: 'FR_CAIF', documents: [] }, index);
  story.grant('countersignContract', sessionOn, { contractId });
  return { story, contractId };
}

function schooled(country: Jurisdiction, { story }: Signed, on: PlainDate, index = 0): readonly string[] {
  const dossier = story.dossier(index);
  return country
    .obligations(dossier, on)
    .filter(({ kind }) => kind === 'SEE_TO_SCHOOL_ATTENDANCE')
    .flatMap(({ subjectId }) => dossier.children.find(({ id }) => id === subjectId)?.birthDate ?? [])
    .toSorted();
}

export const CAIF_CONTRACT_TESTS: readonly RuleTest[] = [
  {
    title: 'drawn up from 1 January 2009 on the session of that day, and not on the day before',
    rules: ['FR-CAIF-1'],
    run(country) {
      expect(proposed(family(country, '2008-12-31'), '2008-12-31')).toBe('REFUSED FR-CAIF-1');
      expect(proposed(family(country, '2009-01-01'), '2009-01-01')).toBe('PROPOSED');
    },
  },
  {
    title: 'offered at the session that one of them attended: none was, and it is refused',
    rules: ['FR-CAIF-1'],
    run(country) {
      const story = tell(country);
      spouse(story, '2009-03-10', 'REQUESTING_SPOUSE', CHILDREN);
      expect(proposed(story, '2009-03-10')).toBe('REFUSED FR-CAIF-1');
    },
  },
  {
    title:
      'a child is under 16 on the day of the session: the eve of the birthday counts, the birthday does not',
    rules: ['FR-CAIF-1'],
    run(country) {
      expect(proposed(family(country, '2009-03-10', ['1993-03-11']), '2009-03-12')).toBe('PROPOSED');
      expect(proposed(family(country, '2009-03-10', ['1993-03-10']), '2009-03-12')).toBe('REFUSED FR-CAIF-1');
    },
  },
  {
    title: 'one contract, with one signatory or two beside the State, and all the children in it',
    rules: ['FR-CAIF-2'],
    run(country) {
      const { story, contractId } = signedFamily(country);
      for (const index of [0, 1]) {
        const { contracts, parties, children } = story.dossier(index);
        expect(contracts.map(({ id }) => id)).toEqual([contractId]);
        expect(parties.map(({ role, signedOn }) => [role, signedOn])).toEqual([
          ['REQUESTING_SPOUSE', '2009-03-10'],
          ['JOINING_SPOUSE', '2009-03-10'],
        ]);
        expect(children.map(({ birthDate }) => birthDate)).toEqual(CHILDREN);
      }
      const alone = family(country, '2009-03-10', CHILDREN, false);
      expect(proposed(alone, '2009-03-10')).toBe('PROPOSED');
      expect(alone.dossier().parties).toHaveLength(1);
    },
  },
  {
    title: 'without the spouse who asked, with two who joined, or with a French joining spouse it is refused',
    rules: ['FR-CAIF-2'],
    run(country) {
      const of = (...roles: readonly (readonly [string, string])[]) => {
        const story = tell(country);
        for (const [role, nationality] of roles) spouse(story, '2009-03-10', role, CHILDREN, nationality);
        const session = { authorityId: AGENCY, place: null, language: 'fr', headCount: 20 };
        story.grant('recordInformationSession', '2009-03-10', session);
        return proposed(story, '2009-03-10');
      };
      expect(of(['JOINING_SPOUSE', 'MA'])).toBe('REFUSED FR-CAIF-2');
      expect(of(['JOINING_SPOUSE', 'MA'], ['JOINING_SPOUSE', 'MA'])).toBe('REFUSED FR-CAIF-2');
      expect(of(['REQUESTING_SPOUSE', 'MA'], ['JOINING_SPOUSE', 'FR'])).toBe('REFUSED FR-CAIF-2');
      expect(of(['REQUESTING_SPOUSE', 'MA'], ['JOINING_SPOUSE', 'MA'])).toBe('PROPOSED');
    },
  },
  {
    title: 'the prefect signs once both have; no rule ends it',
    rules: ['FR-CAIF-2'],
    run(country) {
      const story = family(country, '2009-03-10');
      const contractId = idOf(story.grant('proposeContract', '2009-03-10', CAIF), 'contractId');
      const person = { story, contractId };
      story.grant('signContract', '2009-03-10', { scheme: 'FR_CAIF', documents: [] }, 0);
      expect(story.decide('countersignContract', '2009-03-11', { contractId }).outcome).toBe('REFUSED');
      expect(dueOn(country, person, '2009-03-11', 1)).toEqual(['SIGN_CONTRACT']);
      story.grant('signContract', '2009-03-12', { scheme: 'FR_CAIF', documents: [] }, 1);
      story.grant('countersignContract', '2009-03-13', { contractId });
      expect(['2009-03-12', '2009-03-13', '2030-01-01'].map((on) => statusOn(person, on))).toEqual([
        'PROPOSED',
        'IN_PROGRESS',
        'IN_PROGRESS',
      ]);
      const outcome = { contractId, outcome: 'COMPLETE', lastDay: null } as const;
      expect('problems' in story.play('proposeOutcome', '2010-03-13', outcome)).toBe(true);
    },
  },
  {
    title: 'both owe the parents’ day, of one day, each until they followed it',
    rules: ['FR-CAIF-3'],
    run(country) {
      const person = signedFamily(country);
      expect(
        [0, 1].map((index) => dueOn(country, person, '2009-03-10', index).includes('ATTEND_PARENTS_DAY')),
      ).toEqual([true, true]);
      const fileId = person.story.dossier(0).file.id;
      followed(person, 'PARENTS_DAY', '2009-06-08', { fileId });
      expect(
        [0, 1].map((index) => dueOn(country, person, '2009-06-08', index).includes('ATTEND_PARENTS_DAY')),
      ).toEqual([false, true]);
      const twice = person.story.decide('scheduleCourse', '2009-04-01', {
        kind: 'PARENTS_DAY',
        providerId: null,
        authorityId: AGENCY,
        title: 'Droits et devoirs',
        language: 'fr',
        places: 20,
        sessions: ['2009-06-08', '2009-06-09'].map((on) => ({
          module: null,
          heldOn: day(on),
          startsAt: '09:00',
          endsAt: '12:00',
        })),
      });
      expect(twice).toMatchObject({ outcome: 'REFUSED', reasons: [{ rule: { id: 'FR-CAIF-3' } }] });
    },
  },
  {
    title: 'a place is taken in what the contract asks for, and in nothing else',
    rules: ['FR-CAIF-3'],
    run(country) {
      const person = signedFamily(country);
      const { id: fileId } = person.story.dossier().file;
      expect(() => followed(person, 'ORIENTATION_DAY', '2009-06-08', { fileId })).toThrow(
        'The contract asks this person for no ORIENTATION_DAY.',
      );
    },
  },
  {
    title: 'who is enrolled is named where two have signed',
    rules: ['FR-CAIF-3'],
    run(country) {
      const person = signedFamily(country);
      expect(() => followed(person, 'PARENTS_DAY', '2009-06-08')).toThrow(
        'Expected which of the signatories',
      );
    },
  },
  {
    title: 'the agency issues each an attestation at the end of the day',
    rules: ['FR-CAIF-4'],
    run(country) {
      const person = signedFamily(country);
      for (const index of [0, 1]) {
        const { id: fileId } = person.story.dossier(index).file;
        const enrolmentId = followed(person, 'PARENTS_DAY', '2009-06-08', { fileId });
        expect(dueOn(country, person, '2009-06-08', index)).toContain('ISSUE_ATTESTATION');
        person.story.grant('issueAttestation', '2009-06-08', { enrolmentId });
        expect(person.story.dossier(index).attestations).toMatchObject([
          { kind: 'PARENTS_DAY_ATTESTATION', rule: 'FR-CAIF-4', fileId },
        ]);
      }
    },
  },
  {
    title:
      'the day not followed: the agency informs the prefect, of the parent concerned and in the same act',
    rules: ['FR-CAIF-5'],
    run(country) {
      const person = signedFamily(country);
      const [first, second] = [0, 1].map((index) => person.story.dossier(index).file.id);
      followed(person, 'PARENTS_DAY', '2009-06-08', { fileId: first ?? '' });
      followed(person, 'PARENTS_DAY', '2009-06-09', { fileId: second ?? '', minutes: 0, of: 180 });
      expect(person.story.dossier(0).transmissions).toEqual([]);
      expect(person.story.dossier(1).transmissions).toMatchObject([
        {
          kind: 'PARENTS_DAY_NOT_FOLLOWED',
          rule: 'FR-CAIF-5',
          recipient: 'PREFECT',
          createdOn: '2009-06-09',
          fileId: second,
        },
      ]);
    },
  },
  {
    title:
      'school attendance is watched by child, from the 6th birthday to the eve of the 16th, whatever is recorded',
    rules: ['FR-CAIF-6', 'FR-CAIF-3'],
    run(country) {
      const person = signedFamily(country);
      const table = [
        ['2009-03-10', ['1996-04-20']],
        ['2009-09-14', ['1996-04-20']],
        ['2009-09-15', CHILDREN],
        ['2012-04-19', CHILDREN],
        ['2012-04-20', ['2003-09-15']],
        ['2019-09-14', ['2003-09-15']],
        ['2019-09-15', []],
      ] as const;
      for (const [on, children] of table)
        for (const index of [0, 1])
          expect([on, schooled(country, person, day(on), index)]).toEqual([on, children]);
      const stored = person.story
        .dossier()
        .obligations.filter(({ kind }) => kind === 'SEE_TO_SCHOOL_ATTENDANCE');
      expect(stored.map(({ appliesFrom, appliesUntil, rule }) => [appliesFrom, appliesUntil, rule])).toEqual([
        ['2009-03-10', '2012-04-19', 'FR-CAIF-6'],
        ['2009-09-15', '2019-09-14', 'FR-CAIF-6'],
      ]);
    },
  },
  {
    title: 'twins are two children',
    rules: ['FR-CAIF-6'],
    run(country) {
      const person = signedFamily(country, '2009-03-10', ['2000-01-01', '2000-01-01']);
      expect(schooled(country, person, day('2009-03-10'))).toEqual(['2000-01-01', '2000-01-01']);
    },
  },
  {
    title: 'children are put right, and what is watched follows',
    rules: ['FR-CAIF-6'],
    run(country) {
      const person = signedFamily(country);
      const { contractId } = person;
      const children = [day('2003-09-15'), day('2002-02-02')];
      person.story.grant('correctContract', '2009-05-01', {
        contractId,
        children,
        reason: 'a birth certificate',
      });
      expect(schooled(country, person, day('2009-09-15'))).toEqual(['2002-02-02', '2003-09-15']);
    },
  },
];
