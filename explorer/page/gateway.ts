import type { Remedies } from '../answers/explain.ts';

/** Somebody whom the demo sign-in lets anybody be. */
export interface Identity {
  readonly slug: string;
  readonly title: string;
  readonly country: { readonly code: string; readonly name: string } | null;
}

/** What the page has to know of the gateway before it shows anything. */
export interface Gateway {
  readonly errorCodes: Remedies;
  /** Whom one may be; null where an OpenID Connect provider signs people in. */
  readonly identities: readonly Identity[] | null;
}

async function read(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: the gateway answers ${response.status}`);
  return response.json();
}

export async function readGateway(): Promise<Gateway> {
  // Both come from the gateway that served this page, and are made for it.
  const { demo, errorCodes } = (await read('/explorer/settings')) as {
    readonly demo: boolean;
    readonly errorCodes: Remedies;
  };
  if (!demo) return { errorCodes, identities: null };
  const { identities } = (await read('/demo/identities')) as { readonly identities: readonly Identity[] };
  return { errorCodes, identities };
}
