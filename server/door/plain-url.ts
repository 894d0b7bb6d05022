import type { FastifyInstance } from 'fastify';
import { errorsBody } from '../errors.ts';
import type { HttpLimits } from './limits.ts';
import { NUL_PROBLEM, problemOfJson } from './plain-json.ts';

/** Search parameters that GraphQL over HTTP has as JSON. */
const IN_JSON = ['variables', 'extensions'] as const;

/** Refuses a search that cannot be meant: broken escapes, NUL characters, parameters that are no JSON. */
export function takePlainUrlsAlone(http: FastifyInstance, limits: HttpLimits): void {
  http.addHook('onRequest', async ({ url }, reply) => {
    // Readers of URLs differ on where a fragment begins; none is ever sent.
    if (url.includes('#'))
      return reply.code(400).send(errorsBody('BAD_REQUEST', 'URL: expected none of `#`.'));
    const start = url.indexOf('?');
    const problem = start === -1 ? null : problemOf(url.slice(start + 1), limits);
    if (problem !== null) return reply.code(400).send(errorsBody('BAD_REQUEST', `URL${problem}`));
  });
}

function problemOf(search: string, limits: HttpLimits): string | null {
  // A broken escape would be read as something else without a word.
  if (!isEscapedUtf8(search)) return ': expected UTF-8, percent-encoded as in %C3%A9.';
  const parameters = new URLSearchParams(search);
  for (const [name, value] of parameters)
    if (name.includes('\u0000') || value.includes('\u0000')) return `: ${NUL_PROBLEM}`;
  for (const name of IN_JSON) {
    const value = parameters.get(name);
    const problem = value === null ? null : problemOfText(value, limits);
    if (problem !== null) return `, ${name}: ${problem}`;
  }
  return null;
}

function isEscapedUtf8(search: string): boolean {
  try {
    decodeURIComponent(search);
    return true;
  } catch {
    return false;
  }
}

function problemOfText(text: string, limits: HttpLimits): string | null {
  try {
    return problemOfJson(JSON.parse(text), limits);
  } catch {
    return 'expected JSON.';
  }
}
