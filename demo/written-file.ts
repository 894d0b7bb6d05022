import type { AttestationCounterRecord } from '../domain/attestation.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { FactValue } from '../domain/decision.ts';
import { type Dossier, NOTHING_SHARED, newDossier, type Situation } from '../domain/dossier.ts';
import { factRecordsOf } from '../domain/dossier-facts.ts';
import type { CommonFacts } from '../domain/facts.ts';
import type { NonEmpty } from '../domain/law.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import { codePrefix } from '../resolvers/shown-code.ts';
import type { Surroundings } from '../server/first-people.ts';
import { type Chance, chance } from './chance.ts';
import { identity } from './identity.ts';
import { seededMint } from './mint.ts';
import { offered, type ToldOffer } from './offer.ts';
import { type Desk, type ToldContract, withContract, withProof } from './written-contract.ts';

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
  readonly contract?: ToldContract;
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
  /** What the country's demo provider offers. */
  readonly offer: ToldOffer;
}

function written(
  country: Jurisdiction,
  authorityId: string,
  { identifierScheme, towns, number }: Register,
  told: Told,
  newcomer: Newcomer,
  serial: number,
  desk: Desk,
): Dossier {
  const { registeredOn, birthDate, common, own, contract } = told;
  const { mint } = desk;
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
  const opened = {
    ...newDossier(file),
    identifiers: [{ id: mint.id(), fileId: id, scheme: identifierScheme, value: number(birthDate, serial) }],
    facts: factRecordsOf(common, own, country.code, country.facts.special, mint, id),
  };
  const signed = contract === undefined ? opened : withContract(opened, contract, desk);
  const proven = contract?.proof === undefined ? signed : withProof(signed, contract.proof, desk);
  // With what follows from the facts, as with any file that is saved.
  return country.derive(proven);
}

/** Attestation numbers without a gap by issuer and year, and how far they went. */
function counters() {
  const last = new Map<string, AttestationCounterRecord>();
  return {
    number: (issuerId: string, year: number) => {
      const key = `${issuerId} ${year}`;
      const lastNumber = (last.get(key)?.lastNumber ?? 0) + 1;
      last.set(key, { issuerId, year, lastNumber });
      return lastNumber;
    },
    rows: () => [...last.values()],
  };
}

/** The files of a country that has no acts yet, written as its registration would write them. */
export function writtenFiles(
  country: Jurisdiction,
  authorityId: string,
  today: PlainDate,
  { authorities }: Pick<Surroundings, 'authorities'>,
  register: Register,
  stories: readonly FileStory[],
): Situation {
  const drawn = chance(country.code);
  const mint = seededMint(drawn, codePrefix(country));
  const numbers = counters();
  const desk: Desk = {
    mint,
    number: numbers.number,
    authority: (code) => {
      const found = authorities.get(code);
      if (found === undefined) throw new RangeError(`no authority ${code} in ${country.code}`);
      return found;
    },
  };
  let serial = 0;
  const dossiers = stories.flatMap(({ count, nationalities, tell }) =>
    Array.from({ length: count }, (_, index) => {
      serial += 1;
      const nationality = nationalities[index % nationalities.length] ?? nationalities[0];
      const newcomer: Newcomer = { nationality, index, chance: drawn };
      return written(country, authorityId, register, tell(newcomer), newcomer, serial, desk);
    }),
  );
  return {
    dossiers: dossiers.filter(({ file }) => file.registeredOn <= today),
    shared: { ...NOTHING_SHARED, ...offered(register.offer, mint), attestationCounters: numbers.rows() },
    placesTaken: {},
  };
}
