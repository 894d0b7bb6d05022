import { APP, DAYS, type Story } from '../story.ts';
import type { Cases, RegisteredCase } from './case.ts';

const registration = {
  client: APP.organisation,
  name: 'An app of the tests',
  scopes: ['IDENTITY', 'CONTACT', 'PROGRESS'],
  expiresOn: '2027-06-15',
};

/** The code of a request for consent, as the app shows it. */
async function asked(story: Story): Promise<string> {
  await story.registeredApp();
  const input = { purpose: 'To see how far you are', scopes: ['IDENTITY', 'PROGRESS'] };
  return (await story.send('requestConsent', input)).consentRequest.code;
}

async function invited(story: Story): Promise<string> {
  const personId = await story.registered();
  return (await story.grant('inviteToSignIn', { personId, on: DAYS.today })).invitation.code;
}

export const consents: Cases = {
  granted: [
    {
      mutation: 'inviteToSignIn',
      title: 'of somebody registered',
      outcome: 'ISSUED',
      by: 'EU-GDPR-IDENTITY',
      bring: async (story) => ({ personId: await story.registered(), on: DAYS.today }),
    },
    {
      mutation: 'acceptInvitation',
      title: 'with the code handed over',
      outcome: 'RECORDED',
      by: 'EU-GDPR-IDENTITY',
      bring: async (story) => ({ code: await invited(story), on: DAYS.today }),
    },
    {
      mutation: 'grantConsent',
      title: 'of one scope out of two',
      outcome: 'CONSENTED',
      by: 'EU-GDPR-CONSENT',
      bring: async (story) => ({
        personId: await story.bound(),
        code: await asked(story),
        scopes: ['IDENTITY'],
        on: DAYS.today,
      }),
    },
    {
      mutation: 'withdrawConsent',
      title: 'of all that was granted',
      outcome: 'WITHDRAWN',
      by: 'EU-GDPR-WITHDRAWAL',
      bring: async (story) => {
        const personId = await story.bound();
        await story.grant('grantConsent', { personId, code: await asked(story) });
        return { personId, client: APP.organisation, on: DAYS.today };
      },
    },
    {
      mutation: 'requestErasure',
      title: 'of a file on which nothing rests',
      outcome: 'ERASED',
      by: 'EU-GDPR-ERASURE',
      bring: async (story) => ({ personId: await story.registered(), on: DAYS.today }),
    },
  ],
  refused: [
    {
      mutation: 'acceptInvitation',
      title: 'with a code that was used',
      by: 'EU-GDPR-IDENTITY',
      bring: async (story) => {
        const code = await invited(story);
        await story.grant('acceptInvitation', { code });
        return { code, on: DAYS.today };
      },
    },
    {
      mutation: 'requestErasure',
      title: 'of somebody who signed',
      by: 'EU-GDPR-KEPT',
      bring: async (story) => ({ personId: (await story.signed()).personId, on: DAYS.today }),
    },
  ],
  unrecordable: [
    {
      mutation: 'inviteToSignIn',
      title: 'of nobody known',
      code: 'NOT_FOUND',
      path: ['personId'],
      bring: async () => ({ personId: 'nobody', on: DAYS.today }),
    },
    {
      mutation: 'grantConsent',
      title: 'of what was granted',
      code: 'CONFLICT',
      path: ['scopes'],
      bring: async (story) => {
        const input = { personId: await story.bound(), code: await asked(story), on: DAYS.today };
        await story.grant('grantConsent', input);
        return input;
      },
    },
    {
      mutation: 'withdrawConsent',
      title: 'of what was not granted',
      code: 'CONFLICT',
      path: ['client'],
      bring: async (story) => ({
        personId: await story.bound(),
        client: APP.organisation,
        scopes: ['CONTACT'],
        on: DAYS.today,
      }),
    },
    {
      mutation: 'registerPartnerApp',
      title: 'whose last day is over',
      code: 'INVALID',
      path: ['expiresOn'],
      bring: async () => ({ ...registration, expiresOn: '2026-06-14' }),
    },
    {
      mutation: 'revokePartnerApp',
      title: 'a second time',
      code: 'CONFLICT',
      path: ['client'],
      bring: async (story) => {
        const client = 'an-app-revoked';
        await story.send('registerPartnerApp', { ...registration, client });
        await story.send('revokePartnerApp', { client });
        return { client };
      },
    },
    {
      mutation: 'requestConsent',
      title: 'for what the app is not registered for',
      code: 'INVALID',
      path: ['scopes'],
      bring: async (story) => {
        await story.registeredApp();
        return { purpose: 'To know more', scopes: ['ATTESTATIONS'] };
      },
    },
  ],
};

/** Acts of the gateway's own, on which no law decides. */
export const registered: readonly RegisteredCase[] = [
  {
    mutation: 'registerPartnerApp',
    title: 'with three scopes for a year',
    shown: { partnerApp: registration },
    bring: async () => registration,
  },
  {
    mutation: 'revokePartnerApp',
    title: 'at once',
    shown: { partnerApp: { client: 'an-app-to-revoke', revokedOn: DAYS.today } },
    bring: async (story) => {
      const client = 'an-app-to-revoke';
      await story.send('registerPartnerApp', { ...registration, client });
      return { client };
    },
  },
  {
    mutation: 'requestConsent',
    title: 'of one scope',
    shown: { consentRequest: { purpose: 'To help', scopes: ['CONTACT'], state: 'PENDING' } },
    bring: async (story) => {
      await story.registeredApp();
      return { purpose: 'To help', scopes: ['CONTACT'] };
    },
  },
];
