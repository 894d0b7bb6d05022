import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMON_ACTS } from '../../jurisdictions/common-acts.ts';
import { DATA_PROTECTION_LAW } from '../../jurisdictions/data-protection-law.ts';
import { archipelago } from '../fictional-country/graphql/index.ts';
import { everybodyConsents } from '../support/consents.ts';
import { type Ask, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { contractsBeside } from './first-people.ts';
import { HARBOUR } from './island-claims.ts';
import {
  ISLANDER,
  LESSONS,
  BOATHOUSE_ID as providerId,
  WITH_ARCHIPELAGO,
  withBoathouse,
} from './islanders.ts';
import { QUERIES } from './queries.ts';
import { type Input, type Payload, type Story, tellStories } from './story.ts';

const WELCOME_DAY: Input = {
  ...LESSONS,
  kind: 'ORIENTATION_DAY',
  providerId: null,
  title: 'Welcome day',
  sessions: [{ heldOn: '2026-03-15', startsAt: '09:00', endsAt: '13:00' }],
};

interface Lived {
  readonly personId: string;
  readonly contractId: string;
  readonly code: string;
  readonly completed: Payload;
}

/** Takes part in a course from its announcement to its attestation. */
async function followed(
  story: Story,
  course: Input,
  enter: (courseId: string) => Promise<Payload>,
  heldOn: string,
): Promise<string> {
  const { course: made } = await story.grant('scheduleCourse', course);
  const { enrolment } = await enter(made.id);
  const rows = [{ enrolmentId: enrolment.id, minutes: 120 }];
  await story.grant('recordAttendance', { sessionId: made.sessions[0].id, rows, on: heldOn });
  await story.grant('completeCourse', { courseId: made.id, on: heldOn });
  return (await story.grant('issueAttestation', { enrolmentId: enrolment.id, on: heldOn })).attestation.id;
}

/** A contract of the Archipelago from registration to completion. */
async function lived(story: Story): Promise<Lived> {
  const { person } = await story.grant('registerPerson', ISLANDER);
  const personId = person.id;
  const meeting = { jurisdiction: 'XA', personIds: [personId], headCount: 5, on: '2026-01-10' };
  await story.grant('recordInformationSession', meeting);
  await story.grant('requestAppointment', { personId, channel: 'IN_PERSON', on: '2026-01-12' });
  const { contract, voucher } = await story.grant('signContract', {
    personId,
    scheme: 'XA_WELCOME',
    on: '2026-02-01',
  });
  const contractId = contract.id;
  const { code } = voucher;
  const attestationId = await followed(
    story,
    LESSONS,
    (courseId) =>
      story.grant('redeemVoucher', { code, courseId, providerId, channel: 'PHONE', on: '2026-02-10' }),
    '2026-03-01',
  );
  await story.grant('handInCertificate', { attestationId, on: '2026-03-02' });
  await followed(
    story,
    WELCOME_DAY,
    (courseId) => story.grant('enrol', { contractId, courseId, channel: 'ONLINE', on: '2026-03-03' }),
    '2026-03-15',
  );
  const completed = await story.grant('completeContract', { contractId, on: '2026-03-20' });
  return { personId, contractId, code, completed };
}

let gateway: TestGateway;
let story: Story;
let ask: Ask;
let life: Lived;
let reached: ReadonlySet<string>;

beforeAll(async () => {
  gateway = await openTestGateway({
    countries: WITH_ARCHIPELAGO,
    firstPeople: withBoathouse(contractsBeside(3)),
  });
  ask = gateway.as(HARBOUR);
  story = tellStories({ ask, as: gateway.as });
  const statements = await gateway.statementsOf(async () => {
    life = await lived(story);
  });
  reached = new Set(statements.map(({ store }) => store));
});
afterAll(() => gateway.close());

describe('a country that the core has never heard of', () => {
  it('has its types in the schema', async () => {
    const { data } = await ask(`{
      contract: __type(name: "Contract") { possibleTypes { name } }
      codes: __type(name: "JurisdictionCode") { enumValues { name description } }
      schemes: __type(name: "SchemeCode") { enumValues { name } }
      facts: __type(name: "FactsInput") { inputFields { name type { name } } }
    }`);
    const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
    expect(names(data.contract.possibleTypes)).toContain('XaWelcome');
    expect(data.codes.enumValues).toContainEqual({ name: 'XA', description: 'The Archipelago.' });
    expect(names(data.schemes.enumValues)).toContain('XA_WELCOME');
    expect(data.facts.inputFields).toContainEqual({ name: 'XA', type: { name: 'XaFactsInput' } });
  });

  it('tells its rules, its verbs and its own day', async () => {
    const { data } = await ask(`{
      rules(jurisdiction: XA) { id title(language: EN) basis { document section } }
      jurisdiction(code: XA) { name(language: DE) today verbs authorities { code name(language: EN) } }
    }`);
    // Its own, and the Union's on everybody's data.
    expect(data.rules).toHaveLength(
      Object.keys({ ...archipelago.jurisdiction.law, ...DATA_PROTECTION_LAW }).length,
    );
    expect(data.rules).toContainEqual({
      id: 'XA-BOND-1',
      title: 'A voucher is valid for ninety days',
      basis: [{ document: 'Welcome Act of the Archipelago', section: 'art. 16' }],
    });
    // It has no German, and is a day ahead of Europe at noon.
    expect(data.jurisdiction).toMatchObject({ name: 'Archipel', today: '2026-06-16' });
    expect(data.jurisdiction.verbs).toEqual(
      Object.keys({ ...archipelago.jurisdiction.acts, ...COMMON_ACTS }).toSorted(),
    );
    expect(data.jurisdiction.authorities.map(({ code }: { code: string }) => code).toSorted()).toEqual([
      'COUNCIL',
      'HARBOUR',
      'LIGHTHOUSE',
    ]);
  });

  it('answers the eligibility question from its own facts, beside the others', async () => {
    const { data } = await ask(
      `query ($facts: FactsInput!) {
        assessEligibility(facts: $facts, asOf: "2026-02-01") {
          decisions { scheme { code } outcome missingFacts reasons { rule { id } status } }
          userErrors { path message }
        }
      }`,
      { facts: { birthDate: '1990-05-01', XA: { landedOn: '2026-01-02' } } },
    );
    const { decisions, userErrors } = data.assessEligibility;
    expect(userErrors).toEqual([]);
    expect(decisions).toHaveLength(7);
    expect(decisions.at(-1)).toMatchObject({
      scheme: { code: 'XA_WELCOME' },
      outcome: 'UNDETERMINED',
      missingFacts: ['XA.rescuedAtSea'],
    });
  });

  it('keeps its people in a store of its own', async () => {
    expect([...reached]).toEqual(['XA']);
    const { schema, query } = gateway.stores.country('XA');
    const files = await query.selectFrom('personFile').select(['familyName', 'keptUntil']).execute();
    expect([schema, files]).toEqual(['country_xa', [{ familyName: 'Robinson', keptUntil: '2030-02-01' }]]);
  });

  it('has its contract lived from registration to completion', () => {
    expect(life.completed.decision).toMatchObject({ verdict: 'GRANTED', outcome: 'COMPLETED' });
    expect(life.completed.contract.statusLine).toEqual([
      { status: 'SIGNED', from: '2026-02-01', until: '2026-03-19' },
      { status: 'COMPLETED', from: '2026-03-20', until: null },
    ]);
  });

  it('lists its contracts with those of the others, newest first', async () => {
    const everywhere = await everybodyConsents(gateway);
    const { data } = await everywhere(`{
      contracts(first: 100) {
        edges { node { __typename id openedOn nativeStatus(language: EN) jurisdiction { code } } }
        sources { jurisdiction status }
      }
    }`);
    const { edges, sources } = data.contracts;
    expect(sources.map(({ jurisdiction }: { jurisdiction: string }) => jurisdiction)).toEqual([
      'BE_WAL',
      'FR',
      'LU',
      'XA',
    ]);
    expect(edges[0].node).toEqual({
      __typename: 'XaWelcome',
      id: life.contractId,
      openedOn: '2026-02-01',
      nativeStatus: 'in port',
      jurisdiction: { code: 'XA' },
    });
    expect(edges).toHaveLength(7);
  });

  it('answers every documented query', async () => {
    const { personId, contractId, code } = life;
    const subjects = { personId, contractId, providerId, code, ids: [personId, contractId], first: 50 };
    for (const { name, text, variables } of QUERIES) {
      const { data, errors } = await ask(text, variables(subjects));
      expect([name, errors]).toEqual([name, undefined]);
      expect(JSON.stringify(data)).not.toBe('{}');
    }
  });

  it('takes an act on a day that has begun there and nowhere else', async () => {
    const [here, there] = ['2026-06-16', '2026-06-17'].map((on) =>
      story.send('registerPerson', { ...ISLANDER, on, dryRun: true }),
    );
    expect((await here)?.decision.verdict).toBe('GRANTED');
    expect((await there)?.userErrors).toMatchObject([{ code: 'INVALID', path: ['on'] }]);
  });

  it('corrects what was recorded, and erases what it may not keep', async () => {
    const { person } = await story.grant('registerPerson', { ...ISLANDER, on: '2021-01-05' });
    const correction = { personId: person.id, familyName: 'Crusoe', reason: 'Misread', on: '2021-02-01' };
    expect((await story.grant('correctPerson', correction)).person.familyName).toBe('Crusoe');
    const erasing = (on: string) => story.send('applyRetention', { jurisdiction: 'XA', on });
    const onTheLastDay = await erasing('2024-01-05');
    expect(onTheLastDay.decision.verdict).toBe('REFUSED');
    const after = await erasing('2024-01-06');
    expect([after.decision.outcome, after.erasedCount]).toEqual(['ERASED', 1]);
    const gone = await ask('query ($id: ID!) { person(id: $id) { familyName } }', { id: person.id });
    expect(gone.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('has had no fault', () => {
    expect(gateway.faults).toEqual([]);
  });
});
