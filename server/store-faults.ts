import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { GATEWAY_STORE, isBusy, isUnreachable, StoreUnreachable } from '../datasources/faults.ts';
import type { ErrorCode } from './error-codes.ts';

const RETRY_SECONDS = '5';

const REMEDY =
  'A query can be sent again as it is. A mutation may or may not have been done: send it again with the same ' +
  'idempotencyKey, and it is done once.';

/** What a caller is told where the store that belongs to no country is out of reach: nothing of where it is. */
export const STORE_UNAVAILABLE = {
  message: `A store is out of reach. ${REMEDY}`,
  extensions: { code: 'STORE_UNAVAILABLE' satisfies ErrorCode },
} as const;

/** the same of a country's store, by the country's code. */
export function countryUnavailable(jurisdiction: string) {
  return {
    message: `The store of ${jurisdiction} is out of reach. ${REMEDY}`,
    extensions: { ...STORE_UNAVAILABLE.extensions, jurisdiction },
  } as const;
}

/** What a caller is told where a store would have taken too long. */
export const STORE_BUSY = {
  message:
    'A store would have taken too long. A query can be sent again as it is, or for less at once. A mutation may or ' +
    'may not have been done: send it again with the same idempotencyKey, and it is done once.',
  extensions: { code: 'STORE_BUSY' satisfies ErrorCode },
} as const;

type StoreFault = typeof STORE_UNAVAILABLE | typeof STORE_BUSY | ReturnType<typeof countryUnavailable>;

/** What is told of a store's fault that passes; null for any other. */
export function storeFault(error: unknown): StoreFault | null {
  if (isBusy(error)) return STORE_BUSY;
  if (error instanceof StoreUnreachable && error.store !== GATEWAY_STORE)
    return countryUnavailable(error.store);
  return isUnreachable(error) ? STORE_UNAVAILABLE : null;
}

/** What a request is opened with; where a store is out of reach, the whole request is to be sent again. */
export async function openedWith<Opened>(opening: () => Promise<Opened>): Promise<Opened> {
  try {
    return await opening();
  } catch (error) {
    const fault = storeFault(error);
    if (fault === null) throw error;
    const http = { status: 503, headers: new HeaderMap([['retry-after', RETRY_SECONDS]]) };
    throw new GraphQLError(fault.message, {
      originalError: error instanceof Error ? error : null,
      extensions: { ...fault.extensions, http },
    });
  }
}

const CODES: readonly unknown[] = [STORE_UNAVAILABLE, STORE_BUSY].map(({ extensions }) => extensions.code);

/** Answers 503 where a store was out of reach or too slow and nothing could be answered. */
export const unavailablePlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind !== 'single') return;
      const { data, errors = [] } = body.singleResult;
      if (Object.values(data ?? {}).some((value) => value !== null)) return;
      if (!errors.some(({ extensions }) => CODES.includes(extensions?.['code']))) return;
      http.status = 503;
      http.headers.set('retry-after', RETRY_SECONDS);
    },
  }),
};
