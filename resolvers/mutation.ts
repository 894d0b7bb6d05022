import type { GraphQLResolveInfo } from 'graphql';
import type { z } from 'zod';
import type { Scope } from '../datasources/envelope.ts';
import { enactHere, type GatewayAct, type Registered } from '../datasources/gateway-envelope.ts';
import { DECIDED_ON, SECTIONS } from '../datasources/sections.ts';
import type { Subjects } from '../domain/act.ts';
import type { ActInputs, Verb } from '../jurisdictions/acts.ts';
import { COMMON_ACTS, type CommonActInputs, type CommonVerb } from '../jurisdictions/common-acts.ts';
import { type CommonInput, carryOut, keyOf } from './carry-out.ts';
import type { Context } from './context.ts';
import type { Done } from './done.ts';
import { InputRefused, notFound, refuse } from './errors.ts';
import { decodeId } from './ids.ts';
import type { Country, ShownVoucher } from './parents.ts';
import { countryOfCode } from './shown-code.ts';
import { userError } from './user-error.ts';
import { checkMay } from './verb-rights.ts';

interface Located {
  readonly country: Country;
  readonly uuid: string;
}

/** The door of one mutation: resolves ids, goes through the envelope, refuses with a path. */
export interface Door {
  readonly context: Context;
  country(code: string): Country;
  /** Type and country of an id. Throws InputRefused where it is none of this API. */
  id(type: string, id: string, path: readonly (string | number)[]): Located;
  /** The UUID of an id that has to be of this country. */
  idIn(country: Country, type: string, id: string, path: readonly (string | number)[]): string;
  /** The voucher of a code, with the file that holds it. */
  voucher(
    code: string,
    path: readonly (string | number)[],
  ): Promise<{
    readonly country: Country;
    readonly voucher: ShownVoucher;
    /** Whether the code alone gives the right to act on it. */
    readonly shown: boolean;
  }>;
  /** The parts of an input that a schema checks. Throws InputRefused with a path for each that does not stand. */
  parse<Output>(schema: z.ZodType<Output>, input: unknown): Output;
  /** The authority of an id; else a case worker's own, or the country's first. */
  authority(country: Country, id: string | null | undefined): Promise<string>;
  /** The provider of an id; else a provider's own, or none. */
  provider(country: Country, id: string | null | undefined): string | null;
  /** The ids of the authorities that decide beside who keeps the files, by code. */
  decidingAuthorities(country: Country): Promise<Readonly<Record<string, string>>>;
  enact<V extends Verb>(
    country: Country,
    verb: V,
    call: { readonly scope: Scope; readonly act: ActInputs[V] },
  ): Promise<Done>;
  /** An act that is the same in every country. */
  enactCommon<V extends CommonVerb>(
    country: Country,
    verb: V,
    call: { readonly scope: Scope; readonly act: CommonActInputs[V] },
  ): Promise<Done>;
  /** The same without effect, whatever the input says. Throws InputRefused as the real run would. */
  rehearseCommon<V extends CommonVerb>(
    country: Country,
    verb: V,
    call: { readonly scope: Scope; readonly act: CommonActInputs[V] },
  ): Promise<Done>;
  /** An act of the gateway's own on one partner app. */
  register(verb: string, client: string, decide: GatewayAct['decide']): Promise<RegisterDone>;
}

/** What an act of the gateway's own came to; without an app or a request where it was told again. */
export interface RegisterDone extends Registered {
  readonly answer: { readonly decision: null; readonly userErrors: []; readonly dryRun: boolean };
  readonly subjects: Subjects;
}

/**
 * A mutation's resolver: `run` is given its arguments and the door; an input that does not stand comes
 * back as user errors.
 */
export function mutation<Args extends { readonly input: CommonInput }, Payload>(
  run: (args: Args, door: Door) => Promise<Payload>,
) {
  return async (_: unknown, args: Args, context: Context, { fieldName }: GraphQLResolveInfo) => {
    try {
      checkMay(context.viewer, fieldName);
      return await run(args, openDoor(context, args.input));
    } catch (error) {
      if (!(error instanceof InputRefused)) throw error;
      return {
        decision: null,
        userErrors: error.problems.map(userError),
        dryRun: args.input.dryRun === true,
      } as unknown as Payload; // every other field of a payload is nullable
    }
  };
}

function openDoor(context: Context, input: CommonInput): Door {
  const id: Door['id'] = (type, given, path) => {
    const decoded = decodeId(given);
    const country = decoded === null ? null : context.country(decoded.country);
    if (decoded === null || country === null || decoded.type !== type) throw notFound(path);
    return { country, uuid: decoded.uuid };
  };
  const idIn: Door['idIn'] = (country, type, given, path) => {
    const located = id(type, given, path);
    if (located.country !== country) throw notFound(path);
    return located.uuid;
  };
  function common<V extends CommonVerb>(
    given: CommonInput,
    country: Country,
    verb: V,
    { scope, act }: { readonly scope: Scope; readonly act: CommonActInputs[V] },
  ): Promise<Done> {
    const decide = COMMON_ACTS[verb];
    return carryOut(context, given, {
      country,
      verb,
      scope,
      sections: SECTIONS,
      decide: (situation, on) => decide(country.jurisdiction, situation, act, country.mint, on),
    });
  }
  return {
    context,
    country: (code) => {
      const country = context.country(code);
      const own = context.viewer.jurisdiction;
      if (country === null) throw notFound(['jurisdiction']);
      if (own !== null && own !== code)
        throw refuse('INVALID', ['jurisdiction'], `jurisdiction: you act in ${own} alone.`);
      return country;
    },
    id,
    idIn,
    voucher: async (code, path) => {
      const found = countryOfCode(context.countries, code);
      const voucher = found === null ? null : await found.country.voucherByCode(found.code);
      if (found === null || voucher === null)
        throw refuse(
          'NOT_FOUND',
          path,
          `${path.join('.')}: no voucher with this code is known here. Check it with its holder.`,
        );
      const shown = voucher.sight !== found.country.sight;
      if (shown) context.accessLog.noteShown(found.country.store, voucher);
      return { country: found.country, voucher, shown };
    },
    parse: (schema, given) => {
      const parsed = schema.safeParse(given);
      if (parsed.success) return parsed.data;
      throw new InputRefused(
        parsed.error.issues.map(({ path, message }) => ({
          code: 'INVALID',
          path: path.map((step) => (typeof step === 'number' ? step : String(step))),
          message: `${path.join('.')}: ${message}.`,
        })),
      );
    },
    authority: async (country, given) => {
      const authorities = await country.allAuthorities();
      const { role, organisation } = context.viewer;
      if (given == null) {
        const own = role === 'CASE_WORKER' ? organisation : country.jurisdiction.authorities[0]?.code;
        const found = authorities.find(({ code }) => code === own);
        if (found === undefined) throw notFound(['authorityId']);
        return found.id;
      }
      const { uuid } = id('Authority', given, ['authorityId']);
      const found = authorities.find((authority) => authority.id === uuid);
      // A case worker acts for their own authority alone.
      if (found === undefined || (role === 'CASE_WORKER' && found.code !== organisation))
        throw notFound(['authorityId']);
      return uuid;
    },
    provider: (country, given) => {
      if (given != null) return idIn(country, 'Provider', given, ['providerId']);
      const { role, organisation } = context.viewer;
      return role === 'PROVIDER' ? organisation : null;
    },
    decidingAuthorities: async (country) => {
      const deciding = country.jurisdiction.authorities.filter(({ role }) => role === 'DECIDING');
      const authorities = deciding.length === 0 ? [] : await country.allAuthorities();
      return Object.fromEntries(
        authorities
          .filter(({ code }) => deciding.some((text) => text.code === code))
          .map(({ code, id }) => [code, id]),
      );
    },
    enact: (country, verb, { scope, act }) => {
      const decide = offered(country, verb);
      return carryOut(context, input, {
        country,
        verb,
        scope,
        sections: DECIDED_ON,
        decide: (situation, on) => decide(situation, act, country.mint, on),
      });
    },
    enactCommon: (country, verb, call) => common(input, country, verb, call),
    rehearseCommon: (country, verb, call) => common({ ...input, dryRun: true }, country, verb, call),
    register: async (verb, client, decide) => {
      const { gateway, viewer, now } = context;
      const dryRun = input.dryRun === true;
      const enacted = await enactHere(gateway, {
        verb,
        asker: { client: viewer.client, organisation: viewer.organisation ?? viewer.role },
        key: keyOf(input),
        input,
        dryRun,
        at: now,
        client,
        decide,
      });
      if ('problems' in enacted) throw new InputRefused(enacted.problems);
      const answer: RegisterDone['answer'] = { decision: null, userErrors: [], dryRun };
      if ('replayed' in enacted) return { answer, subjects: enacted.subjects };
      return { answer, subjects: {}, ...enacted };
    },
  };
}

/** The act behind a verb. Throws InputRefused where the country does not offer it. */
export function offered<V extends Verb>(country: Country, verb: V) {
  const act = country.jurisdiction.acts[verb];
  if (act !== undefined) return act;
  const { code } = country.jurisdiction;
  const message = `${verb} is not offered by ${code}; \`jurisdiction(code).verbs\` lists what is.`;
  throw refuse('NOT_OFFERED', [], message);
}
