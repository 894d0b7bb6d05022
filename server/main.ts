import { FolderInUseError } from '../datasources/engine/folder-lock.ts';
import { demoPeople } from '../demo/index.ts';
import { countries } from '../jurisdictions/registry.ts';
import { now } from './clock.ts';
import { ConfigurationError, readConfiguration } from './configuration.ts';
import { startGateway } from './gateway.ts';

const QUESTION =
  '{ assessEligibility(facts: { birthDate: \\"1990-04-02\\", nationalities: [\\"BR\\"] }) { decisions { scheme { code } outcome missingFacts } } }';

async function main(): Promise<void> {
  const codes = countries.map(({ jurisdiction }) => jurisdiction.code);
  const configuration = readConfiguration(process.env, codes);
  const gateway = await startGateway(configuration, countries, {
    clock: now,
    report: (fault) => console.error(JSON.stringify({ at: now().toISOString(), ...fault })),
    progress: (step) => console.log(`… ${step}`),
    ...(configuration.demo && { firstPeople: demoPeople }),
  });
  console.log(`Ready: ${gateway.url}/graphql

Try first, from another terminal, what is open to a Brazilian born in 1990 and what to ask next:

  curl -s ${gateway.url}/graphql -H 'content-type: application/json' \\
    -d '{"query":"${QUESTION}"}'

The README goes on from there. Ctrl-C stops the gateway; what it holds is kept.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void gateway.close().then(() => process.exit(0));
    });
  }
}

main().catch((error: unknown) => {
  if (error instanceof ConfigurationError || error instanceof FolderInUseError) {
    console.error(error.message);
    process.exit(1);
  }
  throw error;
});
