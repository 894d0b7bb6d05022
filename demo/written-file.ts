import type { Mint } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { FactValue } from '../domain/decision.ts';
import { type Dossier, NOTHING_SHARED, newDossier, type Situation } from '../domain/dossier.ts';
import { factRecordsOf } from '../domain/dossier-facts.ts';
import type { CommonFacts } from '../domain/facts.ts';
import type { NonEmpty } from '../domain/law.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import { type Chance, chance } from './chance.ts';
import { identity } from './identity.ts';
import { seededMint } from './mint.ts';

/** Who somebody is before anything is known of their case. */
export interface Newcomer {
  readonly nationality: string;
  /** Their place among those of the same story, from 0. */
  readonly index: number;
  readonly chance: Chance;
}

/** What a file says: `registeredOn` is the day it was opened. */
export interface Told {
  readonly registeredOn: PlainDate;
  readonly birthDate: PlainDate;
  readonly common: Omit<CommonFacts, 'birthDate'>;
  readonly own: Readonly<Record<string, FactValue | undefined>>;
}

/** A case of the law, with as many people as it is told of. */
export interface FileStory {
  readonly count: number;
  readonly nationalities: NonEmpty<string>;
  readonly tell: (newcomer: Newcomer) => Told;
}

export interface Register {
  readonly identifierScheme: string;
  readonly towns: NonEmpty<string>;
  readonly number: (birthDate: PlainDate, serial: number) => string;
}

function written(
  country: Jurisdiction,
  authorityId: string,
  { identifierScheme, towns, number }: Register,
  told: Told,
  newcomer: Newcomer,
  serial: number,
  mint: Mint,
): Dossier {
  const { registeredOn, birthDate, common, own } = told;
  const id = mint.id();
  const person = identity(newcomer.chance, newcomer.nationality, towns, serial);
  const file = {
    id,
    authorityId,
    ...person,
    birthDate,
    registeredOn,
    revision: 0,
    keptUntil: null,
    keptUntilRule: null,
    rulesVersion: null,
    source: null,
    sourceKey: null,
  };
  // With what follows from the facts, as with any file that is saved.
  return country.derive({
    ...newDossier(file),
    identifiers: [{ id: mint.id(), fileId: id, scheme: identifierScheme, value: number(birthDate, serial) }],
    facts: factRecordsOf(common, own, country.code, country.facts.special, mint, id),
  });
}

/** The files of a country that has no acts yet, written as its registration would write them. */
export function writtenFiles(
  country: Jurisdiction,
  authorityId: string,
  today: PlainDate,
  register: Register,
  stories: readonly FileStory[],
): Situation {
  const drawn = chance(country.code);
  const mint = seededMint(drawn, country.code);
  let serial = 0;
  const dossiers = stories.flatMap(({ count, nationalities, tell }) =>
    Array.from({ length: count }, (_, index) => {
      serial += 1;
      const nationality = nationalities[index % nationalities.length] ?? nationalities[0];
      const newcomer: Newcomer = { nationality, index, chance: drawn };
      return written(country, authorityId, register, tell(newcomer), newcomer, serial, mint);
    }),
  );
  return {
    dossiers: dossiers.filter(({ file }) => file.registeredOn <= today),
    shared: NOTHING_SHARED,
    placesTaken: {},
  };
}
