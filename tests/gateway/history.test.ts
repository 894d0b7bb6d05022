import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveSituation } from '../../datasources/situations.ts';
import { inTransaction } from '../../datasources/transaction.ts';
import { newDossier } from '../../domain/dossier.ts';
import { decodeId, encodeId } from '../../resolvers/ids.ts';
import { anAuthority, put, renamed } from '../support/acts.ts';
import { everybodyConsents } from '../support/consents.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import { aFile, emptySituation } from '../support/invented.ts';
import { uuidFrom } from './copies.ts';
import { providersAlone } from './first-people.ts';
import { type Course, DAYS, languageCourse, type Signatory, type Story, tellStories } from './story.ts';

/** Instants at which the gateway is told of things, whatever the days they happened on. */
const TOLD = {
  before: '2026-01-01T08:00:00.000Z',
  first: '2026-02-01T08:00:00.000Z',
  between: '2026-03-01T08:00:00.000Z',
  corrected: '2026-04-01T08:00:00.000Z',
  now: '2026-06-15T10:00:00.000Z',
} as const;

const at = (instant: string) => new Date(instant);

let gateway: TestGateway;
let story: Story;
let clock: string = TOLD.before;
let signatory: Signatory;
let course: Course;
let enrolmentId: string;

beforeAll(async () => {
  gateway = await openTestGateway({ clock: () => at(clock), firstPeople: providersAlone });
  story = tellStories(gateway);
  clock = TOLD.first;
  signatory = await story.signed();
  course = await story.scheduled(languageCourse());
  enrolmentId = await story.redeemed(signatory, course);
  // 69 % of ten hours.
  for (const [index, minutes] of [120, 120, 120, 54].entries()) {
    const rows = [{ enrolmentId, minutes }];
    const input = { sessionId: course.sessionIds[index], rows, on: DAYS.languageClosed };
    await story.grant('recordAttendance', input);
  }
  await story.closed(course);
  clock = TOLD.corrected;
  const why = { reason: 'A sheet was misread', on: DAYS.attested };
  const rows = [{ enrolmentId, minutes: 60 }];
  await story.grant('correctAttendance', { sessionId: course.sessionIds[3], rows, ...why });
  const sessions = [{ sessionId: course.sessionIds[0], heldOn: '2024-02-10' }];
  await story.grant('correctCourse', { courseId: course.courseId, sessions, ...why });
  await story.grant('correctPerson', {
    personId: signatory.personId,
    familyName: 'Muster',
    facts: { nationalities: ['PT'] },
    ...why,
  });
  clock = TOLD.now;
});
afterAll(() => gateway.close());

const CONTRACT = `query ($id: ID!, $knownAt: DateTime, $asOf: LocalDate) {
  contract(id: $id, knownAt: $knownAt) {
    startsOn(asOf: $asOf) status(asOf: $asOf)
    vouchers { bond(asOf: $asOf) enrolments { attendedMinutes(asOf: $asOf) course { sessions { heldOn } } } }
    signatories { person { familyName nationalities vouchers { id } } }
  }
}`;

const PERSON = `query ($id: ID!, $knownAt: DateTime) {
  person(id: $id, knownAt: $knownAt) {
    familyName nationalities
    files { jurisdiction { code } person { familyName } }
    contracts { edges { node { startsOn signatories { person { familyName } } } } }
    decisions { question }
  }
}`;

async function asked(knownAt: string | null, asOf: string) {
  const { data, errors } = await gateway.ask(CONTRACT, { id: signatory.contractId, knownAt, asOf });
  expect(errors).toBeUndefined();
  const { startsOn, status, vouchers, signatories } = data.contract;
  const [{ bond, enrolments }] = vouchers;
  const minutes = enrolments.map((row: { attendedMinutes: number }) => row.attendedMinutes);
  return { startsOn, status, bond, minutes, name: signatories[0].person.familyName };
}

function person(knownAt: string | null, id = signatory.personId, ask = gateway.ask) {
  return ask(PERSON, { id, knownAt });
}

describe('one contract, asked of two days with the knowledge of two instants', () => {
  const corrected = { name: 'Muster' };

  it('today: what is known of today', async () => {
    expect(await asked(null, DAYS.attested)).toEqual({
      ...corrected,
      startsOn: '2024-02-10',
      status: 'IN_PROGRESS',
      bond: 'ENGAGED',
      minutes: [420],
    });
  });

  it('then, known today: the corrected past', async () => {
    expect(await asked(null, '2024-02-11')).toEqual({
      ...corrected,
      startsOn: '2024-02-10',
      status: 'IN_PROGRESS',
      bond: 'ENGAGED',
      minutes: [120],
    });
  });

  it('today, known then: what was believed of today', async () => {
    expect(await asked(TOLD.between, DAYS.attested)).toMatchObject({
      startsOn: '2024-02-12',
      status: 'IN_PROGRESS',
      bond: 'BROKEN',
      minutes: [414],
    });
  });

  it('then, known then: what was believed of then', async () => {
    const answer = await asked(TOLD.between, '2024-02-11');
    expect(answer).toMatchObject({ startsOn: null, status: 'SIGNED', bond: 'ENGAGED', minutes: [0] });
    expect(answer.name).not.toBe('Muster');
  });

  it('at the instant of an act that act is known, a millisecond before it is not', async () => {
    expect((await asked(TOLD.corrected, DAYS.attested)).bond).toBe('ENGAGED');
    expect((await asked('2026-04-01T07:59:59.999Z', DAYS.attested)).bond).toBe('BROKEN');
  });
});

describe('a person as they were known', () => {
  it('has the names, facts and decisions of then, on every path', async () => {
    const then = (await person(TOLD.between)).data.person;
    expect(then.familyName).not.toBe('Muster');
    expect(then.nationalities).toEqual(['BR']);
    expect(then.files).toEqual([{ jurisdiction: { code: 'LU' }, person: { familyName: then.familyName } }]);
    expect(then.contracts.edges).toEqual([
      { node: { startsOn: '2024-02-12', signatories: [{ person: { familyName: then.familyName } }] } },
    ]);
    const questions = then.decisions.map(({ question }: { question: string }) => question);
    expect(questions).toContain('redeemVoucher');
    expect(questions.filter((question: string) => question.startsWith('correct'))).toEqual([]);
    const now = (await person(null)).data.person;
    expect(now).toMatchObject({ familyName: 'Muster', nationalities: ['PT'] });
  });

  it('is not known before the first act, nor is anybody who never was', async () => {
    const early = await person(TOLD.before);
    const never = await person(TOLD.between, encodeId('Person', 'LU', uuidFrom('nobody')));
    expect(early.data).toEqual({ person: null });
    expect(early.errors).toEqual(never.errors);
    expect(early.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    const contract = await gateway.ask(CONTRACT, { id: signatory.contractId, knownAt: TOLD.before });
    expect(contract.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });

  it('is refused for an instant to come', async () => {
    const { errors } = await person('2026-06-15T10:00:00.001Z');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'knownAt' });
  });

  it('is read with one statement for the file, as without it', async () => {
    const sent = async (knownAt: string | null) => {
      const statements = await gateway.statementsOf(() => person(knownAt));
      return statements.map(({ store }) => store).toSorted();
    };
    // The file, its links, and that it was read.
    expect(await sent(TOLD.between)).toEqual(['LU', 'LU', 'gateway']);
    expect(await sent(TOLD.between)).toEqual(await sent(null));
  });

  it('has the files of other countries as they were known at the same instant', async () => {
    const france = gateway.stores.country('FR');
    const file = aFile(await anAuthority(france), { familyName: 'Échantillon' });
    const saved = await put(france, { ...emptySituation(), dossiers: [newDossier(file)] }, at(TOLD.first));
    const later = renamed(saved, () => 'Exemple');
    await inTransaction(france, at(TOLD.corrected), (trx) => saveSituation(trx, saved, later));
    const { personId } = await story.signed();
    const linked = [
      { jurisdiction: 'LU', fileId: decodeId(personId)?.uuid ?? '', handshakeId: file.id },
      { jurisdiction: 'FR', fileId: file.id, handshakeId: file.id },
    ];
    await gateway.stores.gateway.query.insertInto('personLink').values(linked).execute();
    const ask = await everybodyConsents(gateway);
    const french = async (id: string, knownAt: string | null) => {
      const { data } = await person(knownAt, id, ask);
      const files: readonly { jurisdiction: { code: string }; person: object }[] = data.person.files;
      return files.filter(({ jurisdiction }) => jurisdiction.code === 'FR').map((row) => row.person);
    };
    expect(await french(personId, null)).toEqual([{ familyName: 'Exemple' }]);
    expect(await french(personId, TOLD.now)).toEqual([{ familyName: 'Exemple' }]);
    const frenchId = encodeId('Person', 'FR', file.id);
    expect(await french(frenchId, TOLD.between)).toEqual([{ familyName: 'Échantillon' }]);
    const luxembourgish = (await person(TOLD.between, frenchId, ask)).data.person.files;
    expect(luxembourgish).toHaveLength(1);
  });

  it('is in no past once erased', async () => {
    clock = TOLD.first;
    const [personId = ''] = await story.informed();
    clock = TOLD.now;
    expect((await person(TOLD.between, personId)).data.person).not.toBe(null);
    await story.grant('applyRetention', { jurisdiction: 'LU', on: DAYS.forgotten });
    const { data, errors } = await person(TOLD.between, personId);
    expect(data).toEqual({ person: null });
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });
});

describe('what a correction leaves behind', () => {
  it('is its reason in the decision, and no value that was corrected', async () => {
    const text = `query ($id: ID!) { person(id: $id) { decisions { question reasons { facts { name value } } } } }`;
    const { data } = await gateway.ask(text, { id: signatory.personId });
    const decisions: readonly { question: string; reasons: { facts: object[] }[] }[] = data.person.decisions;
    const facts = decisions.find(({ question }) => question === 'correctPerson')?.reasons[0]?.facts;
    expect(facts).toEqual([
      { name: 'corrected', value: ['familyName', 'facts'] },
      { name: 'reason', value: 'A sheet was misread' },
    ]);
  });
});

describe('a field of a correction', () => {
  const why = { reason: 'Misread on paper', on: DAYS.attested };

  it('that is null is taken away, and stays as it is where it is left out', async () => {
    const personId = await story.registered();
    const { person: after } = await story.grant('correctPerson', { personId, email: null, ...why });
    expect(after).toMatchObject({
      email: null,
      nationalities: ['BR'],
      identifiers: [{ scheme: 'LU_MATRICULE' }],
    });
  });

  it.each([
    ['correctPerson', ['familyName'], { familyName: null }],
    ['correctPerson', ['facts'], { facts: null }],
    ['correctPerson', ['facts', 'LU'], { facts: { LU: null } }],
    ['correctPerson', [], {}],
  ])('that cannot be missing is not taken away: %s, %j', async (mutation, path, fields) => {
    const personId = await story.registered();
    const { userErrors, decision } = await story.send(mutation, { personId, ...fields, ...why });
    expect(decision).toBe(null);
    expect(userErrors).toMatchObject([{ code: 'INVALID', path }]);
  });
});
