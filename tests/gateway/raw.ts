import type { TestGateway } from '../support/gateway.ts';

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly body: string;
}

export async function askRaw(
  { url, authorization }: TestGateway,
  query: string,
  variables?: unknown,
): Promise<RawAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: await authorization(),
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: await response.text() };
}
