import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { StoreUnreachable } from '../datasources/faults.ts';
import {
  consentAnswers,
  consentRequestByCode,
  consentRequestById,
  consentRequestsOf,
  partnerApp,
  partnerApps,
} from '../datasources/partner-apps.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { dateIn, plus } from '../domain/calendar.ts';
import { isServed, type ConsentRequest as Request } from '../domain/partner-app.ts';
import { LARGEST_PAGE, pageSize } from './connections.ts';
import type { Context } from './context.ts';
import { notFound, refuse, unknown } from './errors.ts';
import { type AskedCountry, federate } from './federate.ts';
import type {
  ConsentRequestResolvers,
  ConsentResolvers,
  MutationResolvers,
  PartnerAppResolvers,
  QueryResolvers,
} from './generated/types.ts';
import { mutation } from './mutation.ts';
import { mintCode, spelled } from './shown-code.ts';
import { text } from './text.ts';

/** What the codes of requests begin with: no country's. */
const PREFIX = 'CONSENT';
/** Days that a request can be answered, the day it is made not counted. */
const ANSWER_DAYS = 30;

const Registration = z.object({
  client: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,100}$/, 'expected 1 to 100 letters, digits, dots, dashes or underscores'),
  name: text(200),
  scopes: z.array(z.string()).min(1, 'expected one scope at least'),
});

const Asked = z.object({
  purpose: text(500),
  scopes: z.array(z.string()).min(1, 'expected one scope at least'),
});

/** The gateway belongs to no country and has no zone of its own. */
function today({ now }: Context): PlainDate {
  return dateIn('UTC', now);
}

export const PartnerApp: PartnerAppResolvers = {
  client: ({ client }) => client,
  name: ({ name }) => name,
  scopes: ({ scopes }) => scopes,
  registeredOn: ({ registeredOn }) => registeredOn,
  expiresOn: ({ expiresOn }) => expiresOn,
  revokedOn: ({ revokedOn }) => revokedOn,
};

export const Consent: ConsentResolvers = {
  app: ({ consent }, _, context) => context.partnerApp(consent.client),
  client: ({ consent }) => consent.client,
  scope: ({ consent }) => consent.scope,
  grantedOn: ({ consent }) => consent.grantedOn,
  withdrawnOn: ({ consent }) => consent.withdrawnOn,
};

/** How a request was answered, asked of every country at once. */
function answersTo({ id, client }: Request, context: Context) {
  return federate(context, null, async (country) =>
    (await consentAnswers(country.store, client, [id])).map((answer) => ({ ...answer, country })),
  );
}

/** Throws where a country that may hold the answer is out of reach. */
function answeredByAll(sources: readonly AskedCountry[]): void {
  const missing = sources.find(({ status }) => status === 'UNREACHABLE');
  if (missing !== undefined) throw new StoreUnreachable(missing.jurisdiction);
}

export const ConsentRequest: ConsentRequestResolvers = {
  app: async ({ request }, _, context) => {
    const app = await context.partnerApp(request.client);
    if (app === null) throw new Error('a request for consent without its app');
    return app;
  },
  code: ({ request }) => request.code,
  purpose: ({ request }) => request.purpose,
  scopes: ({ request }) => request.scopes,
  requestedOn: ({ request }) => request.requestedOn,
  expiresOn: ({ request }) => request.expiresOn,
  state: async ({ request }, _, context) => {
    const { rows, sources } = await answersTo(request, context);
    if (rows.some(({ holds }) => holds)) return 'GRANTED';
    answeredByAll(sources);
    if (rows.length > 0) return 'WITHDRAWN';
    return today(context) > request.expiresOn ? 'EXPIRED' : 'PENDING';
  },
  person: async ({ request }, _, context) => {
    const { rows, sources } = await answersTo(request, context);
    const answer = rows.find(({ holds }) => holds);
    if (answer === undefined) answeredByAll(sources);
    const dossier = answer === undefined ? null : await answer.country.dossiers.load(answer.fileId);
    return answer === undefined || dossier === null ? null : { country: answer.country, dossier };
  },
};

export const consentQueries: Pick<QueryResolvers, 'partnerApps' | 'consentRequests' | 'consentRequest'> = {
  partnerApps: async (_, __, { viewer: { role, organisation }, gateway }) => {
    if (role === 'ADMINISTRATOR') return partnerApps(gateway);
    if (role !== 'PARTNER_APP' || organisation === null) return null;
    const own = await partnerApp(gateway, organisation);
    return own === null ? [] : [own];
  },
  consentRequests: async (_, { first }, { viewer: { role, organisation }, gateway }) => {
    const size = pageSize(first, 20);
    if (role !== 'PARTNER_APP' || organisation === null) return null;
    const requests = await consentRequestsOf(gateway, organisation, Math.min(size, LARGEST_PAGE));
    return requests.map((request) => ({ request }));
  },
  consentRequest: async (_, { code }, { viewer: { role, organisation }, gateway }) => {
    const stored = spelled(PREFIX, code);
    const mayAsk = role === 'PERSON' || role === 'PARTNER_APP';
    const request = stored === null || !mayAsk ? null : await consentRequestByCode(gateway, stored);
    if (request === null || (role === 'PARTNER_APP' && request.client !== organisation))
      throw unknown('code');
    return { request };
  },
};

export const consentMutations: Pick<
  MutationResolvers,
  'registerPartnerApp' | 'revokePartnerApp' | 'requestConsent' | 'grantConsent' | 'withdrawConsent'
> = {
  registerPartnerApp: mutation(async ({ input }, door) => {
    const { client, name } = door.parse(Registration, input);
    const on = today(door.context);
    if (input.expiresOn < on)
      throw refuse('INVALID', ['expiresOn'], 'expiresOn: expected a day that is to come.');
    const done = await door.register('registerPartnerApp', client, (app) => ({
      app: {
        client,
        name,
        scopes: [...new Set(input.scopes)],
        registeredOn: app?.registeredOn ?? on,
        expiresOn: input.expiresOn,
        revokedOn: null,
      },
    }));
    return { ...done.answer, partnerApp: done.app ?? (await partnerApp(door.context.gateway, client)) };
  }),
  revokePartnerApp: mutation(async ({ input }, door) => {
    const on = today(door.context);
    const done = await door.register('revokePartnerApp', input.client, (app) => {
      if (app === null) return { problems: notFound(['client']).problems };
      if (app.revokedOn === null) return { app: { ...app, revokedOn: on } };
      const message = 'client: this app is revoked already.';
      return { problems: [{ code: 'CONFLICT', path: ['client'], message }] };
    });
    return { ...done.answer, partnerApp: done.app ?? (await partnerApp(door.context.gateway, input.client)) };
  }),
  requestConsent: mutation(async ({ input }, door) => {
    const { purpose } = door.parse(Asked, input);
    const { gateway, viewer } = door.context;
    const client = viewer.organisation ?? '';
    const on = today(door.context);
    const request = {
      id: randomUUID(),
      client,
      code: mintCode(PREFIX),
      purpose,
      scopes: [...new Set(input.scopes)],
      requestedOn: on,
      expiresOn: plus(on, { days: ANSWER_DAYS }),
    };
    const done = await door.register('requestConsent', client, (app) => {
      const beyond = request.scopes.filter((scope) => app?.scopes.includes(scope) !== true);
      if (beyond.length === 0) return { request };
      const message = `scopes: this app is not registered for ${beyond.join(', ')}; ask an administrator.`;
      return { problems: [{ code: 'INVALID', path: ['scopes'], message }] };
    });
    const id = done.subjects.consentRequestId;
    const shown = done.request ?? (id === undefined ? null : await consentRequestById(gateway, id));
    return { ...done.answer, consentRequest: shown && { request: shown } };
  }),
  grantConsent: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Person', input.personId, ['personId']);
    const { gateway } = door.context;
    const stored = spelled(PREFIX, input.code);
    const request = stored === null ? null : await consentRequestByCode(gateway, stored);
    if (request === null) throw notFound(['code']);
    const app = await door.context.partnerApp(request.client);
    const on = today(door.context);
    if (on > request.expiresOn || app === null || !isServed(app, on))
      throw refuse(
        'CONFLICT',
        ['code'],
        'code: this request can no longer be answered; the app may ask again.',
      );
    const scopes = input.scopes ?? request.scopes;
    const beyond = scopes.filter((scope) => !request.scopes.includes(scope) || !app.scopes.includes(scope));
    if (beyond.length > 0)
      throw refuse('INVALID', ['scopes'], `scopes: the app did not ask for ${beyond.join(', ')}.`);
    const done = await door.enactCommon(country, 'grantConsent', {
      scope: { files: [{ id: uuid, path: ['personId'] }] },
      act: { client: request.client, requestId: request.id, scopes },
    });
    return { ...done.answer, person: done.person() };
  }),
  withdrawConsent: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Person', input.personId, ['personId']);
    const done = await door.enactCommon(country, 'withdrawConsent', {
      scope: { files: [{ id: uuid, path: ['personId'] }] },
      act: { client: input.client, scopes: input.scopes ?? null },
    });
    return { ...done.answer, person: done.person() };
  }),
};
