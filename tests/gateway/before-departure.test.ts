import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Claims, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { providersAlone } from './first-people.ts';
import { tellOfFrance } from './french.ts';
import { AGENCY } from './french-claims.ts';
import type { Story } from './story.ts';

/** The day of the certificate, and the sixtieth after it. */
const LODGED = '2024-03-11';
const EVALUATED_BY = '2024-05-10';

function consulate(country: string): Claims {
  return { role: 'DECIDING_AUTHORITY', jurisdiction: 'FR', organisation: `CONSULATE_${country}` };
}

let gateway: TestGateway;
let story: Story;

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: providersAlone });
  ({ story } = tellOfFrance(gateway));
});
afterAll(() => gateway.close());

async function read(claims: Claims, query: string, variables = {}) {
  const { data, errors } = await gateway.as(claims)(query, variables);
  expect(errors?.map(({ message }: { message: string }) => message)).toBeUndefined();
  return data;
}

/** Somebody in Morocco for whom reunification was asked for, with the file opened. */
async function opened() {
  const { person } = await story.grant('registerPerson', {
    jurisdiction: 'FR',
    familyName: 'Sample',
    givenNames: 'Meriem',
    birthDate: '1990-04-02',
    facts: {
      nationalities: ['MA'],
      FR: { reunificationRequestedFor: true, completeFileOn: LODGED, visaCountry: 'MA' },
    },
    on: LODGED,
  });
  const { contract } = await story.grant('proposeContract', {
    personIds: [person.id],
    scheme: 'FR_PRE_DEPARTURE',
    on: LODGED,
  });
  return { personId: person.id, contractId: contract.id };
}

describe('a file before departure', () => {
  it('shows what is owed, by whom and by when', async () => {
    const { contractId } = await opened();
    const { contract } = await read(
      AGENCY,
      `query ($id: ID!) { contract(id: $id) {
        __typename status(asOf: "${LODGED}") nativeStatus(asOf: "${LODGED}", language: FR) awaiting { code }
        obligations(asOf: "${LODGED}") { kind name(language: EN) debtor dueOn rule { id } }
      } }`,
      { id: contractId },
    );
    expect(contract).toMatchObject({
      __typename: 'FrPreDeparture',
      status: 'IN_PROGRESS',
      nativeStatus: 'en cours',
      awaiting: null,
      obligations: [
        { kind: 'EVALUATE_FRENCH', debtor: 'AUTHORITY', dueOn: EVALUATED_BY, rule: { id: 'FR-PRE-4' } },
        { kind: 'EVALUATE_VALUES', debtor: 'AUTHORITY', dueOn: EVALUATED_BY, rule: { id: 'FR-PRE-4' } },
        { kind: 'DECIDE_REUNIFICATION', debtor: 'AUTHORITY', dueOn: '2024-09-11', rule: { id: 'FR-PRE-5' } },
      ],
    });
  });

  it('sends the results of an evaluation to the consulate of the country alone', async () => {
    const { personId, contractId } = await opened();
    const evaluation = { personId, kind: 'VALUES_ABROAD_FIRST', result: 'SUFFICIENT', on: '2024-04-02' };
    await story.grant('recordAssessment', evaluation);
    type Told = { readonly node: { readonly id: string; readonly contract: { readonly id: string } | null } };
    const told = async (claims: Claims) => {
      const { transmissions } = await read(
        claims,
        `{ transmissions(jurisdictions: [FR], first: 100) {
          edges { node { id kind recipient dueOn rule { id } contract { id } } }
        } }`,
      );
      return transmissions.edges.map(({ node }: Told) => node);
    };
    const [owed] = (await told(AGENCY)).filter(({ contract }: Told['node']) => contract?.id === contractId);
    expect(owed).toMatchObject({
      kind: 'EVALUATION_RESULTS',
      recipient: 'CONSULATE_MA',
      dueOn: '2024-04-09',
      rule: { id: 'FR-PRE-9' },
    });
    await story.grant('recordSending', { transmissionId: owed.id, on: '2024-04-05' });
    const ids = async (country: string) =>
      (await told(consulate(country))).map(({ id }: { readonly id: string }) => id);
    expect(await ids('MA')).toContain(owed.id);
    expect(await ids('TR')).toEqual([]);
  });
});
