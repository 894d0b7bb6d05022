import { z } from 'zod';

const TokenAnswer = z.object({ access_token: z.string() });

/** A token of the demo sign-in at `url`, for an identity such as `administrator`. */
export async function demoToken(url: string, slug: string): Promise<string> {
  const response = await fetch(`${url}/demo/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identity: slug }),
  });
  if (!response.ok)
    throw new Error(
      `POST /demo/token answers ${response.status}: expected a gateway with the demo sign-in that knows ${slug}; see GET /demo/identities there`,
    );
  return TokenAnswer.parse(await response.json()).access_token;
}
