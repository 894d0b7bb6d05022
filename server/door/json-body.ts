import type { FastifyInstance } from 'fastify';
import { errorsBody } from '../errors.ts';
import type { HttpLimits } from './limits.ts';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** A body that is not taken; its message says what is. */
export class MalformedBodyError extends Error {
  readonly statusCode = 400;
}

/** Bodies are JSON in UTF-8, as they are: what unpacks to more than was sent is not unpacked. */
export function takeJsonAlone(http: FastifyInstance, { bodyLevels }: Pick<HttpLimits, 'bodyLevels'>): void {
  http.addHook('onRequest', async (request, reply) => {
    const encoding = request.headers['content-encoding'];
    if (encoding === undefined || encoding.toLowerCase() === 'identity') return;
    const message = 'Content-Encoding header: expected none. Send the body as it is.';
    return reply.code(415).send(errorsBody('UNSUPPORTED_MEDIA_TYPE', message));
  });
  const parse = http.getDefaultJsonParser('error', 'error');
  http.removeContentTypeParser('application/json');
  http.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const text = decoded(body);
    if (text === null) return done(new MalformedBodyError('Body: expected UTF-8.'));
    return parse(request, text, (error, value) => {
      if (error !== null)
        return done(new MalformedBodyError('Body: expected JSON: {"query": "…", "variables": {…}}.'));
      if (isDeeper(value, bodyLevels))
        return done(
          new MalformedBodyError(`Body: expected at most ${bodyLevels} lists and objects in one another.`),
        );
      return done(null, value);
    });
  });
}

function decoded(body: Buffer): string | null {
  try {
    return UTF_8.decode(body);
  } catch {
    return null;
  }
}

/** Whether more than `most` lists and objects stand in one another, looked at level by level: there may be very many. */
function isDeeper(value: unknown, most: number): boolean {
  let level = [value];
  for (let depth = 0; depth <= most; depth += 1) {
    const holders = level.filter((part) => typeof part === 'object' && part !== null);
    if (holders.length === 0) return false;
    level = holders.flatMap((part) => Object.values(part));
  }
  return true;
}
