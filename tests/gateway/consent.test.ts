import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Ask, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { providersAlone } from './first-people.ts';
import { APP, DAYS, PERSON, type Signatory, type Story, tellStories } from './story.ts';

const READ = `query ($id: ID!) {
  person(id: $id) {
    familyName birthDate sex nationalities email phone postalAddress languages
    identifiers { value } registeredOn eligibility { outcome } decisions { id } informationSessions { id }
    contracts { edges { node {
      status nativeStatus statusLine { status } signatories { role } prestations { kind status } pathToCompletion { kind }
    } } }
    vouchers { code state bond } attestations { number } obligations { kind }
    consents { scope } accesses { role } everythingHeld
  }
}`;

/** What each scope shows, and no other does; what is left out is null. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  IDENTITY: ['familyName', 'birthDate', 'sex', 'nationalities', 'registeredOn'],
  CONTACT: ['email', 'phone', 'postalAddress', 'languages', 'registeredOn'],
  CONTRACTS: ['contracts', 'registeredOn'],
  ATTESTATIONS: ['attestations', 'registeredOn'],
  PROGRESS: ['informationSessions', 'contracts', 'vouchers', 'attestations', 'obligations', 'registeredOn'],
};

let gateway: TestGateway;
let story: Story;
let app: Ask;
const NOON = new Date('2026-06-15T10:00:00Z');
let now = NOON;
let seconds = 0;

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: providersAlone, clock: () => now });
  story = tellStories(gateway);
  app = gateway.as(APP);
});
afterAll(() => gateway.close());

const scopes = Object.keys(SHOWN);

async function registered(differing: object = {}) {
  const input = { client: APP.organisation, name: 'An app', scopes, expiresOn: '2027-06-15', ...differing };
  await story.send('registerPartnerApp', input);
}

async function asked(wanted: readonly string[]): Promise<string> {
  const { consentRequest } = await story.send('requestConsent', { purpose: 'To help', scopes: wanted });
  return consentRequest.code;
}

/** Somebody who signed, with sex, telephone and address on file, and whose sign-in is PERSON's. */
async function aSignatory(): Promise<Signatory> {
  const signatory = await story.ready();
  const { personId } = signatory;
  const contacts = { phone: '+352 621 123 456', postalAddress: '1, rue de la Gare', languages: ['pt'] };
  await story.grant('correctPerson', {
    personId,
    sex: 'FEMALE',
    ...contacts,
    reason: 'Told later',
    on: DAYS.today,
  });
  const { invitation } = await story.grant('inviteToSignIn', { personId });
  await story.grant('acceptInvitation', { code: invitation.code });
  return signatory;
}

beforeEach(() => {
  // A second a test: what is asked for later is later.
  now = new Date(NOON.getTime() + 1000 * ++seconds);
});

describe('what a person allowed an app', () => {
  it.each(Object.entries(SHOWN))('is shown, and nothing else: %s', async (scope, shown) => {
    await registered();
    const { personId } = await aSignatory();
    await story.grant('grantConsent', { personId, code: await asked([scope]) });
    const { data, errors } = await app(READ, { id: personId });
    expect(errors).toBeUndefined();
    const seen = Object.entries(data.person).filter(([, value]) => value !== null);
    expect(seen.map(([name]) => name).toSorted()).toEqual([...shown].toSorted());
    const [contract] = data.person.contracts?.edges ?? [];
    if (scope === 'CONTRACTS')
      expect(contract.node).toMatchObject({
        status: 'IN_PROGRESS',
        nativeStatus: null,
        prestations: null,
        pathToCompletion: null,
      });
    if (scope === 'PROGRESS') {
      expect(contract.node.pathToCompletion).toHaveLength(3);
      expect(data.person.vouchers[0]).toMatchObject({ code: null, state: 'REDEEMED' });
    }
  });

  it('is shown no more from the answer to its withdrawal on', async () => {
    await registered();
    const { personId } = await aSignatory();
    const code = await asked(['IDENTITY', 'CONTACT']);
    await story.grant('grantConsent', { personId, code });
    const query = 'query ($id: ID!) { person(id: $id) { familyName email } }';
    expect((await app(query, { id: personId })).data.person.email).not.toBe(null);
    await story.grant('withdrawConsent', { personId, client: APP.organisation, scopes: ['CONTACT'] });
    const narrowed = await app(query, { id: personId });
    expect(narrowed.data.person).toMatchObject({ familyName: expect.any(String), email: null });
    await story.grant('withdrawConsent', { personId, client: APP.organisation });
    expect((await app(query, { id: personId })).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);
  });

  it('is no more than the app is registered for, from its registration on', async () => {
    await registered();
    const { personId } = await aSignatory();
    await story.grant('grantConsent', { personId, code: await asked(['IDENTITY', 'CONTACT']) });
    await registered({ scopes: ['CONTACT'] });
    const { data } = await app('query ($id: ID!) { person(id: $id) { familyName email } }', { id: personId });
    expect(data.person).toMatchObject({ familyName: null, email: expect.any(String) });
  });

  it('is granted in part, and never beyond what was asked for', async () => {
    await registered();
    const { personId } = await aSignatory();
    const code = await asked(['IDENTITY']);
    const beyond = await story.send('grantConsent', { personId, code, scopes: ['IDENTITY', 'CONTACT'] });
    expect(beyond.userErrors).toMatchObject([{ code: 'INVALID', path: ['scopes'] }]);
  });

  it('is for the person alone to grant: nobody else’s file is known to them', async () => {
    await registered();
    const somebodyElse = await story.registered();
    const unknown = await story.send('grantConsent', {
      personId: somebodyElse,
      code: await asked(['IDENTITY']),
    });
    expect(unknown.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['personId'] }]);
  });
});

describe('a request for consent', () => {
  const STATE = '{ consentRequests(first: 1) { state scopes person { familyName email } } }';

  it('is told where it stands, and leads to who granted it while it holds', async () => {
    await registered();
    const { personId } = await aSignatory();
    const code = await asked(['IDENTITY']);
    const state = async () => (await app(STATE)).data.consentRequests[0];
    expect(await state()).toMatchObject({ state: 'PENDING', person: null });
    await story.grant('grantConsent', { personId, code });
    expect(await state()).toMatchObject({
      state: 'GRANTED',
      person: { familyName: expect.any(String), email: null },
    });
    await story.grant('withdrawConsent', { personId, client: APP.organisation });
    expect(await state()).toMatchObject({ state: 'WITHDRAWN', person: null });
  });

  it('can be answered for thirty days, the last one included', async () => {
    await registered();
    const { personId } = await aSignatory();
    const code = await asked(['IDENTITY']);
    now = new Date('2026-07-16T10:00:00Z');
    const late = await story.send('grantConsent', { personId, code });
    expect(late.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['code'] }]);
    expect((await app(STATE)).data.consentRequests[0]).toMatchObject({ state: 'EXPIRED' });
    now = new Date('2026-07-15T10:00:00Z');
    expect((await story.grant('grantConsent', { personId, code })).decision.outcome).toBe('CONSENTED');
  });

  it('is shown to the person by its code, and to another app not at all', async () => {
    await registered();
    const code = await asked(['IDENTITY']);
    const text = 'query ($code: String!) { consentRequest(code: $code) { purpose app { name } } }';
    const person = await gateway.as(PERSON)(text, { code: code.toLowerCase().replaceAll('-', ' ') });
    expect(person.data.consentRequest).toEqual({ purpose: 'To help', app: { name: 'An app' } });
    await registered({ client: 'another-app' });
    const other = gateway.as({ role: 'PARTNER_APP', organisation: 'another-app' });
    const [foreign, unknown] = await Promise.all(
      [code, 'CONSENT-0'].map((one) => other(text, { code: one })),
    );
    expect(foreign).toEqual(unknown);
    expect(foreign?.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});

describe('an app', () => {
  const query = '{ viewer { role } }';
  const answerOf = async (client: string) => {
    const { status, errors } = await gateway.as({ role: 'PARTNER_APP', organisation: client })(query);
    return [status, errors?.[0]?.extensions?.['code']];
  };

  it('is served up to its last day, and no more once it is revoked', async () => {
    expect(await answerOf('never-registered')).toEqual([403, 'FORBIDDEN']);
    await registered({ client: 'for-a-day', expiresOn: '2026-06-15' });
    expect(await answerOf('for-a-day')).toEqual([200, undefined]);
    now = new Date('2026-06-16T10:00:00Z');
    expect(await answerOf('for-a-day')).toEqual([403, 'FORBIDDEN']);
    await story.send('revokePartnerApp', { client: 'for-a-day' });
    expect(await answerOf('for-a-day')).toEqual([403, 'FORBIDDEN']);
  });

  it('is listed for an administrator, and for itself alone', async () => {
    await registered();
    const list = '{ partnerApps { client } }';
    const all = await gateway.as({ role: 'ADMINISTRATOR' })(list);
    expect(all.data.partnerApps.length).toBeGreaterThan(1);
    expect((await app(list)).data.partnerApps).toEqual([{ client: APP.organisation }]);
    expect((await gateway.ask(list)).data.partnerApps).toBe(null);
  });
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});
