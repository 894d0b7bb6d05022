import { isIPv4 } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { errorsBody } from '../errors.ts';

/** Names by which this machine alone reaches itself. */
const OWN_NAMES: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** `gateway.example.org`, `192.0.2.1:4000` or `[::1]:4000`, in lower case. */
const AUTHORITY = /^(?<name>\[[0-9a-f:.]+\]|[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?)(?::\d{1,5})?$/;

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

/** The host of `host[:port]`, `[::1]` with its brackets; null where it is none. */
export function hostName(authority: string): string | null {
  return AUTHORITY.exec(authority.toLowerCase())?.groups?.['name'] ?? null;
}

/** Whether `host[:port]` names loopback. */
export function namesLoopback(authority: string): boolean {
  const name = hostName(authority);
  return name !== null && isLoopback(name.replace(/^\[(.*)\]$/, '$1'));
}

/**
 * Refuses requests to another name than the gateway's: a page elsewhere that has its own name point here
 * would otherwise ask in the name of whoever looks at it.
 */
export function guardHosts(
  http: FastifyInstance,
  { host, allowedHosts }: { readonly host: string; readonly allowedHosts: readonly string[] | null },
): void {
  const address = host.includes(':') ? `[${host}]` : host;
  const names = new Set(allowedHosts ?? (isLoopback(host) ? [...OWN_NAMES, address] : OWN_NAMES));
  const expected =
    allowedHosts === null
      ? `${OWN_NAMES.join(', ')}. The operator allows other names by ALLOWED_HOSTS`
      : 'a name that ALLOWED_HOSTS lists. The operator knows them';
  http.addHook('onRequest', async (request, reply) => {
    const given = request.headers.host?.toLowerCase();
    if (given === undefined || given === '')
      return reply.code(400).send(errorsBody('BAD_REQUEST', 'Host header: expected one, it is missing.'));
    const name = hostName(given);
    if (name !== null && (names.has(name) || names.has(given))) return;
    const message = `Host header: expected ${expected}.`;
    return reply.code(403).send(errorsBody('HOST_NOT_ALLOWED', message));
  });
}
