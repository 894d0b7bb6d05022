import { printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDossiers } from '../../datasources/dossiers.ts';
import { day } from '../../domain/calendar.ts';
import type { Provision } from '../../domain/law.ts';
import { CATALOGUE, type Catalogue } from '../../jurisdictions/lu-cai/catalogue.ts';
import { luxembourg } from '../../jurisdictions/lu-cai/graphql/index.ts';
import { createLuxembourg } from '../../jurisdictions/lu-cai/index.ts';
import { decodeId } from '../../resolvers/ids.ts';
import { assembleSchema } from '../../server/schema.ts';
import { TOLD_COUNTRIES } from '../support/countries.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import { openTestStores } from '../support/stores.ts';
import { providersAlone, SCHOOL } from './first-people.ts';
import { QUERIES } from './queries.ts';
import { languageCourse, newcomer, providerId, type Signatory, type Story, tellStories } from './story.ts';

/** An invented later wording: one more row, and no row of before is touched. */
function later(provisions: readonly Provision<number>[], value: number): readonly Provision<number>[] {
  return [...provisions, { from: day('2025-01-01'), value, rule: provisions[0]?.rule ?? '' }];
}

const REFORMED: Catalogue = {
  ...CATALOGUE,
  voucherValidityMonths: later(CATALOGUE.voucherValidityMonths, 9),
  termYears: later(CATALOGUE.termYears, 3),
  requiredSharePercent: later(CATALOGUE.requiredSharePercent, 80),
};
const reformed = { ...luxembourg, jurisdiction: createLuxembourg(REFORMED) };
const reformedCountries = TOLD_COUNTRIES.map((country) => (country === luxembourg ? reformed : country));

/** Days of a contract signed before the reform, and of one signed after it. */
const OLD = { registered: '2024-11-04', informed: '2024-11-05', signed: '2024-12-31' };
const NEW = { registered: '2024-11-04', informed: '2024-11-05', signed: '2025-01-01' };

let serial = 700;

async function signed(story: Story, { registered, informed, signed: on }: typeof OLD): Promise<Signatory> {
  serial += 1;
  const { person } = await story.grant('registerPerson', { ...newcomer(serial), on: registered });
  const personId = person.id;
  const meeting = { jurisdiction: 'LU', personIds: [personId], on: informed };
  await story.grant('recordInformationSession', meeting);
  await story.grant('requestAppointment', { personId, channel: 'EMAIL', on: informed });
  const documents = ['PASSPORT', 'RESIDENCE_CARD'];
  const made = await story.grant('signContract', { personId, scheme: 'LU_CAI', documents, on });
  const { contract, voucher } = made;
  return { personId, contractId: contract.id, voucherId: voucher.id, code: voucher.code };
}

/** Ten hours of a course in March 2025. */
async function followed(story: Story, { code }: Signatory, minutes: number): Promise<string> {
  const sessions = ['2025-03-03', '2025-03-10', '2025-03-17', '2025-03-24', '2025-03-31'].map((heldOn) => ({
    heldOn,
    startsAt: '18:00',
    endsAt: '20:00',
  }));
  const { course } = await story.grant('scheduleCourse', languageCourse({ sessions, on: '2025-02-01' }));
  const redemption = { code, courseId: course.id, providerId: providerId(SCHOOL), channel: 'EMAIL' };
  const { enrolment } = await story.grant('redeemVoucher', { ...redemption, on: '2025-02-10' });
  const rows = [{ enrolmentId: enrolment.id, minutes }];
  for (const { id } of course.sessions)
    await story.grant('recordAttendance', { sessionId: id, rows, on: '2025-04-01' });
  const closed = await story.grant('completeCourse', { courseId: course.id, on: '2025-04-01' });
  return closed.decision.outcome;
}

const CONTRACT = `query ($id: ID!) {
  contract(id: $id) {
    openedOn governingDate startsOn endsOn
    statusLine { status from until rule { id } }
    vouchers { expiresOn statusLine { state bond from until } }
    pathToCompletion(asOf: "2025-04-01") { kind requiredSharePercent until }
    obligations(asOf: "2025-02-01") { kind dueOn rule { id } }
  }
}`;

let before: TestGateway;
let after: TestGateway;
let old: Signatory;
/** Signed before the reform, and nothing done since. */
let idle: Signatory;
let recorded: ReadonlyMap<string, string>;

const DAYS_ASKED = ['2024-12-31', '2025-02-01', '2025-06-30', '2025-07-01', '2025-09-30', '2026-06-15'];

/** What a gateway answers about the contracts of before, as text; the version of the rules left out. */
async function answers({ ask }: TestGateway): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { personId, contractId, code } of [old, idle]) {
    const subjects = { personId, contractId, providerId: providerId(SCHOOL), code, first: 50 };
    for (const { name, text, variables } of QUERIES) {
      const asked = variables({ ...subjects, ids: [personId, contractId] });
      for (const asOf of name === 'what is left of a contract and what is due' ? DAYS_ASKED : [undefined]) {
        const { data, errors } = await ask(text, asOf === undefined ? asked : { ...asked, asOf });
        expect([name, errors]).toEqual([name, undefined]);
        const told = JSON.stringify(data)
          .replaceAll(/LU-[0-9a-f]{16}/g, 'version')
          .replaceAll(/"asOf":"[^"]*Z"/g, '"asOf":"now"');
        texts.set(`${name} ${contractId} ${asOf}`, told);
      }
    }
    texts.set(`contract ${contractId}`, JSON.stringify((await ask(CONTRACT, { id: contractId })).data));
  }
  return texts;
}

beforeAll(async () => {
  const stores = await openTestStores();
  const shared = { firstPeople: providersAlone, stores: { ...stores, close: async () => {} } };
  before = await openTestGateway(shared);
  const story = tellStories(before);
  old = await signed(story, OLD);
  idle = await signed(story, OLD);
  // 75 % of ten hours: enough for the wording of before, and not for the one of after.
  await followed(story, old, 90);
  recorded = await answers(before);
  await before.close();
  after = await openTestGateway({ ...shared, stores, countries: reformedCountries });
});
afterAll(() => after.close());

describe('a reform', () => {
  it('appends rows to the catalogue and edits none', () => {
    const rows = Object.entries(REFORMED).map(([name, provisions]) => [name, provisions] as const);
    for (const [name, provisions] of rows) {
      // Both are catalogues; Object.entries forgets the names of their rows.
      const earlier = CATALOGUE[name as keyof Catalogue];
      expect([name, provisions.slice(0, earlier.length)]).toEqual([name, earlier]);
    }
    expect(reformed.jurisdiction.rulesVersion).not.toBe(luxembourg.jurisdiction.rulesVersion);
  });

  it('leaves every answer about the contracts of before as it was, byte for byte', async () => {
    expect(recorded.size).toBeGreaterThan(20);
    expect(await answers(after)).toEqual(recorded);
  });

  it('leaves what follows from their facts as it was', async () => {
    const ids = [old, idle].map(({ personId }) => decodeId(personId)?.uuid ?? '');
    const dossiers = await loadDossiers(after.stores.country('LU'), ids);
    expect(dossiers.size).toBe(2);
    for (const dossier of dossiers.values()) {
      const then = luxembourg.jurisdiction.derive(dossier);
      const { rulesVersion } = reformed.jurisdiction;
      const now = reformed.jurisdiction.derive(dossier);
      expect(now).toEqual({ ...then, file: { ...then.file, rulesVersion } });
    }
  });

  it('is not read by acts on a contract of before: 75 % is still enough, a voucher is good for six months', async () => {
    const story = tellStories(after);
    expect(await followed(story, idle, 90)).toBe('COMPLETED');
    const another = await signed(story, OLD);
    const { data } = await after.ask(CONTRACT, { id: another.contractId });
    expect(data.contract.vouchers[0].expiresOn).toBe('2025-06-30');
  });

  it('is followed by a contract signed on its first day: nine months, 80 %, three years', async () => {
    const story = tellStories(after);
    const signatory = await signed(story, NEW);
    expect(await followed(story, signatory, 90)).toBe('NOT_COMPLETED');
    const enough = await signed(story, NEW);
    expect(await followed(story, enough, 96)).toBe('COMPLETED');
    const { data } = await after.ask(CONTRACT, { id: enough.contractId });
    expect(data.contract).toMatchObject({ startsOn: '2025-03-03', endsOn: '2028-03-03' });
    expect(data.contract.vouchers[0].expiresOn).toBe('2025-10-01');
    expect(data.contract.pathToCompletion[0].requiredSharePercent).toBe(80);
  });

  it('changes nothing in the schema: what a client asked before can be asked after', () => {
    expect(printSchema(assembleSchema(reformedCountries))).toBe(printSchema(assembleSchema(TOLD_COUNTRIES)));
  });

  it('brings no fault about', () => {
    expect([...before.faults, ...after.faults]).toEqual([]);
  });
});
