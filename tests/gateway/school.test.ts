import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, plus } from '../../domain/calendar.ts';
import type { ProviderRecord } from '../../domain/prestation.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import { encodeId } from '../../resolvers/ids.ts';
import { type Claims, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { providersAlone } from './first-people.ts';
import { AGENCY } from './french-claims.ts';
import { type Story, tellStories } from './story.ts';

const COLLEGE: ProviderRecord = {
  id: '00000000-0000-4000-8000-000000000009',
  name: 'Collège des Trois-Meuniers',
  kind: 'COLLEGE',
  enrolmentChannels: [],
};
const SCHOOL: Claims = {
  role: 'PROVIDER',
  jurisdiction: 'FR',
  organisation: encodeId('Provider', 'FR', COLLEGE.id),
};
const ENROLLED = '2009-10-12';
const PLACES = 8;
const PARENTS = 11;

let gateway: TestGateway;
let story: Story;

function schoolIn(country: Jurisdiction) {
  const situation = providersAlone(country);
  if (country.code !== 'FR') return situation;
  return { ...situation, shared: { ...situation.shared, providers: [COLLEGE] } };
}

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: schoolIn });
  story = tellStories({ ask: gateway.as(AGENCY), as: gateway.as });
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
async function announced(): Promise<string> {
  const text = `mutation ($input: ScheduleCourseInput!) { scheduleCourse(input: $input) {
    course { id totalMinutes places } userErrors { code message }
  } }`;
  const { data } = await gateway.as(SCHOOL)(text, {
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
