import type { FastifyInstance } from 'fastify';
import { errorsBody } from '../errors.ts';

const MOST_LEVELS = 64;

/** Bodies are JSON in UTF-8, as they are: what unpacks to more than was sent is not unpacked. */
export function takeJsonAlone(http: FastifyInstance): void {
  http.addHook('onRequest', async (request, reply) => {
    const encoding = request.headers['content-encoding'];
    if (encoding === undefined || encoding.toLowerCase() === 'identity') return;
    const message = 'Content-Encoding header: expected none. Send the body as it is.';
    return reply.code(415).send(errorsBody('UNSUPPORTED_MEDIA_TYPE', message));
  });
  const parse = http.getDefaultJsonParser('error', 'error');
  http.removeContentTypeParser('application/json');
  http.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const text = decoded(body);
    if (text === null) return done(new MalformedBodyError('not UTF-8'));
    return parse(request, text, (error, value) => {
      if (error !== null) return done(new MalformedBodyError('not JSON'));
      return levels(value) > MOST_LEVELS ? done(new MalformedBodyError('too deep')) : done(null, value);
    });
  });
}

class MalformedBodyError extends Error {
  readonly statusCode = 400;
}

function decoded(body: string | Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      typeof body === 'string' ? Buffer.from(body) : body,
    );
  } catch {
    return null;
  }
}

/** How deep lists and objects stand in one another, looked at level by level: there may be very many. */
function levels(value: unknown): number {
  let level: readonly unknown[] = [value];
  for (let depth = 0; ; depth += 1) {
    level = level.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []));
    if (level.length === 0 || depth > MOST_LEVELS) return depth;
  }
}
