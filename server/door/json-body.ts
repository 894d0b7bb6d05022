import type { FastifyInstance } from 'fastify';
import { errorsBody } from '../errors.ts';
import type { HttpLimits } from './limits.ts';
import { problemOfJson } from './plain-json.ts';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** A body that is not taken; its message says what is. */
export class MalformedBodyError extends Error {
  readonly statusCode = 400;
}

/** Bodies are JSON in UTF-8, as they are: what unpacks to more than was sent is not unpacked. */
export function takeJsonAlone(http: FastifyInstance, limits: HttpLimits): void {
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
      const problem = problemOfJson(value, limits);
      return problem === null ? done(null, value) : done(new MalformedBodyError(`Body: ${problem}`));
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
