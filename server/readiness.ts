import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Silence } from '../datasources/silent-stores.ts';

/** However often it is asked, the stores are asked once in that time. */
const KEPT_MILLISECONDS = 1_000;

/** `GET /ready`: whether anybody can be answered, and by code the stores that are missing. */
export function readinessRoute(http: FastifyInstance, silentStores: () => Promise<Silence>): void {
  const answers = new LRUCache<'stores', Silence>({
    max: 1,
    ttl: KEPT_MILLISECONDS,
    fetchMethod: silentStores,
  });
  http.get('/ready', async (_, reply) => {
    const { silent, serves } = await answers.forceFetch('stores');
    reply.code(serves ? 200 : 503).header('cache-control', 'no-store');
    return { status: serves ? 'ready' : 'not ready', ...(silent.length > 0 && { silent }) };
  });
}
