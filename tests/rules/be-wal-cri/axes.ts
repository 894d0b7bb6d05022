import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { Verdict } from '../../../domain/decision.ts';
import type { PrestationKind } from '../../../domain/prestation.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import { aSession, tell } from '../../support/telling.ts';
import type { RuleTest } from '../rule-test.ts';
import {
  aNewcomer,
  attended,
  CENTRE,
  course,
  daily,
  follow,
  notified,
  placed,
  received,
  SIGNING,
  SIXTY_HOURS,
  signed,
  type Walker,
  walkerOf,
} from './steps.ts';

function stepOn(country: Jurisdiction, { story, contractId }: Walker, kind: PrestationKind, on: string) {
  const dossier = story.dossier();
  const contract = dossier.contracts.find(({ id }) => id === contractId);
  const path = contract && country.contracts?.pathToCompletion(contract, dossier, day(on));
  const step = path?.find((one) => one.kind === kind);
  return step && [step.done.minutes, step.left.minutes, step.outsideMinutes, step.until, step.status];
}

function complianceOn(country: Jurisdiction, { story, contractId }: Walker, on: string) {
  const dossier = story.dossier();
  const contract = dossier.contracts.find(({ id }) => id === contractId);
  const found = contract && country.contracts?.compliance?.(contract, dossier, day(on));
  return found && [found.status, ...found.notDone];
}

/** A refusal's rules. */
function against(decision: ReturnType<Walker['story']['decide']>): readonly [Verdict, ...string[]] {
  const broken = decision.reasons.filter(({ status }) => status === 'NOT_SATISFIED');
  return [decision.verdict, ...broken.map(({ rule }) => rule.id)];
}

const SESSION = [aSession('2025-05-05', 60)];

const CONVENTION: readonly RuleTest[] = [
  {
    title: 'the notice opens the path and governs it; a visit that comes later changes neither',
    rules: ['WAL-IN-1'],
    run(country) {
      const story = notified(country);
      story.grant('recordAssessment', '2025-03-10', {
        kind: 'FIRST_VISIT',
        result: 'SENT_BY_COMMUNE',
        prescribedMinutes: null,
      });
      expect(story.dossier().contracts).toMatchObject([
        { openedOn: '2025-03-05', governingDate: '2025-03-05', signedOn: null },
      ]);
      expect(story.dossier().contractStatuses).toMatchObject([{ status: 'PROPOSED', rule: 'WAL-IN-1' }]);
      const facts = story.dossier().facts.filter(({ kind }) => /Notified|Visit/.test(kind));
      expect(facts.map(({ kind, value }) => [kind, value])).toEqual([
        ['BE_WAL.communeNotifiedOn', '2025-03-05'],
        ['BE_WAL.firstVisitOn', '2025-03-10'],
      ]);
    },
  },
  {
    title: 'a notice that was given earlier than first written governs from its own day',
    rules: ['WAL-IN-1'],
    run(country) {
      const story = notified(country);
      const [notice] = story.dossier().assessments;
      const input = { assessmentId: notice?.id ?? '', heldOn: day('2025-03-04'), reason: 'Misread' };
      story.grant('correctAssessment', '2025-03-11', input);
      expect(story.dossier().contracts).toMatchObject([
        { openedOn: '2025-03-05', governingDate: '2025-03-04' },
      ]);
    },
  },
  {
    title: 'whoever comes of their own accord, or through a partner, opens the path by the visit',
    rules: ['WAL-IN-2'],
    run(country) {
      for (const result of ['OF_OWN_ACCORD', 'THROUGH_PARTNER', 'SENT_BY_COMMUNE']) {
        const story = tell(country);
        story.grant('registerPerson', '2025-03-03', aNewcomer({ familyMemberOf: 'EU_CITIZEN' }));
        const visit = { kind: 'FIRST_VISIT', result, prescribedMinutes: null };
        const decision = story.decide('recordAssessment', '2025-03-10', visit);
        expect(decision.reasons.map(({ rule }) => rule.id)).toEqual(['WAL-IN-2']);
        const opened = { openedOn: '2025-03-10', governingDate: '2025-03-10' };
        expect(story.dossier().contracts).toMatchObject([opened]);
        expect(story.dossier().contractStatuses).toMatchObject([{ rule: 'WAL-IN-2' }]);
      }
    },
  },
  {
    title: 'residents of a commune of the province of Namur have one centre, which receives in eight places',
    rules: ['WAL-IN-3'],
    run({ centres = [] }) {
      expect(centres.map(({ code, communes, receivesIn }) => [code, communes.length, ...receivesIn])).toEqual(
        [
          ['CRI_NAMUR', 38, 'Namur', 'Andenne', 'Ciney', 'Beauraing', 'Sambreville', 'Gembloux'].concat(
            'Philippeville',
            'Dinant',
          ),
        ],
      );
    },
  },
  {
    title: 'the parts of the module are given once the path is open, and the social assessment says axis 4',
    rules: ['WAL-AXE-1'],
    run(country) {
      const { story } = signed(country, {}, { french: true, work: true });
      expect(story.dossier().prestations.map(({ kind }) => kind)).toEqual([
        'RECEPTION_MODULE',
        'CIVIC_TRAINING',
        'LANGUAGE_COURSE',
        'WORK_ORIENTATION',
      ]);
      const module = course('RECEPTION_MODULE', SESSION, 'provider-forem');
      expect(against(story.decide('scheduleCourse', '2025-04-01', module))).toEqual(['REFUSED', 'WAL-AXE-6']);
    },
  },
  ...(
    [
      ['SOCIAL_ASSESSMENT', 'NO_WORK_ORIENTATION_NEEDED'],
      ['FRENCH_TEST', 'TEST_NOT_NEEDED'],
    ] as const
  ).map(
    ([kind, result]): RuleTest => ({
      title: `no convention before ${kind}, and on its day there is one`,
      rules: ['WAL-AXE-5'],
      run(country) {
        const story = notified(country);
        const walker = walkerOf(story);
        const other = kind === 'FRENCH_TEST' ? 'SOCIAL_ASSESSMENT' : 'FRENCH_TEST';
        const found = other === 'FRENCH_TEST' ? 'TEST_NOT_NEEDED' : 'NO_WORK_ORIENTATION_NEEDED';
        const say = (what: string, word: string, on: string) =>
          story.grant('recordAssessment', on, { kind: what, result: word, prescribedMinutes: null });
        say(other, found, '2025-03-10');
        follow(walker, 'RECEPTION_MODULE', [aSession('2025-03-12', 120)], '2025-03-10');
        expect(against(story.decide('signContract', '2025-03-13', SIGNING))).toEqual([
          'REFUSED',
          'WAL-AXE-5',
        ]);
        say(kind, result, '2025-03-14');
        expect(story.decide('signContract', '2025-03-14', SIGNING).outcome).toBe('SIGNED');
      },
    }),
  ),
  {
    title:
      'no convention on the day before the rights and duties session, nor where it was left a minute early',
    rules: ['WAL-AXE-5'],
    run(country) {
      const { story } = received(country);
      expect(against(story.decide('signContract', '2025-03-23', SIGNING))).toEqual(['REFUSED', 'WAL-AXE-5']);
      const [row] = story.dossier().attendances;
      const { courseId, id: sessionId } = story.situation().shared.courseSessions[0] ?? {
        courseId: '',
        id: '',
      };
      const sheet = {
        courseId,
        sessionId,
        rows: [{ enrolmentId: row?.enrolmentId ?? '', minutes: 119, signed: true }],
      };
      story.grant('recordAttendance', '2025-03-24', sheet);
      expect(against(story.decide('signContract', '2025-03-24', SIGNING))).toEqual(['REFUSED', 'WAL-AXE-5']);
      story.grant('recordAttendance', '2025-03-24', {
        ...sheet,
        rows: [{ ...(sheet.rows[0] ?? { enrolmentId: '', signed: true }), minutes: 120 }],
      });
      expect(story.decide('signContract', '2025-03-24', SIGNING).outcome).toBe('SIGNED');
    },
  },
  {
    title: 'a training that the convention does not list is not entered',
    rules: ['WAL-AXE-5'],
    run(country) {
      const { story, contractId } = signed(country);
      const { courseId = '' } = story.grant(
        'scheduleCourse',
        '2025-03-26',
        course('LANGUAGE_COURSE', SESSION),
      );
      const input = { contractId, courseId, channel: 'POST', invitedOn: null } as const;
      expect(against(story.decide('enrol', '2025-03-27', input))).toEqual(['REFUSED', 'WAL-AXE-5']);
    },
  },
  {
    title: 'a test that was put right lists the French training, and takes it off again',
    rules: ['WAL-AXE-5'],
    run(country) {
      const { story } = signed(country);
      const test = story.dossier().assessments.find(({ kind }) => kind === 'FRENCH_TEST');
      const kinds = (result: string) => {
        const input = { assessmentId: test?.id ?? '', result, reason: 'Misread' };
        story.grant('correctAssessment', '2025-03-27', input);
        return story.dossier().prestations.map(({ kind }) => kind);
      };
      expect(kinds('TRAINING_NEEDED')).toEqual(['RECEPTION_MODULE', 'CIVIC_TRAINING', 'LANGUAGE_COURSE']);
      expect(kinds('NO_TRAINING_NEEDED')).toEqual(['RECEPTION_MODULE', 'CIVIC_TRAINING']);
    },
  },
];

/** Who may give each axis: every kind of provider that there is, and the centre itself. */
const GIVERS: readonly (readonly [string | null, ...PrestationKind[]])[] = [
  [null, 'RECEPTION_MODULE', 'WORK_ORIENTATION'],
  ['provider-ili', 'CIVIC_TRAINING', 'LANGUAGE_COURSE'],
  ['provider-ili-unrecognised'],
  ['provider-public_authority', 'LANGUAGE_COURSE'],
  ['provider-french_community_school', 'LANGUAGE_COURSE'],
  ['provider-adult_education', 'LANGUAGE_COURSE'],
  ['provider-forem', 'LANGUAGE_COURSE', 'WORK_ORIENTATION'],
  ['provider-cisp', 'LANGUAGE_COURSE'],
  ['provider-school'],
];
const ALL_AXES = ['RECEPTION_MODULE', 'CIVIC_TRAINING', 'LANGUAGE_COURSE', 'WORK_ORIENTATION'] as const;

const PROVIDERS: readonly RuleTest[] = [
  ...GIVERS.map(
    ([providerId, ...kinds]): RuleTest => ({
      title: `${providerId ?? 'the centre itself'} gives ${kinds.join(', ') || 'nothing'}`,
      rules: ['WAL-AXE-6'],
      run(country) {
        const story = notified(country);
        const may = ALL_AXES.filter((kind) => {
          const input = course(kind, SESSION, providerId);
          return story.decide('scheduleCourse', '2025-04-01', input).verdict === 'GRANTED';
        });
        expect(may).toEqual(kinds);
      },
    }),
  ),
  ...(
    [
      ['2023-12-31', 'REFUSED'],
      ['2024-01-01', 'GRANTED'],
      ['2026-12-31', 'GRANTED'],
      ['2027-01-01', 'REFUSED'],
    ] as const
  ).map(
    ([heldOn, verdict]): RuleTest => ({
      title: `an initiative recognised from 2024 to 2026 holds a session on ${heldOn}: ${verdict}`,
      rules: ['WAL-AXE-6'],
      run(country) {
        const input = course('CIVIC_TRAINING', [aSession('2025-05-05'), aSession(heldOn)]);
        const decision = notified(country).decide('scheduleCourse', '2025-04-01', input);
        expect(decision.verdict).toBe(verdict);
      },
    }),
  ),
];

const HOURS: readonly RuleTest[] = [
  ...(
    [
      ['CIVIC_TRAINING', 'WAL-AXE-2', 3600, '2025-08-01', '2025-08-02'],
      ['LANGUAGE_COURSE', 'WAL-AXE-3', 24_000, '2026-08-01', '2026-08-02'],
      ['WORK_ORIENTATION', 'WAL-AXE-4', 240, null, '2026-08-02'],
    ] as const
  ).map(
    ([kind, rule, volume, until, later]): RuleTest => ({
      title: `${kind} is done at ${volume} minutes, its period runs to ${until ?? 'no day'}`,
      rules: [rule, 'WAL-AXE-7'],
      run(country) {
        const walker = signed(country, {}, { french: true, work: true });
        const days = Math.ceil(volume / 720);
        const most = Array.from({ length: days - 1 }, () => 720);
        const before = [...most, volume - 1 - 720 * (days - 1)];
        follow(walker, kind, daily('2025-04-01', ...before), '2025-03-26');
        const end = '2025-07-31';
        expect(stepOn(country, walker, kind, end)).toEqual([volume - 1, 1, 0, until, 'IN_PROGRESS']);
        follow(walker, kind, [aSession(later, 1)], end);
        const outside = until === null ? 0 : 1;
        expect(stepOn(country, walker, kind, later)).toEqual([volume, 0, outside, until, 'COMPLETED']);
      },
    }),
  ),
  {
    title: 'the last day of the four months is inside them',
    rules: ['WAL-AXE-7'],
    run(country) {
      const walker = signed(country);
      follow(
        walker,
        'CIVIC_TRAINING',
        [aSession('2025-04-01', 60), aSession('2025-08-01', 60)],
        '2025-03-26',
      );
      expect(stepOn(country, walker, 'CIVIC_TRAINING', '2025-09-01')).toEqual([
        120,
        3480,
        0,
        '2025-08-01',
        'IN_PROGRESS',
      ]);
    },
  },
  {
    title: 'several providers share the hours of French at once; a place closed by mistake is opened again',
    rules: ['WAL-AXE-3'],
    run(country) {
      const walker = signed(country, {}, { french: true });
      const first = placed(walker, 'LANGUAGE_COURSE', [aSession('2025-04-01', 60)], '2025-03-26');
      attended(walker, first);
      const other = placed(
        walker,
        'LANGUAGE_COURSE',
        [aSession('2025-04-02', 60)],
        '2025-03-26',
        'provider-forem',
      );
      const { story } = walker;
      const closing = { courseId: first.courseId, enrolmentIds: null, abandoned: false };
      expect(story.decide('completeCourse', '2025-04-01', closing).outcome).toBe('NOT_COMPLETED');
      const input = { enrolmentId: first.enrolmentId, reopen: true, reason: 'Misread' };
      expect(story.decide('correctEnrolment', '2025-04-03', input).outcome).toBe('CORRECTED');
      expect(other.enrolmentId).not.toBe(first.enrolmentId);
    },
  },
  {
    title: 'everything is free, and interpreting is asked for up to the day of any session',
    rules: ['WAL-AXE-8'],
    run(country) {
      const walker = signed(country);
      const { enrolmentId, courseId } = placed(walker, 'CIVIC_TRAINING', SIXTY_HOURS, '2025-03-26');
      const { story } = walker;
      const sessionId =
        story.situation().shared.courseSessions.find((row) => row.courseId === courseId)?.id ?? '';
      const input = { enrolmentId, sessionId, language: 'ar' };
      expect(against(story.decide('requestInterpreting', '2025-04-02', input))).toEqual([
        'REFUSED',
        'WAL-AXE-8',
      ]);
      expect(story.decide('requestInterpreting', '2025-04-01', input).outcome).toBe('REQUESTED');
      expect(story.dossier().enrolments.at(-1)?.interpreting).toEqual([
        { sessionId, language: 'ar', requestedOn: '2025-04-01' },
      ]);
      story.grant('requestInterpreting', '2025-04-01', { ...input, language: null });
      expect(story.dossier().enrolments.at(-1)?.interpreting).toEqual([]);
      for (const prestation of story.dossier().prestations)
        expect(country.contracts?.prestationPrice(prestation, story.dossier())).toEqual({
          cents: 0,
          currency: 'EUR',
        });
    },
  },
  ...(
    [
      ['2025-04-01', 'REFUSED'],
      ['2025-04-02', 'GRANTED'],
      ['2025-04-03', 'REFUSED'],
    ] as const
  ).map(
    ([on, verdict]): RuleTest => ({
      title: `a drop-in session on ${on} is ${verdict}, and counts no hours of axis 4`,
      rules: ['WAL-AXE-9'],
      run(country) {
        const walker = signed(country, {}, { work: true });
        const input = { authorityId: CENTRE, place: 'Namur', language: 'fr', headCount: 4 };
        expect(walker.story.decide('recordInformationSession', on, input).verdict).toBe(verdict);
        expect(stepOn(country, walker, 'WORK_ORIENTATION', '2025-05-01')).toEqual([
          0,
          240,
          0,
          null,
          'PRESCRIBED',
        ]);
      },
    }),
  ),
];

const COMPLIANCE: readonly RuleTest[] = [
  {
    title: 'an axis begun is overdue on the day after its period, and not on its last day',
    rules: ['WAL-END-3'],
    run(country) {
      const walker = signed(country);
      follow(walker, 'CIVIC_TRAINING', [aSession('2025-04-01', 60)], '2025-03-26');
      expect(complianceOn(country, walker, '2025-08-01')).toEqual(['COMPLIANT', 'CIVIC_TRAINING']);
      expect(complianceOn(country, walker, '2025-08-02')).toEqual(['NON_COMPLIANT', 'CIVIC_TRAINING']);
    },
  },
  {
    title: 'who never came or stopped does not comply from that day on, until they are back',
    rules: ['WAL-END-3'],
    run(country) {
      for (const result of ['NEVER_CAME', 'STOPPED']) {
        const walker = signed(country);
        const say = (word: string, on: string) =>
          walker.story.grant('recordAssessment', on, {
            kind: 'FOLLOW_UP',
            result: word,
            prescribedMinutes: null,
          });
        say(result, '2025-05-05');
        say('CAME_BACK', '2025-06-02');
        const found = ['2025-05-04', '2025-05-05', '2025-06-01', '2025-06-02'].map(
          (on) => complianceOn(country, walker, on)?.[0],
        );
        expect(found).toEqual(['COMPLIANT', 'NON_COMPLIANT', 'NON_COMPLIANT', 'COMPLIANT']);
      }
    },
  },
  {
    title: 'an exempt person who stops owes nothing; once the ground has gone the finding is back',
    rules: ['WAL-END-3', 'WAL-IN-2'],
    run(country) {
      const walker = signed(country, { medicalCertificate: { issuedOn: '2025-04-01', until: '2025-05-10' } });
      const input = { kind: 'FOLLOW_UP', result: 'STOPPED', prescribedMinutes: null };
      walker.story.grant('recordAssessment', '2025-05-05', input);
      expect(complianceOn(country, walker, '2025-05-10')?.[0]).toBe('NOT_OBLIGED');
      expect(complianceOn(country, walker, '2025-05-11')?.[0]).toBe('NON_COMPLIANT');
    },
  },
];

/** Proofs of the module, the convention, the axes, and of how they are followed. */
export const AXES: readonly RuleTest[] = [...CONVENTION, ...PROVIDERS, ...HOURS, ...COMPLIANCE];
