import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../domain/calendar.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import { openedAbroad, tellAbroad } from './abroad.ts';
import { providersAlone } from './first-people.ts';
import { FRENCH_DAYS, type FrenchStory, tellOfFrance } from './french.ts';
import { AGENCY, PREFECT } from './french-claims.ts';
import type { Input } from './story.ts';

let gateway: TestGateway;
let french: FrenchStory;

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: providersAlone });
  french = tellOfFrance(gateway);
});
afterAll(() => gateway.close());

const MISSED_ON = '2024-05-28';

/** From BEGIN to COMMIT, what the answer reads, and that it was read. */
const OF_ACTS = {
  proposeContract: 19,
  signContract: 16,
  countersignContract: 18,
  recordAssessment: 14,
  proposeOutcome: 18,
  decideOutcome: 18,
  excuseAbsence: 14,
};

/** The same before departure, by the agency and the consulate. */
const OF_ACTS_ABROAD = {
  proposeContract: 19,
  recordAssessment: 21,
  grantExemption: 16,
  correctExemption: 14,
  decideOutcome: 19,
};

/** Statements that `work` sends to France's store and the gateway's own. */
async function counted(work: () => Promise<unknown>) {
  const counts: Record<string, number> = {};
  for (const { store } of await gateway.statementsOf(work)) counts[store] = (counts[store] ?? 0) + 1;
  return counts;
}

async function asked(claims: typeof AGENCY | typeof PREFECT, text: string, variables: Input) {
  const { data, errors } = await gateway.as(claims)(text, variables);
  expect(errors).toBeUndefined();
  return data;
}

const CONTRACT = `query ($id: ID!) { contract(id: $id) {
  status endsOn awaiting { code } signatories { role person { id } } children { birthDate }
  outcomeProposals { proposed decided } prestations { kind status } attestations { id }
  pathToCompletion { kind status nextMoveBy rule { id } } obligations { kind debtor dueOn rule { id } }
  transmissions { kind recipient state rule { id } } decisions { outcome } timeline { on rule { id } }
} }`;

describe('a query on France', () => {
  it('reads a contract with all that hangs on it', async () => {
    const { contractId } = await french.begun();
    expect(await counted(() => asked(AGENCY, CONTRACT, { id: contractId }))).toEqual({ FR: 3 });
  });

  it('reads the files of both parents of a family together', async () => {
    const { contractId } = await french.ofAFamily();
    expect(await counted(() => asked(AGENCY, CONTRACT, { id: contractId }))).toEqual({ FR: 4 });
  });

  it.each([1, 5])('lists %i contracts more that wait for the prefect with the same', async (count) => {
    for (let told = 0; told < count; told += 1) await french.signed();
    const text = `{ contracts(jurisdictions: [FR], first: 100) { edges { node {
      openedOn awaiting { code } signatories { role person { id } } outcomeProposals { proposed }
    } } } }`;
    expect(await counted(() => asked(PREFECT, text, {}))).toEqual({ FR: 4 });
  });

  it('lists what is owed and was sent', async () => {
    const family = await french.ofAFamily();
    const place = await french.entered(family, 'PARENTS_DAY', MISSED_ON, family.personIds[1]);
    await french.over(place, MISSED_ON, 0);
    const text = `{ transmissions(jurisdictions: [FR], first: 100) {
      edges { node { kind recipientName(language: FR) state dueOn contract { id } person { id } rule { id } } }
    } }`;
    expect(await counted(() => asked(AGENCY, text, {}))).toEqual({ FR: 3 });
  });
});

describe('an act of France', () => {
  it.each([1, 2])('draws a family’s contract up for %i with the same', async (people) => {
    const roles = ['REQUESTING_SPOUSE', 'JOINING_SPOUSE'].slice(0, people);
    const children = { reunifiedChildrenBirthDates: ['2012-04-20'] };
    const own = roles.map((reunificationRole) => ({ reunificationRole, ...children }));
    const personIds = await french.welcomed(...own);
    const drawingUp = { personIds, scheme: 'FR_CAIF', on: FRENCH_DAYS.drawnUp };
    expect(await counted(() => french.story.grant('proposeContract', drawingUp))).toEqual({ FR: 20 });
  });

  it('is counted: what is found, signed, countersigned, excused, proposed and decided', async () => {
    const personId = await french.examined();
    const scheme = 'FR_CAI';
    const counts: Record<string, number | undefined> = {};
    const granted = async (mutation: string, input: Input) => {
      let payload: Record<string, { readonly id: string }> = {};
      const { FR } = await counted(async () => {
        payload = await french.story.grant(mutation, input);
      });
      counts[mutation] = FR;
      return payload;
    };
    const drawnUp = { personIds: [personId], scheme, on: FRENCH_DAYS.drawnUp };
    const contractId = (await granted('proposeContract', drawnUp))['contract']?.id ?? '';
    await granted('signContract', { personId, scheme, on: FRENCH_DAYS.drawnUp });
    await granted('countersignContract', { contractId, on: FRENCH_DAYS.begun });
    const social = { kind: 'SOCIAL_WORKER', result: 'NO_SUPPORT_NEEDED', on: FRENCH_DAYS.begun };
    await granted('recordAssessment', { personId, ...social });
    const contract = { personIds: [personId], contractId };
    const place = await french.entered(contract, 'CIVIC_TRAINING', FRENCH_DAYS.civicDay);
    await french.over(place, FRENCH_DAYS.civicDay, 0);
    await granted('proposeOutcome', { contractId, outcome: 'TERMINATE' });
    await granted('decideOutcome', { contractId, outcome: 'TERMINATE' });
    const other = await french.begun();
    const prestationId = await french.prestation(other, 'CIVIC_TRAINING');
    await granted('excuseAbsence', { prestationId, reason: 'illness' });
    expect(counts).toEqual(OF_ACTS);
  });

  it('is counted before departure: opened, evaluated, dispensed with, corrected, and the visa', async () => {
    const story = tellAbroad(gateway);
    const counts: Record<string, number | undefined> = {};
    const granted = async (mutation: string, input: Input) => {
      let payload: Record<string, { readonly id: string }> = {};
      const { FR } = await counted(async () => {
        payload = await story.grant(mutation, input);
      });
      counts[mutation] = FR;
      return payload;
    };
    const on = '2024-03-20';
    const { personId, contractId } = await openedAbroad(
      { ...story, grant: (mutation, input) => granted(mutation, input) },
      day('2024-03-11'),
      { visaApplicationOn: '2024-03-12' },
    );
    await granted('recordAssessment', { personId, kind: 'VALUES_ABROAD_FIRST', result: 'SUFFICIENT', on });
    const shown = { kind: 'LANGUAGE_TEST', ground: 'FRENCH_SECONDARY_SCHOOL', evidence: 'shown', years: 3 };
    const { exemption } = await granted('grantExemption', { contractId, ...shown, on });
    await granted('correctExemption', { exemptionId: exemption?.id, years: 4, reason: 'misread', on });
    await granted('decideOutcome', { contractId, outcome: 'COMPLETE', on });
    const { registerPerson: _, ...ofContract } = counts;
    expect(ofContract).toEqual(OF_ACTS_ABROAD);
  });

  it('reads the condition of a visa with the contract', async () => {
    const { contractId } = await openedAbroad(tellAbroad(gateway), day('2024-03-11'));
    const text = `query ($id: ID!) { contract(id: $id) {
      outcomeConditions(outcome: COMPLETE) { verdict reasons { rule { id } } } exemptions { id }
      obligations { kind authority { code } } transmissions { kind language }
    } }`;
    expect(await counted(() => asked(AGENCY, text, { id: contractId }))).toEqual({ FR: 4 });
  });
});
