import { demoPeople } from '../demo/index.ts';
import { countries as registered } from '../jurisdictions/registry.ts';
import { withCentres } from './centres.ts';
import { now } from './clock.ts';
import { readConfiguration } from './configuration.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { saysWhatToDo } from './refusals.ts';
import type { DemoIdentity } from './sign-in/demo-identities.ts';

const QUESTION =
  '{ assessEligibility(facts: { birthDate: \\"1990-04-02\\", nationalities: [\\"BR\\"] }) { decisions { scheme { code } outcome missingFacts } } }';

/** How to sign in where the gateway itself lets anybody in. */
function demoText(url: string, [first]: readonly DemoIdentity[]): string {
  return `
Sign in as one of the demo people at ${url}/demo, or take a token for one from here:

  curl -s ${url}/demo/token -H 'content-type: application/json' \\
    -d '{"identity":"${first?.slug}"}'
`;
}

async function main(): Promise<void> {
  const codes = registered.map(({ jurisdiction }) => jurisdiction.code);
  const configuration = readConfiguration(process.env, codes);
  const countries = withCentres(registered, configuration.centresFile);
  const gateway = await startGateway(configuration, countries, {
    clock: now,
    report: (fault) => console.error(JSON.stringify({ at: now().toISOString(), ...fault })),
    progress: (step) => console.log(`… ${step}`),
    ...(configuration.demo && { firstPeople: demoPeople }),
  });
  const demo = gateway.demo === null ? '' : demoText(gateway.url, await gateway.demo.identities());
  const explorer = configuration.explorer ? `Look around at ${gateway.url}/explorer\n\n` : '';
  console.log(`Ready: ${gateway.url}/graphql

${explorer}Try first, from another terminal, what is open to a Brazilian born in 1990 and what to ask next:

  curl -s ${gateway.url}/graphql -H 'content-type: application/json' \\
    -d '{"query":"${QUESTION}"}'
${demo}
The README goes on from there. Ctrl-C stops the gateway; what it holds is kept.`);
  endOnSignal(gateway);
}

/** Whatever is still at work by then is given up; what was not acknowledged is sent again. */
const CLOSING_MILLISECONDS = 9000;

/** Finishes what is in flight and ends; whoever signals again while it does changes nothing. */
function endOnSignal(gateway: Gateway): void {
  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (closing) return;
      closing = true;
      setTimeout(() => process.exit(1), CLOSING_MILLISECONDS);
      gateway.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

main().catch((error: unknown) => {
  if (saysWhatToDo(error)) {
    console.error(error.message);
    process.exit(1);
  }
  throw error;
});
