import type { Socket } from 'node:net';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import { ERROR_CODES, type ErrorCode } from '../error-codes.ts';
import { errorsBody, type FaultReport, presentError } from '../errors.ts';
import { MalformedBodyError, takeJsonAlone } from './json-body.ts';
import { HTTP_LIMITS, type HttpLimits } from './limits.ts';
import { takePlainUrlsAlone } from './plain-url.ts';
import { RefusedError } from './refused.ts';

/** Answers that are data and no page: nothing is loaded for them, nobody frames them. */
const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
} as const;

/** An HTTP server that refuses what is no request: too large, too slow, malformed, or for nothing that is here. */
export async function openDoor(
  report: (fault: FaultReport) => void,
  trustedProxies: readonly string[] = [],
  limits: HttpLimits = HTTP_LIMITS,
): Promise<FastifyInstance> {
  const http = Fastify({
    bodyLimit: limits.bodyBytes,
    logger: false,
    // Fastify takes an empty list for one that trusts everybody.
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    forceCloseConnections: 'idle',
    requestTimeout: limits.requestMilliseconds,
    keepAliveTimeout: limits.idleMilliseconds,
    http: {
      headersTimeout: limits.headMilliseconds,
      maxHeaderSize: limits.headBytes,
      connectionsCheckingInterval: limits.checkMilliseconds,
    },
    clientErrorHandler: (error, socket) => refuseClient(error, socket, limits),
    frameworkErrors: (_, __, reply: FastifyReply) => {
      void reply.code(400).send(errorsBody('BAD_REQUEST', 'URL: expected one without broken escapes.'));
    },
  });
  http.server.maxConnections = limits.connections;
  // A proxy is believed for whom it asks, and for nothing else: by which name is what the Host header says.
  http.addHook('onRequest', async ({ raw: { headers } }) => {
    delete headers['x-forwarded-host'];
    delete headers['x-forwarded-proto'];
  });
  await http.register(helmet, {
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    xFrameOptions: { action: 'deny' },
  });
  takePlainUrlsAlone(http, limits);
  takeJsonAlone(http, limits);
  http.setErrorHandler<FastifyError | RefusedError>((error, _, reply) => {
    if (error instanceof RefusedError)
      return reply
        .code(ERROR_CODES[error.code].status)
        .headers(error.headers)
        .send(errorsBody(error.code, error.message));
    const status = error.statusCode ?? 500;
    if (status >= 500)
      return reply.code(500).send({ errors: [presentError({ message: '' }, error, report)] });
    return reply.code(status).send(errorsBody(...wordsFor(error, limits)));
  });
  http.setNotFoundHandler((_, reply) =>
    reply.code(404).send(errorsBody('NOT_FOUND', 'Nothing is here. GraphQL is answered at POST /graphql.')),
  );
  return http;
}

function wordsFor(error: FastifyError, { bodyBytes }: HttpLimits): [ErrorCode, string] {
  const { statusCode: status } = error;
  if (status === 413)
    return ['BODY_TOO_LARGE', `Body: expected at most ${bodyBytes} bytes. Ask in several requests.`];
  if (status === 415)
    return [
      'UNSUPPORTED_MEDIA_TYPE',
      'Body: expected JSON, not compressed, with content-type application/json.',
    ];
  const message = error instanceof MalformedBodyError ? error.message : 'Body: expected one in JSON.';
  return ['BAD_REQUEST', message];
}

/** What cannot be read as a request at all never reaches a route. */
function refuseClient(error: Error & { readonly code?: string }, socket: Socket, limits: HttpLimits): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [line, code, message] = wordsForClient(error.code, limits);
  const body = JSON.stringify(errorsBody(code, message));
  socket.end(
    `HTTP/1.1 ${line}\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

function wordsForClient(
  code: string | undefined,
  { headBytes }: HttpLimits,
): readonly [string, ErrorCode, string] {
  if (code === 'HPE_HEADER_OVERFLOW')
    return [
      '431 Request Header Fields Too Large',
      'HEAD_TOO_LARGE',
      `Headers: expected at most ${headBytes} bytes.`,
    ];
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return ['408 Request Timeout', 'TOO_SLOW', 'The request took too long to arrive. Send it again.'];
  return ['400 Bad Request', 'BAD_REQUEST', 'Expected an HTTP/1.1 request.'];
}
