import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../domain/calendar.ts';
import { type Claims, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { type Abroad, consulate, openedAbroad, tellAbroad } from './abroad.ts';
import { providersAlone } from './first-people.ts';
import { AGENCY, PREFECT } from './french-claims.ts';
import type { Input, Story } from './story.ts';

/** The day of the certificate, and the sixtieth after it. */
const LODGED = day('2024-03-11');
const EVALUATED_BY = '2024-05-10';
const HALF_DAY = [{ heldOn: day('2024-04-15'), minutes: 180 }];

let gateway: TestGateway;
let story: Story;

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: providersAlone });
  story = tellAbroad(gateway);
});
afterAll(() => gateway.close());

const opened = (own: Input = {}) => openedAbroad(story, LODGED, own);

async function read(claims: Claims, query: string, variables = {}) {
  const { data, errors } = await gateway.as(claims)(query, variables);
  expect(errors?.map(({ message }: { message: string }) => message)).toBeUndefined();
  return data;
}

interface Told {
  readonly id: string;
  readonly kind: string;
  readonly contract: { readonly id: string } | null;
}

async function told(claims: Claims): Promise<readonly Told[]> {
  const { transmissions } = await read(
    claims,
    `{ transmissions(jurisdictions: [FR], first: 100) {
      edges { node { id kind recipient language dueOn sentOn rule { id } contract { id } } }
    } }`,
  );
  return transmissions.edges.map(({ node }: { readonly node: Told }) => node);
}

/** What is ordered sent of a kind under a contract, as the agency sees it. */
async function ordered({ contractId }: Abroad, kind: string): Promise<readonly Told[]> {
  return (await told(AGENCY)).filter((row) => row.kind === kind && row.contract?.id === contractId);
}

const CONDITION = `query ($id: ID!, $on: LocalDate!) { contract(id: $id) {
  outcomeConditions(outcome: COMPLETE, asOf: $on) { verdict outcome reasons { status rule { id } } }
} }`;

async function condition({ contractId }: Abroad, on: string): Promise<string> {
  const { contract } = await read(AGENCY, CONDITION, { id: contractId, on });
  return contract.outcomeConditions.verdict;
}

describe('a file before departure', () => {
  it('shows what is owed, by whom and by when', async () => {
    const { contractId } = await opened();
    const { contract } = await read(
      AGENCY,
      `query ($id: ID!) { contract(id: $id) {
        __typename status(asOf: "${LODGED}") nativeStatus(asOf: "${LODGED}", language: FR) awaiting { code }
        obligations(asOf: "${LODGED}") { kind debtor authority { code } dueOn rule { id } }
      } }`,
      { id: contractId },
    );
    const agency = { debtor: 'AUTHORITY', authority: { code: 'AGENCY' } };
    expect(contract).toMatchObject({
      __typename: 'FrPreDeparture',
      status: 'IN_PROGRESS',
      nativeStatus: 'en cours',
      awaiting: { code: 'CONSULATE_MA' },
      obligations: [
        { kind: 'EVALUATE_FRENCH', ...agency, dueOn: EVALUATED_BY, rule: { id: 'FR-PRE-4' } },
        { kind: 'EVALUATE_VALUES', ...agency, dueOn: EVALUATED_BY, rule: { id: 'FR-PRE-4' } },
        { kind: 'DECIDE_REUNIFICATION', authority: null, dueOn: '2024-09-11', rule: { id: 'FR-PRE-5' } },
        { kind: 'SEND_REUNIFICATION_NOTICE', ...agency, dueOn: null, rule: { id: 'FR-PRE-18' } },
      ],
    });
  });

  it('invites in a language that the person understands', async () => {
    expect(await ordered(await opened(), 'INVITATION')).toMatchObject([
      { recipient: 'PERSON', language: 'ar', rule: { id: 'FR-PRE-18' } },
    ]);
  });

  it('sends the results of an evaluation to the consulate of the country alone, with what was found', async () => {
    const file = await opened();
    const { personId } = file;
    const evaluation = { personId, kind: 'VALUES_ABROAD_FIRST', result: 'SUFFICIENT', on: '2024-04-02' };
    await story.grant('recordAssessment', evaluation);
    const [owed] = await ordered(file, 'EVALUATION_RESULTS');
    expect(owed).toMatchObject({ recipient: 'CONSULATE_MA', dueOn: '2024-04-09', rule: { id: 'FR-PRE-9' } });
    const found = async (claims: Claims) => {
      const text = 'query ($id: ID!) { person(id: $id) { assessments { kind result } } }';
      const { data } = await gateway.as(claims)(text, { id: personId });
      return data?.person?.assessments ?? null;
    };
    expect(await found(consulate('MA'))).toEqual([]);
    await story.grant('recordSending', { transmissionId: owed?.id ?? '', on: '2024-04-05' });
    expect(await found(consulate('MA'))).toEqual([{ kind: 'VALUES_ABROAD_FIRST', result: 'SUFFICIENT' }]);
    expect(await found(consulate('TR'))).toBeNull();
    expect((await told(consulate('MA'))).map(({ id }) => id)).toContain(owed?.id);
    expect(await told(consulate('TR'))).toEqual([]);
  });

  it('is dispensed with a test by the consulate of the country, and by nobody else', async () => {
    const { contractId } = await opened();
    const text = `mutation ($input: GrantExemptionInput!) { grantExemption(input: $input) {
      exemption { id groundName(language: FR) } decision { outcome reasons { rule { id } } }
      userErrors { code path message }
    } }`;
    const asked = {
      ...{ contractId, kind: 'LANGUAGE_TEST', ground: 'FRENCH_SECONDARY_SCHOOL', years: 3 },
      ...{ evidence: 'Attestation de scolarité', on: '2024-03-20' },
    };
    const grant = async (claims: Claims, input: Input = {}) =>
      (await gateway.as(claims)(text, { input: { idempotencyKey: crypto.randomUUID(), ...asked, ...input } }))
        .data?.grantExemption;
    const refused = (code: string) => ({ exemption: null, userErrors: [{ code }] });
    expect(await grant(AGENCY)).toMatchObject(refused('NOT_ALLOWED'));
    for (const claims of [PREFECT, consulate('TR')])
      expect(await grant(claims)).toMatchObject(refused('NOT_FOUND'));
    expect(await grant(consulate('MA'), { ground: 'WAR' })).toMatchObject(refused('INVALID'));
    expect(await grant(consulate('MA'), { years: 2 })).toMatchObject({ decision: { outcome: 'REFUSED' } });
    expect(await grant(consulate('MA'))).toMatchObject({
      exemption: { groundName: expect.stringContaining('francophone') },
      decision: { outcome: 'EXEMPTED' },
      userErrors: [],
    });
    const { contract } = await read(
      AGENCY,
      'query ($id: ID!) { contract(id: $id) { exemptions { kind ground years evidence rule { id } } } }',
      { id: contractId },
    );
    expect(contract.exemptions).toMatchObject(
      [{ ...asked, contractId: undefined, on: undefined, rule: { id: 'FR-PRE-7' } }].map(
        ({ contractId: _, on: __, ...row }) => row,
      ),
    );
  });

  it('waits with the visa for the attestation of attendance, at any date, and then the consulate issues it', async () => {
    const file = await opened({ visaApplicationOn: '2024-03-15' });
    const { personId, contractId } = file;
    const evaluate = (kind: string, result: string, on: string) =>
      story.grant('recordAssessment', { personId, kind, result, on });
    expect(await condition(file, '2024-03-20')).toBe('UNDETERMINED');
    await evaluate('FRENCH_ABROAD_FIRST', 'SUFFICIENT', '2024-04-01');
    await evaluate('VALUES_ABROAD_FIRST', 'INSUFFICIENT', '2024-04-01');
    const enrolmentId = await file.train('CIVIC_TRAINING', day('2024-04-15'), HALF_DAY, true);
    await evaluate('VALUES_ABROAD_SECOND', 'INSUFFICIENT', '2024-04-16');
    const visa = { contractId, on: '2024-04-18' };
    const answer = await story.send('decideOutcome', { ...visa, outcome: 'COMPLETE' });
    expect(answer.decision).toMatchObject({ outcome: 'REFUSED' });
    await story.grant('issueAttestation', { enrolmentId, on: '2024-04-18' });
    const failed = { ...visa, outcome: 'TERMINATE', ground: 'EVALUATION_FAILED' };
    expect((await story.send('decideOutcome', failed)).userErrors).toMatchObject([
      { code: 'INVALID', path: ['ground'] },
    ]);
    await story.grant('decideOutcome', { ...visa, outcome: 'COMPLETE' });
    expect(await condition(file, '2024-04-17')).toBe('REFUSED');
    expect(await condition(file, '2024-04-18')).toBe('GRANTED');
    expect(await ordered(file, 'VISA_ISSUED')).toMatchObject([{ recipient: 'AGENCY', sentOn: '2024-04-18' }]);
    const { contract } = await read(
      AGENCY,
      `query ($id: ID!) { contract(id: $id) {
        status(asOf: "2024-04-18") nativeStatus(asOf: "2024-04-18", language: FR)
        timeline { what(language: EN) } prestations { name(language: EN) }
      } }`,
      { id: contractId },
    );
    expect(contract).toMatchObject({
      status: 'COMPLETED',
      nativeStatus: 'visa délivré',
      prestations: [{ name: 'Training on the values of the Republic abroad' }],
    });
    expect(contract.timeline.at(-1).what).toMatch(/File: visa issued|attestation/i);
  });
});
