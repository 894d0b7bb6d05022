import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import { providersAlone } from './first-people.ts';
import { CHILDREN, FRENCH_DAYS, type FrenchStory, tellOfFrance } from './french.ts';
import { AGENCY, PREFECT } from './french-claims.ts';
import { mutationText } from './mutation-text.ts';
import type { Input, Story } from './story.ts';

/** The last day of a contract: the anniversary of the prefect's signature. */
const LAST_DAY = '2025-03-19';
const LATER = '2024-06-04';

let gateway: TestGateway;
let french: FrenchStory;
let story: Story;

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: providersAlone });
  french = tellOfFrance(gateway);
  story = french.story;
});
afterAll(() => gateway.close());

/** What an authority of France reads. */
async function read(claims: typeof AGENCY | typeof PREFECT, query: string, variables: Input = {}) {
  const { data, errors } = await gateway.as(claims)(query, variables);
  expect(errors?.map(({ message }: { message: string }) => message)).toBeUndefined();
  return data;
}

/** Statuses of the reasons of a refusal, by rule. */
async function refused(mutation: string, input: Input) {
  const { decision, userErrors } = await story.send(mutation, input);
  expect([decision?.verdict, userErrors]).toEqual(['REFUSED', []]);
  return new Map(
    decision.reasons.map(({ rule, status }: { rule: { id: string }; status: string }) => [rule.id, status]),
  );
}

describe('two authorities', () => {
  it.each([
    ['proposeContract', PREFECT],
    ['recordAssessment', PREFECT],
    ['signContract', PREFECT],
    ['proposeOutcome', PREFECT],
    ['excuseAbsence', PREFECT],
    ['countersignContract', AGENCY],
    ['decideOutcome', AGENCY],
  ] as const)('do not do what is the other’s: %s', async (mutation, claims) => {
    const contract = await french.signed();
    const { personIds, contractId } = contract;
    const [personId] = personIds;
    const prestationId = await french.prestation(contract, 'CIVIC_TRAINING');
    const inputs: Readonly<Record<string, Input>> = {
      proposeContract: { personIds, scheme: 'FR_CAI' },
      recordAssessment: { personId, kind: 'DILF', result: 'PASSED' },
      signContract: { personId, scheme: 'FR_CAI' },
      proposeOutcome: { contractId, outcome: 'COMPLETE' },
      excuseAbsence: { prestationId, reason: 'illness' },
      countersignContract: { contractId },
      decideOutcome: { contractId, outcome: 'COMPLETE' },
    };
    const input = { idempotencyKey: crypto.randomUUID(), on: LATER, ...inputs[mutation] };
    const { data } = await gateway.as(claims)(mutationText(mutation), { input });
    expect(data[mutation]).toMatchObject({ decision: null, userErrors: [{ code: 'NOT_ALLOWED' }] });
  });

  it('bring a contract about: drawn up, signed, and begun by the prefect to the anniversary', async () => {
    const text = `query ($id: ID!) { contract(id: $id) {
      __typename status startsOn endsOn awaiting { code } prestations { kind mandatory price { cents } }
    } }`;
    const { contractId } = await french.signed();
    const waiting = { awaiting: { code: 'PREFECT' }, startsOn: null, endsOn: null };
    expect((await read(PREFECT, text, { id: contractId })).contract).toMatchObject(waiting);
    await story.grant('countersignContract', { contractId, on: FRENCH_DAYS.begun });
    const { data } = await gateway.as(PREFECT)(text, { id: contractId });
    expect(data.contract).toBeNull();
    expect((await read(AGENCY, text, { id: contractId })).contract).toMatchObject({
      ...{ __typename: 'FrCai', awaiting: null, startsOn: FRENCH_DAYS.begun, endsOn: LAST_DAY },
      prestations: expect.arrayContaining([{ kind: 'CIVIC_TRAINING', mandatory: true, price: { cents: 0 } }]),
    });
  });

  it('see the prefect wait for the newcomer’s signature', async () => {
    const { contractId } = await french.drawnUp();
    const reasons = await refused('countersignContract', { contractId, on: FRENCH_DAYS.begun });
    expect(reasons.get('FR-CAI-1')).toBe('NOT_SATISFIED');
  });

  it('do not close a contract of which something is open, nor extend one that nothing asks to', async () => {
    const { contractId } = await french.begun();
    const closing = await refused('proposeOutcome', { contractId, outcome: 'COMPLETE', on: LATER });
    expect(closing.get('FR-CAI-10')).toBe('NOT_SATISFIED');
    const extension = { outcome: 'EXTEND', lastDay: '2025-09-19', on: LATER };
    const extending = await refused('proposeOutcome', { contractId, ...extension });
    expect(extending.get('FR-CAI-3')).toBe('NOT_SATISFIED');
  });

  it('terminate for an absence, but not for one that was excused', async () => {
    const contract = await french.begun();
    const { contractId } = contract;
    const place = await french.entered(contract, 'CIVIC_TRAINING', FRENCH_DAYS.civicDay);
    await french.over(place, FRENCH_DAYS.civicDay, 0);
    const termination = { contractId, outcome: 'TERMINATE', on: LATER };
    const rehearsed = await story.grant('proposeOutcome', { ...termination, dryRun: true });
    expect(rehearsed.decision.reasons).toMatchObject([{ rule: { id: 'FR-CAI-10' }, status: 'SATISFIED' }]);
    const prestationId = await french.prestation(contract, 'CIVIC_TRAINING');
    await story.grant('excuseAbsence', { prestationId, reason: 'illness', on: LATER });
    expect((await refused('proposeOutcome', termination)).get('FR-CAI-10')).toBe('NOT_SATISFIED');
  });
});

describe('a family', () => {
  const EVERYTHING = `query ($id: ID!) { contract(id: $id) {
    __typename children { birthDate } signatories { role person { givenNames } }
    prestations { kind } obligations(asOf: "2024-03-19") { name(language: EN) debtor dueOn rule { id } }
    pathToCompletion(asOf: "2024-03-19") { kind status rule { id } }
  } }`;

  it('owes the day of each parent, and school of each child', async () => {
    const { contractId } = await french.ofAFamily();
    const { contract } = await read(AGENCY, EVERYTHING, { id: contractId });
    expect(contract).toMatchObject({
      __typename: 'FrCaif',
      children: CHILDREN.map((birthDate) => ({ birthDate })),
      prestations: [{ kind: 'PARENTS_DAY' }, { kind: 'PARENTS_DAY' }],
    });
    const of = (rule: string) =>
      contract.obligations.filter((duty: { rule: { id: string } }) => duty.rule.id === rule);
    // As the file of each parent tells it to who keeps both.
    expect(of('FR-CAIF-3')).toMatchObject([{ debtor: 'PERSON' }, { debtor: 'PERSON' }]);
    expect(of('FR-CAIF-6')).toHaveLength(2 * CHILDREN.length);
    // The day before, the prefect's signature alone, told once though it stands in both files.
    const before = EVERYTHING.replaceAll('2024-03-19', '2024-03-18');
    const { obligations } = (await read(AGENCY, before, { id: contractId })).contract;
    expect(obligations).toMatchObject([{ debtor: 'AUTHORITY', rule: { id: 'FR-CAIF-2' } }]);
  });

  it('whose parent misses the day is reported to the prefect, who sees the report once it is sent', async () => {
    const family = await french.ofAFamily();
    const [, second = ''] = family.personIds;
    const place = await french.entered(family, 'PARENTS_DAY', '2024-05-28', second);
    await french.over(place, '2024-05-28', 0);
    const text = `query ($states: [TransmissionState!]) {
      transmissions(jurisdictions: [FR], filter: { states: $states }, first: 100) {
        edges { node { id kind recipient state contract { id } rule { id } } }
      }
    }`;
    const ofFamily = async (claims: typeof AGENCY | typeof PREFECT) => {
      const { transmissions } = await read(claims, text, {});
      return transmissions.edges
        .map(({ node }: { node: { contract: { id: string } | null; kind: string } }) => node)
        .filter(({ kind }: { kind: string }) => kind === 'PARENTS_DAY_NOT_FOLLOWED');
    };
    const owed = await ofFamily(AGENCY);
    expect(owed).toMatchObject([
      { recipient: 'PREFECT', contract: { id: family.contractId }, rule: { id: 'FR-CAIF-5' } },
    ]);
    expect(await ofFamily(PREFECT)).toEqual([]);
    const [{ id: transmissionId }] = owed;
    await story.grant('recordSending', { transmissionId, on: LATER });
    expect(await ofFamily(PREFECT)).toMatchObject([{ id: transmissionId, state: 'SENT' }]);
  });

  it('is reported by the correction that finds a parent absent, and no more by the one that finds them present', async () => {
    const family = await french.ofAFamily();
    const [first = ''] = family.personIds;
    const place = await french.entered(family, 'PARENTS_DAY', '2024-05-28', first);
    await french.over(place, '2024-05-28', 360);
    const text = `{ transmissions(jurisdictions: [FR], first: 100) {
      edges { node { kind contract { id } rule { id } } }
    } }`;
    type Told = { readonly node: { readonly contract: { readonly id: string } | null } };
    const corrected = async (minutes: number) => {
      const rows = [{ enrolmentId: place.enrolmentId, minutes }];
      const correction = { sessionId: place.course.sessionIds[0], rows, reason: 'The wrong sheet' };
      await story.grant('correctAttendance', { ...correction, on: LATER });
      const { transmissions } = await read(AGENCY, text);
      return transmissions.edges.filter(({ node }: Told) => node.contract?.id === family.contractId);
    };
    expect(await corrected(0)).toMatchObject([
      { node: { kind: 'PARENTS_DAY_NOT_FOLLOWED', rule: { id: 'FR-CAIF-5' } } },
    ]);
    expect(await corrected(360)).toEqual([]);
  });
});
