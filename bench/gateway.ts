import { z } from 'zod';
import { countries } from '../jurisdictions/registry.ts';
import { now } from '../server/clock.ts';
import { readConfiguration } from '../server/configuration.ts';
import { type Gateway, startGateway } from '../server/gateway.ts';
import { ASKERS } from './askers.ts';
import { reportUsage } from './usage.ts';

const Order = z.object({ url: z.string() });

/** The gateway as `npm start` runs it, in a process of its own, its statements counted. */
async function serve(databaseUrl: string): Promise<void> {
  let statements = 0;
  reportUsage(() => statements);
  const codes = countries.map(({ jurisdiction }) => jurisdiction.code);
  const configuration = readConfiguration(
    {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PORT: '0',
      DEMO: 'no',
      RATE_LIMIT_REQUESTS: '0',
      RATE_LIMIT_COST: '0',
    },
    codes,
  );
  const gateway = await startGateway(configuration, countries, {
    clock: now,
    report: (fault) => console.error(JSON.stringify(fault)),
    onStatement: () => {
      statements += 1;
    },
  });
  process.send?.({ url: `${gateway.url}/graphql`, tokens: await tokensOf(gateway) });
}

/** What the bench asks with: signing in is no part of what is measured. */
async function tokensOf({ demo }: Gateway): Promise<Readonly<Record<string, string>>> {
  if (demo === null) throw new Error('the bench asks through the demo sign-in: unset the OIDC variables');
  const tokens: Record<string, string> = {};
  for (const [slug, claims] of Object.entries(ASKERS))
    tokens[slug] = await demo.issuer.tokenFor({ slug, title: slug, country: null, claims });
  return tokens;
}

process.once('message', (order) => void serve(Order.parse(order).url));
