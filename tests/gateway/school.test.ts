import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, plus } from '../../domain/calendar.ts';
import type { ProviderRecord } from '../../domain/prestation.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import { decodeId, encodeId } from '../../resolvers/ids.ts';
import { rowsOf } from '../support/acts.ts';
import { type Claims, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { providersAlone } from './first-people.ts';
import { AGENCY, PREFECT } from './french-claims.ts';
import {
  CRITERIA,
  firstPayment,
  NATIONAL,
  PROJECT,
  REGIONAL,
  REPORT,
  validatedProject,
} from './french-schools.ts';
import { type Input, type Story, tellStories } from './story.ts';

const COLLEGE: ProviderRecord = {
  id: '00000000-0000-4000-8000-000000000009',
  name: 'Collège des Trois-Meuniers',
  kind: 'COLLEGE',
  enrolmentChannels: [],
  recognisedFrom: null,
  recognisedUntil: null,
};
const LYCEE: ProviderRecord = {
  ...COLLEGE,
  id: '00000000-0000-4000-8000-000000000010',
  kind: 'LYCEE',
};
const ECOLE: ProviderRecord = {
  ...COLLEGE,
  id: '00000000-0000-4000-8000-000000000011',
  name: 'École du Marronnier',
  kind: 'ECOLE',
};
const PRIMARY: ProviderRecord = { ...ECOLE, id: '00000000-0000-4000-8000-000000000012' };
const SCHOOL = {
  role: 'PROVIDER',
  jurisdiction: 'FR',
  organisation: encodeId('Provider', 'FR', COLLEGE.id),
} as const satisfies Claims;
const ENROLLED = '2009-10-12';
const PLACES = 8;
const PARENTS = 11;

let gateway: TestGateway;
let story: Story;
let projectId: string;

function schoolIn(country: Jurisdiction) {
  const situation = providersAlone(country);
  if (country.code !== 'FR') return situation;
  return { ...situation, shared: { ...situation.shared, providers: [COLLEGE, LYCEE, ECOLE, PRIMARY] } };
}

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: schoolIn });
  story = tellStories({ ask: gateway.as(AGENCY), as: gateway.as });
  projectId = await validatedProject(gateway, SCHOOL.organisation);
});
afterAll(() => gateway.close());

/** A parent in France since 2005, enrolled, who has committed to attend. */
async function committed(serial: number): Promise<string> {
  const { person } = await story.grant('registerPerson', {
    jurisdiction: 'FR',
    familyName: `Sample${serial}`,
    givenNames: 'Fatou',
    birthDate: '1978-02-11',
    facts: {
      nationalities: ['ML'],
      FR: {
        ...{ parentOfPupil: true, bornForeign: true, bornAbroad: true, caiRunning: false },
        ...{ presentInFranceSince: '2005-01-01', schoolDepartment: '25' },
      },
    },
    on: '2009-10-05',
  });
  const enrolment = { personIds: [person.id], scheme: 'FR_OEPRI', on: ENROLLED };
  const { contract } = await story.grant('proposeContract', enrolment);
  await story.grant('signContract', { personId: person.id, scheme: 'FR_OEPRI', on: ENROLLED });
  return contract.id;
}

/** A group of the school's own, fifteen Mondays of eight hours. */
async function announced(by: Claims = SCHOOL): Promise<string> {
  const text = `mutation ($input: ScheduleCourseInput!) { scheduleCourse(input: $input) {
    course { id totalMinutes places } userErrors { code message }
  } }`;
  const { data } = await gateway.as(by)(text, {
    input: {
      jurisdiction: 'FR',
      kind: 'LANGUAGE_COURSE',
      title: 'Ouvrir l’École aux parents',
      language: 'fr',
      places: PLACES,
      sessions: Array.from({ length: 15 }, (_, index) => ({
        heldOn: plus(day('2009-11-09'), { days: 7 * index }),
        startsAt: '08:30',
        endsAt: '16:30',
      })),
      idempotencyKey: crypto.randomUUID(),
    },
  });
  expect(data?.scheduleCourse).toMatchObject({
    course: { totalMinutes: 7200, places: PLACES },
    userErrors: [],
  });
  return data?.scheduleCourse.course.id;
}

describe('a school open to parents', () => {
  it('takes as many as its group has places for, however many enrol at once', async () => {
    const contracts: string[] = [];
    for (let serial = 0; serial < PARENTS; serial += 1) contracts.push(await committed(serial));
    const courseId = await announced();
    const enrol = (contractId: string) =>
      story.send('enrol', { contractId, courseId, channel: 'IN_PERSON', on: '2009-10-20' });
    const answers = await Promise.all(contracts.map(enrol));
    const came = answers.map(({ decision, userErrors }) => decision?.outcome ?? userErrors[0].code);
    expect(came.toSorted()).toEqual([
      ...Array.from({ length: PARENTS - PLACES }, () => 'CONFLICT'),
      ...Array.from({ length: PLACES }, () => 'ENROLLED'),
    ]);
    const text = 'query ($id: ID!) { node(id: $id) { ... on Course { enrolments { id } } } }';
    const { data } = await gateway.as(SCHOOL)(text, { id: courseId });
    expect(data?.node.enrolments).toHaveLength(PLACES);
  });

  it('is bound by the parent’s commitment alone, for the school year', async () => {
    const id = await committed(PARENTS);
    const text = `query ($id: ID!) { contract(id: $id) {
      __typename signedOn endsOn awaiting { code } status(asOf: "2010-08-31")
      signatories { role } prestations { name(language: EN) mandatory origin }
      obligations(asOf: "${ENROLLED}") { kind dueOn rule { id } }
    } }`;
    const { data } = await gateway.as(AGENCY)(text, { id });
    expect(data?.contract).toEqual({
      __typename: 'FrOepri',
      signedOn: ENROLLED,
      endsOn: '2010-08-31',
      awaiting: null,
      status: 'IN_PROGRESS',
      signatories: [{ role: 'PARENT' }],
      prestations: [{ name: 'Course for parents at school', mandatory: true, origin: 'CHOSEN' }],
      obligations: [{ kind: 'ATTEND_SCHOOL_COURSE', dueOn: '2010-08-31', rule: { id: 'FR-OEPRI-5' } }],
    });
  });
});

const TEXT = `query ($id: ID!) { node(id: $id) { ... on Project {
  status before: status(asOf: "2009-10-11") submittedOn validFrom validUntil awaiting { code }
  provider { name } scheme { code }
  answers { question { code text(language: EN) } yes number text }
  selections { authority { code } decidedOn outcome answers { question { code } yes } rule { id } }
  particulars { name(language: EN) value }
  deadlines { kind name(language: EN) report dueOn rule { id } }
  reports { kind name(language: FR) sentOn total answers { question { code } yes number text } rule { id }
    figures { code name(language: EN) rows { code name(language: EN) count } } }
} } }`;

describe('the project of a school', () => {
  it('is told of with its judges, its calendar and its report, counted from the people enrolled', async () => {
    const told = { projectId, kind: 'INTERIM', answers: REPORT, on: '2010-02-03' };
    await story.grant('submitReport', told);
    const { data } = await gateway.as(SCHOOL)(TEXT, { id: projectId });
    expect(data?.node).toMatchObject({
      status: 'VALIDATED',
      before: 'PRESELECTED',
      submittedOn: '2009-09-15',
      validFrom: '2009-09-01',
      validUntil: '2010-08-31',
      awaiting: null,
      provider: { name: COLLEGE.name },
      scheme: { code: 'FR_OEPRI' },
      selections: [
        { authority: { code: REGIONAL.organisation }, decidedOn: '2009-10-01', outcome: 'PRESELECTED' },
        { authority: { code: NATIONAL.organisation }, decidedOn: '2009-10-12', outcome: 'VALIDATED' },
      ],
      particulars: [
        { name: 'Department', value: 'Doubs (25)' },
        { name: 'Academy', value: 'Besançon' },
        { name: 'Region', value: 'Franche-Comté' },
      ],
      reports: [
        {
          kind: 'INTERIM',
          name: 'Bilan intermédiaire',
          sentOn: '2010-02-03',
          total: PLACES,
          rule: { id: 'FR-OEPRI-10' },
        },
      ],
    });
    expect(data?.node.answers.slice(0, 2)).toEqual([
      {
        question: { code: 'DEPARTMENT', text: 'Department (INSEE code)' },
        yes: null,
        number: null,
        text: '25',
      },
      { question: { code: 'GROUPS', text: 'Number of groups' }, yes: null, number: 1, text: null },
    ]);
    expect(data?.node.deadlines[2]).toEqual({
      kind: 'PROJECTS_SENT',
      name: 'Projects sent by the schools',
      report: null,
      dueOn: '2009-09-30',
      rule: { id: 'FR-OEPRI-8' },
    });
    const figures: readonly { code: string; rows: readonly { count: number }[] }[] =
      data?.node.reports[0].figures;
    expect(figures.map(({ code }) => code)).toEqual([
      'NATIONALITY',
      'SEX',
      'AGE',
      'STAY',
      'ENROLMENT_REASON',
    ]);
    expect(figures[0]?.rows).toEqual([{ code: 'ML', name: 'Mali', count: PLACES }]);
    for (const { rows } of figures) expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(PLACES);
  });

  it('is paid for in two payments, the second within what the envelope leaves, to the school that pools', async () => {
    const committee = tellStories({ ...gateway, ask: gateway.as(AGENCY), deciding: NATIONAL });
    await firstPayment(gateway, projectId);
    const amendment = { projectId, kind: 'AMENDMENT', envelopeCents: 720_000, on: '2010-02-22' };
    const over = await committee.send('recordFunding', { ...amendment, creditsCents: 720_001 });
    expect(over.decision).toMatchObject({ verdict: 'REFUSED' });
    const below = await committee.send('recordFunding', { ...amendment, creditsCents: 0, envelopeCents: -1 });
    expect(below.userErrors).toMatchObject([{ path: ['creditsCents'] }, { path: ['envelopeCents'] }]);
    const payeeId = encodeId('Provider', 'FR', LYCEE.id);
    await committee.grant('recordFunding', { ...amendment, creditsCents: 700_000, payeeId });
    const text = `query ($id: ID!) { node(id: $id) { ... on Project { fundings {
      kind payee { id } receivedOn credits { cents currency } amount { cents } dueOn paidOn rule { id }
    } } } }`;
    const { data } = await gateway.as(SCHOOL)(text, { id: projectId });
    expect(data?.node.fundings).toEqual([
      {
        ...{ kind: 'AGREEMENT', payee: { id: SCHOOL.organisation }, receivedOn: '2009-11-02' },
        ...{ credits: { cents: 800_000, currency: 'EUR' }, amount: { cents: 200_000 } },
        ...{ dueOn: '2009-12-02', paidOn: '2009-12-03', rule: { id: 'FR-OEPRI-9' } },
      },
      {
        ...{ kind: 'AMENDMENT', payee: { id: payeeId }, receivedOn: '2010-02-22' },
        ...{ credits: { cents: 700_000, currency: 'EUR' }, amount: { cents: 500_000 } },
        ...{ dueOn: '2010-03-22', paidOn: null, rule: { id: 'FR-OEPRI-9' } },
      },
    ]);
    const other = encodeId('Provider', 'FR', COLLEGE.id.replace('9', '7'));
    const none = await committee.send('recordFunding', {
      ...{ projectId, kind: 'AGREEMENT', creditsCents: 1, payeeId: other, on: '2009-11-02' },
    });
    expect(none.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['payeeId'] }]);
    const agency = await gateway.as(AGENCY)(
      `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { userErrors { code } } }`,
      { input: { projectId, kind: 'AMENDMENT', idempotencyKey: crypto.randomUUID() } },
    );
    expect(agency.data?.recordPayment.userErrors).toEqual([{ code: 'NOT_ALLOWED' }]);
  });

  it('is paid for by the national committee alone: the region sees the project and records no money', async () => {
    const region = tellStories({ ...gateway, ask: gateway.as(AGENCY), deciding: REGIONAL });
    const agreement = { projectId, kind: 'AGREEMENT' };
    const reason = 'Read in the wrong line';
    const answers = [
      await region.send('recordFunding', { ...agreement, creditsCents: 800_000, on: '2009-11-02' }),
      await region.send('recordPayment', { ...agreement, on: '2009-12-03' }),
      await region.send('correctFunding', { ...agreement, creditsCents: 900_000, reason }),
      await region.send('correctPayment', { ...agreement, paidOn: null, reason }),
    ];
    for (const { decision, userErrors } of answers) {
      expect(decision).toBeNull();
      expect(userErrors).toMatchObject([
        { code: 'CONFLICT', path: ['projectId'], message: 'Its funding is for NATIONAL_COMMITTEE alone.' },
      ]);
    }
  });

  it('is listed to its school, the agency and who judged it, and to nobody else', async () => {
    const list =
      '{ projects(jurisdictions: [FR]) { edges { node { id } } sources { jurisdiction status } } }';
    const other = { ...SCHOOL, organisation: encodeId('Provider', 'FR', COLLEGE.id.replace('9', '8')) };
    const paris = { ...REGIONAL, organisation: 'REGIONAL_COMMITTEE_ILE_DE_FRANCE' };
    const seenBy = async (claims: Claims) => {
      const { data } = await gateway.as(claims)(list);
      return data?.projects.edges.map(({ node }: { node: { id: string } }) => node.id);
    };
    for (const claims of [SCHOOL, AGENCY, REGIONAL, NATIONAL])
      expect(await seenBy(claims)).toEqual([projectId]);
    for (const claims of [other, paris, PREFECT]) expect(await seenBy(claims)).toEqual([]);
    const { data } = await gateway.as(paris)(TEXT, { id: projectId });
    expect(data?.node).toBeNull();
  });

  it('is refused a form that is not answered as it asks, with what to mend', async () => {
    const sent = (answers: readonly object[]) =>
      story.send('submitProject', { ...PROJECT, answers, providerId: SCHOOL.organisation, on: '2009-09-15' });
    const first = PROJECT.answers[0] ?? {};
    const wrong = [
      [{ question: 'DEPARTMENT', text: '25', yes: true }],
      [{ question: 'DEPARTMENT' }],
      [first, first],
      [first],
      [],
    ];
    for (const answers of wrong) {
      const { userErrors, decision } = await sent(answers);
      expect(decision).toBeNull();
      expect(userErrors[0]).toMatchObject({ code: expect.stringMatching(/INVALID|CONFLICT/) });
    }
    const { userErrors } = await sent([first]);
    expect(userErrors.map(({ message }: { message: string }) => message)).toContain(
      'Expected an answer to GROUPS.',
    );
  });

  it('is one a school and year, however many are sent at once', async () => {
    const providerId = encodeId('Provider', 'FR', LYCEE.id);
    const sent = { ...PROJECT, providerId, on: '2009-09-16' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => story.send('submitProject', sent)));
    expect(new Set(answers.map(({ project }) => project.id)).size).toBe(1);
    expect(answers.map(({ decision }) => decision.outcome)).toEqual(
      Array.from({ length: 5 }, () => 'SUBMITTED'),
    );
  });

  it('tells what a form asks', async () => {
    const text = `{ jurisdiction(code: FR) { schemes { code questions(form: PROJECT) {
      code kind required text(language: FR) choices { code name(language: FR) }
    } } } }`;
    const { data } = await gateway.ask(text);
    const schemes: readonly { code: string; questions: readonly { code: string; kind: string }[] }[] =
      data?.jurisdiction.schemes;
    const asked = schemes.filter(({ questions }) => questions.length > 0);
    expect(asked.map(({ code }) => code)).toEqual(['FR_OEPRI']);
    expect(asked[0]?.questions.find(({ code }) => code === 'TAUGHT_BY')).toMatchObject({
      kind: 'CHOICE',
      required: true,
      choices: expect.arrayContaining([
        {
          code: 'AGENCY_PROVIDER',
          name: 'Des personnels de prestataires de l’OFII',
        },
      ]),
    });
  });

  it('costs as many statements, whoever is enrolled and however many are listed', async () => {
    const counted = async (work: () => Promise<unknown>) =>
      (await gateway.statementsOf(work)).filter(({ store }) => store === 'FR').length;
    const list = `{ projects(jurisdictions: [FR]) { edges { node {
      id provider { name } awaiting { code } selections { authority { code } } reports { total }
    } } } }`;
    const listing = () => gateway.as(AGENCY)(list);
    const before = await counted(listing);
    const other = encodeId('Provider', 'FR', ECOLE.id);
    const sent = await counted(() =>
      story.grant('submitProject', { ...PROJECT, providerId: other, on: '2009-09-15' }),
    );
    const reporting = { kind: 'FINAL', answers: REPORT, on: '2010-05-27' };
    const full = await counted(() => story.grant('submitReport', { projectId, ...reporting }));
    const { data } = await listing();
    const listed: readonly { readonly node: { readonly id: string; readonly provider: ProviderRecord } }[] =
      data?.projects.edges;
    const id = listed.find(({ node }) => node.provider.name === ECOLE.name)?.node.id ?? '';
    const judge = (claims: Claims, on: string) =>
      counted(() =>
        tellStories({ ...gateway, ask: gateway.as(AGENCY), deciding: claims }).grant('judgeProject', {
          ...{ projectId: id, answers: CRITERIA, on },
        }),
      );
    const judgements = [await judge(REGIONAL, '2009-10-01'), await judge(NATIONAL, '2009-10-12')];
    const nobody = await counted(() => story.grant('submitReport', { projectId: id, ...reporting }));
    const contractId = await committed(PARENTS + 1);
    const courseId = await announced({ ...SCHOOL, organisation: other });
    await story.grant('enrol', { contractId, courseId, channel: 'IN_PERSON', on: '2009-10-20' });
    const one = await counted(() => story.grant('submitReport', { projectId: id, ...reporting }));
    expect({ before, after: await counted(listing), sent, judgements, full, one, nobody }).toEqual({
      ...{ before: 3, after: 3, sent: 12, judgements: [13, 13], full: 18, one: 18, nobody: 13 },
    });
  });
});

describe('what was recorded of a project', () => {
  const BECAUSE = { reason: 'Copied from the wrong line', on: '2010-03-01' };
  let id: string;
  let committee: Story;

  beforeAll(async () => {
    id = await validatedProject(gateway, encodeId('Provider', 'FR', PRIMARY.id));
    committee = tellStories({ ...gateway, ask: gateway.as(AGENCY), deciding: NATIONAL });
    await firstPayment(gateway, id);
    await story.grant('submitReport', { projectId: id, kind: 'INTERIM', answers: REPORT, on: '2010-02-03' });
  });

  const agreement = () => ({ projectId: id, kind: 'AGREEMENT' });
  const amendment = () => ({ projectId: id, kind: 'AMENDMENT' });
  const amended = () => ({ ...amendment(), creditsCents: 700_000, envelopeCents: 720_000, on: '2010-02-22' });

  async function told() {
    const text = `query ($id: ID!) { node(id: $id) { ... on Project {
      status selections { decidedOn outcome }
      fundings { kind receivedOn credits { cents } amount { cents } dueOn paidOn }
    } } }`;
    return (await gateway.as(AGENCY)(text, { id })).data?.node;
  }

  async function past(table: string) {
    const rows = await rowsOf(gateway.stores.country('FR'), `${table}_history`);
    return rows.filter((row) => row['projectId'] === decodeId(id)?.uuid);
  }

  it('is put right with a reason, what follows with it; what was before is past', async () => {
    await committee.grant('recordFunding', amended());
    const put = { ...agreement(), creditsCents: 900_000, receivedOn: '2009-11-05', ...BECAUSE };
    const paid = await committee.send('correctFunding', put);
    expect(paid.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['kind'] }]);
    const unpaid = await committee.grant('correctPayment', { ...agreement(), paidOn: null, ...BECAUSE });
    expect(unpaid.decision.reasons[0].facts).toEqual([
      { name: 'corrected', value: ['paidOn'] },
      { name: 'reason', value: BECAUSE.reason },
    ]);
    await committee.grant('correctFunding', put);
    expect((await told()).fundings).toEqual([
      {
        ...{ kind: 'AGREEMENT', receivedOn: '2009-11-05', credits: { cents: 900_000 } },
        ...{ amount: { cents: 225_000 }, dueOn: '2009-12-05', paidOn: null },
      },
      {
        ...{ kind: 'AMENDMENT', receivedOn: '2010-02-22', credits: { cents: 700_000 } },
        ...{ amount: { cents: 475_000 }, dueOn: '2010-03-22', paidOn: null },
      },
    ]);
    await committee.grant('correctFunding', { ...amendment(), withdrawn: true, ...BECAUSE });
    expect((await told()).fundings).toMatchObject([{ kind: 'AGREEMENT' }]);
    const before = (await past('project_funding')).map(
      ({ kind, amountCents, paidOn }) => `${kind} ${amountCents} ${paidOn}`,
    );
    expect(before.toSorted()).toEqual([
      'AGREEMENT 200000 2009-12-03',
      'AGREEMENT 200000 null',
      'AGREEMENT 200000 null',
      'AMENDMENT 475000 null',
      'AMENDMENT 500000 null',
    ]);
  });

  it('is put right by whose word it is, while nothing rests on another word', async () => {
    const word = { projectId: id, decidedOn: '2009-10-13', ...BECAUSE };
    const region = tellStories({ ...gateway, ask: gateway.as(AGENCY), deciding: REGIONAL });
    const others = await region.send('correctJudgement', word);
    expect(others.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['projectId'] }]);
    const answers = CRITERIA.map(({ question }) => ({ question, yes: question !== 'QUALITY' }));
    const resting = await committee.send('correctJudgement', { ...word, answers });
    expect(resting.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['answers'] }]);
    const nothing = await committee.send('correctJudgement', { ...word, decidedOn: null });
    expect(nothing.userErrors).toMatchObject([{ code: 'INVALID', path: ['decidedOn'] }]);
    await committee.grant('correctJudgement', word);
    expect(await told()).toMatchObject({
      status: 'VALIDATED',
      selections: [
        { decidedOn: '2009-10-01', outcome: 'PRESELECTED' },
        { decidedOn: '2009-10-13', outcome: 'VALIDATED' },
      ],
    });
    expect(await past('project_selection')).toMatchObject([
      { decidedOn: '2009-10-12', outcome: 'VALIDATED' },
    ]);
  });

  it('costs as many statements to put right as to record, a read of who is paid or decides included', async () => {
    const counted = async (mutation: string, input: Input) => {
      const work = () => committee.grant(mutation, input);
      return (await gateway.statementsOf(work)).filter(({ store }) => store === 'FR').length;
    };
    const recorded = [
      await counted('recordPayment', { ...agreement(), on: '2010-02-22' }),
      await counted('recordFunding', amended()),
    ];
    const putRight = [
      await counted('correctPayment', { ...agreement(), paidOn: null, ...BECAUSE }),
      await counted('correctFunding', { ...agreement(), creditsCents: 800_000, ...BECAUSE }),
      await counted('correctFunding', { ...amendment(), withdrawn: true, ...BECAUSE }),
      await counted('correctJudgement', { projectId: id, decidedOn: '2009-10-12', ...BECAUSE }),
    ];
    expect({ recorded, putRight }).toEqual({ recorded: [12, 12], putRight: [11, 12, 12, 12] });
  });
});
