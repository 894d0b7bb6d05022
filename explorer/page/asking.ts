/** Who asks: nobody signed in, a demo identity, or whoever a token stands for. */
export type Asker =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'identity'; readonly slug: string }
  | { readonly kind: 'token'; readonly token: string };

export interface Request {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: unknown;
}

export type Ask = (
  request: Request,
  asker: Asker,
  headers?: Readonly<Record<string, string>>,
) => Promise<Readonly<Record<string, unknown>>>;

const JSON_TYPE = /^application\/([\w-]+\+)?json\b/;

/**
 * Asks the gateway. Whatever comes back is told as an answer, a refusal before GraphQL with its status. Tokens are
 * kept in this page's memory and nowhere else.
 */
export function openAsking(): Ask {
  const tokens = new Map<string, Promise<string>>();

  async function authorization(asker: Asker): Promise<Readonly<Record<string, string>>> {
    if (asker.kind === 'nobody') return {};
    if (asker.kind === 'token') return { authorization: `Bearer ${asker.token}` };
    const token = tokens.get(asker.slug) ?? demoToken(asker.slug);
    tokens.set(asker.slug, token);
    return { authorization: `Bearer ${await token}` };
  }

  return async (request, asker, headers = {}) => {
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: {
          accept: 'application/graphql-response+json, application/json;q=0.9',
          ...(await authorization(asker)),
          ...headers,
          'content-type': 'application/json',
        },
        body: JSON.stringify(request),
      });
      // The token is over, or the gateway started anew: the next question takes another.
      if (response.status === 401 && asker.kind === 'identity') tokens.delete(asker.slug);
      return await answerOf(response);
    } catch {
      if (asker.kind === 'identity') tokens.delete(asker.slug);
      return failure('NO_ANSWER', 'The gateway did not answer.');
    }
  };
}

async function demoToken(identity: string): Promise<string> {
  const response = await fetch('/demo/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identity }),
  });
  if (!response.ok) throw new Error(`the gateway gave no token: ${response.status}`);
  const { access_token } = (await response.json()) as { readonly access_token: string };
  return access_token;
}

async function answerOf(response: Response): Promise<Readonly<Record<string, unknown>>> {
  const { ok, status, headers } = response;
  const retryAfter = headers.get('retry-after');
  const before = ok ? {} : { status, ...(retryAfter !== null && { retryAfter }) };
  if (!JSON_TYPE.test(headers.get('content-type') ?? ''))
    return { ...before, ...failure('NOT_JSON', `Expected JSON, the answer of status ${status} is not.`) };
  // GraphQL over HTTP: an object with data, errors or both.
  return { ...before, ...((await response.json()) as object) };
}

function failure(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
