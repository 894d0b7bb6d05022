import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { isUnreachable } from '../datasources/faults.ts';
import type { ErrorCode } from './error-codes.ts';

const CODE = 'STORE_UNAVAILABLE' satisfies ErrorCode;
const RETRY_SECONDS = '5';

/** What a caller is told where a store is out of reach: nothing of where it is. */
export const STORE_UNAVAILABLE = {
  message:
    'A store is out of reach. A query can be sent again as it is. A mutation may or may not have been done: ' +
    'send it again with the same idempotencyKey, and it is done once.',
  extensions: { code: CODE },
} as const;

/** What a request is opened with; where a store is out of reach, the whole request is to be sent again. */
export async function openedWith<Opened>(opening: () => Promise<Opened>): Promise<Opened> {
  try {
    return await opening();
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    const http = { status: 503, headers: new HeaderMap([['retry-after', RETRY_SECONDS]]) };
    throw new GraphQLError(STORE_UNAVAILABLE.message, {
      originalError: error instanceof Error ? error : null,
      extensions: { code: CODE, http },
    });
  }
}

/** Answers 503 where a store was out of reach and nothing could be answered. */
export const unavailablePlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind !== 'single') return;
      const { data, errors = [] } = body.singleResult;
      if (Object.values(data ?? {}).some((value) => value !== null)) return;
      if (!errors.some(({ extensions }) => extensions?.['code'] === CODE)) return;
      http.status = 503;
      http.headers.set('retry-after', RETRY_SECONDS);
    },
  }),
};
