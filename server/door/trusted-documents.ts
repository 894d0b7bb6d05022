import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ConfigurationError } from '../configuration.ts';
import { RefusedError } from './refused.ts';

/** As Apollo's generate-persisted-query-manifest writes it. */
const Manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});

/** Texts by the SHA-256 of each. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Throws ConfigurationError where the file is no manifest. */
export function readTrustedDocuments(path: string): TrustedDocuments {
  const { success, data } = Manifest.safeParse(jsonIn(path));
  if (!success || data.operations.some(({ id, body }) => id !== hash('sha256', body)))
    throw new ConfigurationError(
      'TRUSTED_DOCUMENTS: expected the path of an apollo-persisted-query-manifest of version 1 whose ids are the SHA-256 of their bodies. ' +
        'Make one with `npx generate-persisted-query-manifest`.',
    );
  return new Map(data.operations.map(({ id, body }) => [id, body]));
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

type PersistedQueries = Exclude<ApolloServerOptions<BaseContext>['persistedQueries'], false | undefined>;

/** The documents as Apollo Server looks for those that are asked for by id; nobody adds to them. */
export function asPersistedQueries(documents: TrustedDocuments): Required<Pick<PersistedQueries, 'cache'>> {
  return {
    cache: {
      // The key is the id behind a prefix of Apollo Server's own.
      get: async (key) => documents.get(key.slice(key.indexOf(':') + 1)),
      set: async () => {},
      delete: async () => false,
    },
  };
}

/** Refuses a text that is none of the documents; those asked for by id are found or not. */
export function refuseOtherDocuments(http: FastifyInstance, documents: TrustedDocuments): void {
  http.addHook('preHandler', async (request) => {
    const text = textOf(request);
    const asked = Persisted.safeParse(persistedIn(request));
    if (!asked.success)
      throw new RefusedError(
        'BAD_REQUEST',
        'extensions.persistedQuery: expected version 1 and the sha256Hash of the document.',
      );
    if (typeof text !== 'string') return;
    const id = hash('sha256', text);
    if (asked.data !== null && asked.data.sha256Hash !== id)
      throw new RefusedError(
        'BAD_REQUEST',
        'extensions.persistedQuery: expected the hash of the very document.',
      );
    if (!documents.has(id))
      throw new RefusedError(
        'DOCUMENT_NOT_TRUSTED',
        'This gateway answers the documents alone that its operator lists. Ask the operator to add this one.',
      );
  });
}

const Persisted = z.object({ version: z.literal(1), sha256Hash: z.string() }).nullable();

function fieldOf(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : null;
}

function textOf({ method, body, query }: FastifyRequest): unknown {
  return fieldOf(method === 'POST' ? body : query, 'query');
}

/** What is asked for by its hash; null where nothing is. */
function persistedIn({ method, body, query }: FastifyRequest): unknown {
  const inUrl = fieldOf(query, 'extensions');
  // JSON, or it had been refused with the URL.
  const extensions: unknown =
    method === 'POST' ? fieldOf(body, 'extensions') : typeof inUrl === 'string' ? JSON.parse(inUrl) : null;
  return fieldOf(extensions, 'persistedQuery') ?? null;
}
