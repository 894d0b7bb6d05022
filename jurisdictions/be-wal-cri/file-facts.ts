import type { PlainDate } from '../../domain/calendar.ts';
import type { Outcome } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { factsOf } from '../../domain/dossier-facts.ts';
import type { Facts } from '../../domain/facts.ts';
import type { Book } from './book.ts';
import { eligibility } from './eligibility.ts';
import { type BeWalFacts, FACTS } from './facts.ts';
import { PATH_ATTENDANCE } from './recognition.ts';
import { governingDate } from './stay.ts';

/** The facts of a file as they stood on a day, as the rules read them. */
export function factsOn(dossier: Dossier, on: PlainDate): Facts<BeWalFacts> {
  const { common, own } = factsOf(dossier, 'BE_WAL', on);
  const parsed = FACTS.parse(own);
  return { common, own: 'own' in parsed ? parsed.own : {} };
}

/** Attestations of the path that the file itself gave. */
export function ownAttestations({ attestations }: Dossier) {
  return attestations.filter(({ kind }) => kind === PATH_ATTENDANCE);
}

/** Those told of in the facts, the file's own of a day left aside: on its day it exempts nobody from itself. */
function withoutOwnOf(facts: Facts<BeWalFacts>, dossier: Dossier, on: PlainDate): Facts<BeWalFacts> {
  const issued = ownAttestations(dossier).some(({ issuedOn }) => issuedOn === on);
  const told = facts.own.attestations;
  if (!issued || !told) return facts;
  const attestations = told.filter(({ kind, issuedOn }) => kind !== 'BE_WAL' || issuedOn !== on);
  return { ...facts, own: { ...facts.own, attestations } };
}

/** OBLIGED, EXEMPT, VOLUNTARY or UNDETERMINED on a day. WAL-IN-2 */
export function standingOn({ catalogue, version }: Book, dossier: Dossier, on: PlainDate): Outcome {
  const facts = withoutOwnOf(factsOn(dossier, on), dossier, on);
  const dates = { asOf: on, governingDate: governingDate(facts) ?? on };
  return eligibility(catalogue, version, facts, dates).outcome;
}
