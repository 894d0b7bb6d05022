import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import { providersAlone } from './first-people.ts';
import { mutationText } from './mutation-text.ts';
import { askRaw } from './raw.ts';
import { civicCourse, DAYS, type Input, languageCourse, newcomer, type Story, tellStories } from './story.ts';

let gateway: TestGateway;
let story: Story;

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: providersAlone });
  story = tellStories(gateway);
});
afterAll(() => gateway.close());

const REGISTER = mutationText('registerPerson');

function registration(differing: Input): Input {
  return { idempotencyKey: randomUUID(), ...newcomer(1), ...differing };
}

describe('a date that is none', () => {
  it.each([
    ['in another order', '31/12/1987'],
    ['that no calendar has', '2009-02-30'],
    ['with an hour', '1987-12-31T00:00:00Z'],
    ['as a number', 19_871_231],
    ['as a list', ['1987-12-31']],
  ])('in a variable is refused with its place and without its value: %s', async (_, birthDate) => {
    const { status, body } = await askRaw(gateway, REGISTER, { input: registration({ birthDate }) });
    expect(status).toBe(400);
    expect(body).not.toMatch(/1987|2009|02-30/);
    expect(JSON.parse(body).errors).toMatchObject([
      {
        message: 'Variable "$input" at "input.birthDate": expected a calendar date of the form YYYY-MM-DD',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('in the document is refused without its value', async () => {
    const text = '{ assessEligibility(facts: { birthDate: "2009-02-30" }) { decisions { outcome } } }';
    const { status, body } = await askRaw(gateway, text);
    expect(status).toBe(400);
    expect(body).not.toContain('2009');
    expect(body).toContain('expected a calendar date of the form YYYY-MM-DD');
  });

  it('is none of another type either: a wrong name is not quoted', async () => {
    const variables = { input: registration({ familyName: { first: 'Canary' }, birthDate: '1987-12-31' }) };
    const { status, body } = await askRaw(gateway, REGISTER, variables);
    expect(status).toBe(400);
    expect(body).not.toMatch(/Canary|1987/);
    expect(body).toContain('input.familyName');
  });
});

const LONG = 'x'.repeat(10_000);
const BELL = 'An\u0007a';
const HALF = 'An\ud800a';

/** Texts that callers send, each with the input that carries it and its path. */
const TEXTS: readonly (readonly [string, string, (text: string) => Promise<Input>])[] = [
  ['registerPerson', 'familyName', async (familyName) => registration({ familyName })],
  ['registerPerson', 'givenNames', async (givenNames) => registration({ givenNames })],
  ['registerPerson', 'email', async (email) => registration({ email })],
  ['registerPerson', 'phone', async (text) => registration({ phone: `+352 621 123 456${text}` })],
  ['registerPerson', 'postalAddress', async (postalAddress) => registration({ postalAddress })],
  ['registerPerson', 'languages.0', async (text) => registration({ languages: [text] })],
  [
    'registerPerson',
    'identifiers.0.value',
    async (value) => registration({ identifiers: [{ scheme: 'LU_MATRICULE', value }] }),
  ],
  [
    'registerPerson',
    'facts.nationalities.0',
    async (text) => registration({ facts: { nationalities: [text] } }),
  ],
  [
    'registerPerson',
    'facts.residenceTitles.0.kind',
    async (kind) =>
      registration({ facts: { residenceTitles: [{ country: 'LU', kind, from: '2020-01-01' }] } }),
  ],
  ['registerPerson', 'idempotencyKey', async (idempotencyKey) => registration({ idempotencyKey })],
  [
    'recordInformationSession',
    'place',
    async (place) => ({ jurisdiction: 'LU', place, personIds: [], on: DAYS.informed }),
  ],
  ['scheduleCourse', 'title', async (title) => languageCourse({ title })],
  ['scheduleCourse', 'language', async (language) => languageCourse({ language })],
  [
    'scheduleCourse',
    'sessions.0.module',
    async (module) =>
      civicCourse({ sessions: [{ module, heldOn: '2024-03-05', startsAt: '09:00', endsAt: '12:00' }] }),
  ],
  [
    'signContract',
    'documents.0',
    async (text) => ({
      personId: await story.registered(),
      scheme: 'LU_CAI',
      documents: [text],
      on: DAYS.signed,
    }),
  ],
  [
    'cancelVoucher',
    'reason',
    async (reason) => ({ voucherId: (await story.signed()).voucherId, reason, on: DAYS.redeemed }),
  ],
];

describe.each([
  ['of ten thousand characters', LONG],
  ['with a control character in it', BELL],
  ['with half a character in it', HALF],
])('a text %s', (_, text) => {
  it.each(TEXTS)('is the caller’s to mend: %s, %s', async (mutation, path, bring) => {
    const payload = await story.send(mutation, await bring(text));
    expect(payload.decision).toBeNull();
    const paths = payload.userErrors.map((error: { path: readonly string[] }) => error.path.join('.'));
    expect(new Set(paths)).toEqual(new Set([path]));
    expect(payload.userErrors[0].code).toBe('INVALID');
    expect(JSON.stringify(payload)).not.toContain('xxx');
  });

  it.each([
    ['persons(filter: { familyNamePrefix: $text }) { edges { cursor } }', 'familyNamePrefix'],
    ['persons(filter: { nationality: $text }) { edges { cursor } }', 'nationality'],
  ])('is no reason for a fault in a filter: %s', async (selection) => {
    const { status, errors } = await gateway.ask(`query ($text: String) { ${selection} }`, { text });
    expect(status).toBe(200);
    const [error] = errors ?? [];
    if (text === LONG) expect(error).toBeUndefined();
    else expect(error?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('is no reason for a fault in a code or an id', async () => {
    const text_ = 'query ($text: String!, $id: ID!) { voucher(code: $text) { id } node(id: $id) { id } }';
    const { errors } = await gateway.ask(text_, { text, id: text });
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['NOT_FOUND']);
  });
});

describe('a day', () => {
  it('of tomorrow is refused, the one of today is not', async () => {
    const [personId] = await story.informed();
    const input = { personId, channel: 'EMAIL' };
    const tomorrow = await story.send('requestAppointment', { ...input, on: '2026-06-16' });
    expect(tomorrow).toMatchObject({ decision: null, userErrors: [{ code: 'INVALID', path: ['on'] }] });
    const today = await story.send('requestAppointment', { ...input, on: '2026-06-15' });
    expect(today.userErrors).toEqual([]);
  });
});

describe('a key', () => {
  it.each([
    ['of two hundred characters is taken', 'k'.repeat(200), []],
    ['of two hundred and one is refused', 'k'.repeat(201), ['idempotencyKey']],
    ['that is empty is refused', '', ['idempotencyKey']],
  ])('%s', async (_, idempotencyKey, path) => {
    const { userErrors } = await story.send('registerPerson', { ...newcomer(5), idempotencyKey });
    expect(userErrors.map((error: { path: readonly string[] }) => error.path.join('.'))).toEqual(path);
  });
});

/** Facts that make no sense, with their place in the facts. */
const SENSELESS: readonly (readonly [string, Input, readonly string[]])[] = [
  ['a birth in the future', { birthDate: '2026-06-16' }, ['birthDate']],
  [
    'a title that ends before it begins',
    { residenceTitles: [{ country: 'LU', from: '2024-01-02', until: '2024-01-01' }] },
    ['residenceTitles', '0', 'until'],
  ],
  ['a country that is none', { nationalities: ['BR', 'ZZ'] }, ['nationalities', '1']],
  ['a country in small letters', { nationalities: ['br'] }, ['nationalities', '0']],
  ['no nationality at all', { nationalities: [] }, ['nationalities']],
  [
    'a residence in no country',
    { residences: [{ country: 'QQ', from: '2020-01-01' }] },
    ['residences', '0', 'country'],
  ],
  [
    'more than full time',
    { employments: [{ from: '2020-01-01', fullTimePercent: 101 }] },
    ['employments', '0', 'fullTimePercent'],
  ],
];

describe.each(SENSELESS)('%s', (_, facts, path) => {
  it('is an error with its place where eligibility is asked', async () => {
    const text = `query ($facts: FactsInput!) { assessEligibility(facts: $facts) {
      decisions { outcome } userErrors { code path message }
    } }`;
    const { data } = await gateway.ask(text, { facts });
    expect(data.assessEligibility).toMatchObject({
      decisions: [],
      userErrors: [{ code: 'INVALID', path: ['facts', ...path] }],
    });
    expect(data.assessEligibility.userErrors).toHaveLength(1);
  });

  it('is the same error where a person is registered', async () => {
    const { decision, userErrors } = await story.send('registerPerson', { ...newcomer(6), facts });
    expect(decision).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['facts', ...path] }]);
  });
});

it('a matricule of which the last digit is wrong is an error with its place', async () => {
  const identifiers = [{ scheme: 'LU_MATRICULE', value: '1990040212344' }];
  const { userErrors } = await story.send('registerPerson', { ...newcomer(7), identifiers });
  expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['identifiers', '0', 'value'] }]);
  expect(JSON.stringify(userErrors)).not.toContain('19900402');
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});
