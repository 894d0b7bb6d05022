import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ANONYMOUS, type Viewer } from '../../domain/viewer.ts';
import { errorsBody, type FaultReport, presentError } from '../errors.ts';
import { SignInUnavailableError, UnauthenticatedError } from './refusals.ts';
import type { ReadToken } from './token.ts';

const BEARER = /^bearer (?<token>[A-Za-z0-9\-._~+/]+=*)$/i;
const VIEWER = 'viewer';
const RETRY_SECONDS = 5;

/** Says of every request to `http` who asks, before its body is read; refuses a token that is not taken. */
export function identifyViewers(
  http: FastifyInstance,
  read: ReadToken,
  report: (fault: FaultReport) => void,
  /** Told of each token that is not taken, before that is answered. */
  onRefused: (request: FastifyRequest) => Promise<void> = async () => {},
): void {
  http.decorateRequest(VIEWER, null);
  http.addHook('onRequest', async (request, reply) => {
    try {
      request.setDecorator<Viewer>(VIEWER, await viewerFrom(request.headers.authorization, read));
    } catch (error) {
      if (error instanceof UnauthenticatedError) await onRefused(request);
      return refuse(reply, error, report);
    }
  });
}

export function viewerOf(request: FastifyRequest): Viewer {
  return request.getDecorator<Viewer>(VIEWER);
}

async function viewerFrom(authorization: string | undefined, read: ReadToken): Promise<Viewer> {
  if (authorization === undefined) return ANONYMOUS;
  const token = BEARER.exec(authorization)?.groups?.['token'];
  if (token === undefined)
    throw new UnauthenticatedError(
      'Authorization header: expected `Bearer`, one space and the token. Leave it out to ask without signing in.',
    );
  return read(token);
}

function refuse(reply: FastifyReply, error: unknown, report: (fault: FaultReport) => void): FastifyReply {
  if (error instanceof UnauthenticatedError)
    return reply
      .code(401)
      .header('www-authenticate', 'Bearer error="invalid_token"')
      .send(errorsBody('UNAUTHENTICATED', error.message));
  if (error instanceof SignInUnavailableError)
    return reply
      .code(503)
      .header('retry-after', RETRY_SECONDS)
      .send(
        errorsBody(
          'SIGN_IN_UNAVAILABLE',
          `The sign-in service does not answer, so the token cannot be checked. Try again in ${RETRY_SECONDS} seconds.`,
        ),
      );
  return reply.code(500).send({ errors: [presentError({ message: '' }, error, report)] });
}
