import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';

/** However often it is asked, the stores are asked once in that time. */
const KEPT_MILLISECONDS = 1_000;

/** `GET /ready`: whether every store answers, and by code those that do not. */
export function readinessRoute(http: FastifyInstance, silentStores: () => Promise<readonly string[]>): void {
  const answers = new LRUCache<'silent', readonly string[]>({
    max: 1,
    ttl: KEPT_MILLISECONDS,
    fetchMethod: silentStores,
  });
  http.get('/ready', async (_, reply) => {
    const silent = await answers.forceFetch('silent');
    reply.header('cache-control', 'no-store');
    if (silent.length === 0) return { status: 'ready' };
    reply.code(503);
    return { status: 'not ready', silent };
  });
}
