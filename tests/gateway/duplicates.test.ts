import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { providersAlone } from './first-people.ts';
import { addOtherAuthority, newcomer, type Story, tellStories } from './story.ts';

const TEXT = `query ($id: ID!) { person(id: $id) {
  possibleDuplicates { grounds person { id familyName } } contracts { edges { node { id } } }
} }`;
const NORTH = { role: 'CASE_WORKER', jurisdiction: 'LU', organisation: 'CAI_TEAM_NORTH' } as const;

let gateway: TestGateway;
let story: Story;
let serial = 500;

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: providersAlone });
  await addOtherAuthority(gateway);
  story = tellStories(gateway);
});
afterAll(() => gateway.close());

interface Named {
  readonly familyName: string;
  readonly givenNames?: string;
  readonly birthDate?: string | null;
  readonly identifiers?: readonly object[];
}

async function registered(named: Named, by: Story = story): Promise<string> {
  serial += 1;
  return (await by.grant('registerPerson', { ...newcomer(serial), identifiers: [], ...named })).person.id;
}

async function suggested(personId: string, ask: Ask = gateway.ask) {
  const { data, errors } = await ask(TEXT, { id: personId });
  expect(errors).toBeUndefined();
  return data.person.possibleDuplicates;
}

describe('X-8: possible duplicates within a country', () => {
  it('are files with the same native identifier, whatever the names', async () => {
    const { identifiers } = newcomer(640) as { identifiers: readonly object[] };
    const first = await registered({ familyName: 'Anders', identifiers });
    const second = await registered({ familyName: 'Benannt', birthDate: '1980-01-30', identifiers });
    expect(await suggested(first)).toEqual([
      { grounds: ['IDENTIFIER'], person: { id: second, familyName: 'Benannt' } },
    ]);
    expect(await suggested(second)).toMatchObject([{ grounds: ['IDENTIFIER'], person: { id: first } }]);
  });

  it.each([
    ['the same names', 'Nováková', 'Jana', 'Nováková', 'Jana'],
    ['names without accents and in capitals', 'Nunez Perez', 'JOSE', 'Núñez-Pérez', 'José'],
    ['names the other way round', 'Tran', 'Van Minh', 'Van Minh', 'Tran'],
    ['a second given name less', 'Okafor', 'Ada Ngozi', 'Okafor', 'Ada'],
    ['an apostrophe of another kind', 'D’Amico', 'Gina', "D'Amico", 'Gina'],
    ['names in another script', 'Петрова', 'Анна', 'ПЕТРОВА', 'анна'],
  ])('are files with one birth date and %s', async (_, familyName, givenNames, otherName, otherGiven) => {
    const first = await registered({ familyName, givenNames, birthDate: '1971-03-04' });
    const second = await registered({
      familyName: otherName,
      givenNames: otherGiven,
      birthDate: '1971-03-04',
    });
    expect(await suggested(first)).toMatchObject([
      { grounds: ['NAME_AND_BIRTH_DATE'], person: { id: second } },
    ]);
    expect(await suggested(second)).toMatchObject([
      { grounds: ['NAME_AND_BIRTH_DATE'], person: { id: first } },
    ]);
  });

  it('are files with day and month of the birth date the other way round', async () => {
    const first = await registered({ familyName: 'Schmit', givenNames: 'Léa', birthDate: '1992-05-11' });
    const second = await registered({ familyName: 'Schmit', givenNames: 'Léa', birthDate: '1992-11-05' });
    expect(await suggested(first)).toMatchObject([{ person: { id: second } }]);
  });

  it.each([
    ['the name alone', 'Weber', 'Max', '1961-02-13', 'Weber', 'Max', '1961-02-14'],
    ['the birth date alone', 'Hoffmann', 'Eva', '1962-02-13', 'Klein', 'Eva', '1962-02-13'],
    ['no birth date', 'Muller', 'Tom', null, 'Muller', 'Tom', null],
    ['one word that is in both', 'Lee', 'Lee', '1963-02-13', 'Lee', 'Ann', '1963-02-14'],
  ])('are not files that share %s', async (_, familyName, givenNames, birthDate, otherName, other, born) => {
    const first = await registered({ familyName, givenNames, birthDate });
    await registered({ familyName: otherName, givenNames: other, birthDate: born });
    expect(await suggested(first)).toEqual([]);
  });

  it('are suggested and never applied: each file has what it had', async () => {
    const { personId } = await story.signed();
    const { data } = await gateway.ask('query ($id: ID!) { person(id: $id) { familyName } }', {
      id: personId,
    });
    const twin = await registered({
      familyName: data.person.familyName,
      givenNames: 'Ana',
      birthDate: '1990-04-02',
    });
    expect(await suggested(personId)).toMatchObject([{ person: { id: twin } }]);
    const contractsOf = async (id: string) => (await gateway.ask(TEXT, { id })).data.person.contracts.edges;
    expect(await contractsOf(personId)).toHaveLength(1);
    expect(await contractsOf(twin)).toEqual([]);
  });

  it('are those of one’s own authority, for a case worker alone', async () => {
    const named = { familyName: 'Grenz', givenNames: 'Ida', birthDate: '1955-06-21' };
    const north = tellStories({ ask: gateway.as(NORTH), as: gateway.as });
    const here = await registered(named);
    const there = await registered(named, north);
    expect(await suggested(here)).toEqual([]);
    expect(await suggested(there, gateway.as(NORTH))).toEqual([]);
    await registered(named);
    const person = gateway.as({ role: 'PERSON', person: 'ida' });
    const { invitation } = await story.grant('inviteToSignIn', { personId: here });
    await person(
      'mutation ($code: String!) { acceptInvitation(input: { code: $code, idempotencyKey: "ida" }) { dryRun } }',
      { code: invitation.code },
    );
    expect(await suggested(here)).toHaveLength(1);
    expect(await suggested(here, person)).toBe(null);
  });

  it('are told of a page of files by one statement', async () => {
    const statements = async (first: number) => {
      const text =
        '{ persons(jurisdictions: [LU], first: FIRST) { edges { node { possibleDuplicates { grounds } } } } }';
      const sent = await gateway.statementsOf(() => gateway.ask(text.replace('FIRST', String(first))));
      return sent.filter(({ text: sql }) => sql.includes('by_identifier')).length;
    };
    expect([await statements(1), await statements(20)]).toEqual([1, 1]);
  });
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});
