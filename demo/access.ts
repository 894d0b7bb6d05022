import { covers, latest, minus, type PlainDate, plus } from '../domain/calendar.ts';
import { CONSENT_SCOPES, type ConsentScope } from '../domain/consent.ts';
import type { Dossier, Situation } from '../domain/dossier.ts';
import type { NonEmpty } from '../domain/law.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import { codePrefix } from '../resolvers/shown-code.ts';
import type { DemoAccess } from '../server/first-people.ts';
import { chance } from './chance.ts';
import { played } from './common-act.ts';
import { seededMint } from './mint.ts';

/** One file in so many has let the demo app in. */
const ONE_IN = 3;

const SCOPES: NonEmpty<readonly ConsentScope[]> = [
  CONSENT_SCOPES,
  ['IDENTITY', 'CONTRACTS'],
  ['IDENTITY', 'ATTESTATIONS'],
  ['IDENTITY', 'CONTACT'],
  ['PROGRESS'],
];

/** A day not long ago, on which the file stood open. */
function daysAgo({ file }: Dossier, today: PlainDate, days: number): PlainDate {
  return latest([file.registeredOn, minus(today, { days })]) ?? today;
}

/** How much there is to see in a file; a contract that runs counts more than all else. */
function richness(
  { contractStatuses, attestations, vouchers, enrolments, contracts }: Dossier,
  on: PlainDate,
) {
  const running = contractStatuses.some(
    ({ status, validFrom, validUntil }) => status === 'IN_PROGRESS' && covers(validFrom, validUntil, on),
  );
  return (running ? 100 : 0) + contracts.length + attestations.length + vouchers.length + enrolments.length;
}

/** Whose file the demo person's is: the first of those that show the most. */
function demoPersonOf({ dossiers }: Situation, on: PlainDate): string | undefined {
  const [first] = dossiers.toSorted((a, b) => richness(b, on) - richness(a, on));
  return first?.file.id;
}

/** The people, one of them with the demo person's sign-in, and a third with consents to the demo app. */
export function withAccess(
  country: Jurisdiction,
  situation: Situation,
  today: PlainDate,
  { holder, client }: DemoAccess,
): Situation {
  const mint = seededMint(chance(`${country.code} access`), codePrefix(country));
  const own = demoPersonOf(situation, today);

  function signedIn(dossier: Dossier): Dossier {
    const [invitedOn, acceptedOn] = [daysAgo(dossier, today, 20), daysAgo(dossier, today, 18)];
    const invited = played(country, dossier, 'inviteToSignIn', {}, mint, invitedOn);
    const invitationId = invited.invitations[0]?.id ?? '';
    return played(country, invited, 'acceptInvitation', { invitationId, holder }, mint, acceptedOn);
  }

  function consented(dossier: Dossier, index: number): Dossier {
    const scopes = SCOPES[index % SCOPES.length] ?? SCOPES[0];
    const on = daysAgo(dossier, today, 2 + (index % 25));
    const granted = played(
      country,
      dossier,
      'grantConsent',
      { client, requestId: mint.id(), scopes },
      mint,
      on,
    );
    if (index % 10 !== 9 || on === today) return granted;
    const withdrawal = { client, scopes: null };
    return played(country, granted, 'withdrawConsent', withdrawal, mint, plus(on, { days: 1 }));
  }

  const dossiers = situation.dossiers.map((dossier, index) => {
    if (dossier.file.id === own) return signedIn(dossier);
    return index % ONE_IN === 1 ? consented(dossier, Math.floor(index / ONE_IN)) : dossier;
  });
  return { ...situation, dossiers };
}
