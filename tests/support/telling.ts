import type { Mint, Ruling } from '../../domain/act.ts';
import { day, type PlainDate } from '../../domain/calendar.ts';
import type { Decision } from '../../domain/decision.ts';
import { type Dossier, NOTHING_SHARED, type Situation } from '../../domain/dossier.ts';
import { withContractsOf } from '../../domain/joint-contract.ts';
import type { ProviderRecord } from '../../domain/prestation.ts';
import type { ActInputs, SessionInput, Verb } from '../../jurisdictions/acts.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';

export const SCHOOL = 'provider-school';
export const INL = 'provider-inl';
export const COLLEGE = 'provider-college';
export const TEAM = 'authority-team';

const PROVIDERS: readonly ProviderRecord[] = [
  {
    id: SCHOOL,
    name: 'École du soir',
    kind: 'SCHOOL',
    enrolmentChannels: [],
    recognisedFrom: null,
    recognisedUntil: null,
  },
  {
    id: INL,
    name: 'Institut national des langues',
    kind: 'INSTITUTE',
    enrolmentChannels: ['ONLINE'],
    recognisedFrom: null,
    recognisedUntil: null,
  },
  {
    id: COLLEGE,
    name: 'Collège des Trois-Meuniers',
    kind: 'COLLEGE',
    enrolmentChannels: [],
    recognisedFrom: null,
    recognisedUntil: null,
  },
  {
    id: 'provider-ili',
    name: 'Initiative locale',
    kind: 'ILI',
    enrolmentChannels: [],
    recognisedFrom: day('2024-01-01'),
    recognisedUntil: day('2026-12-31'),
  },
  {
    id: 'provider-ili-unrecognised',
    name: 'Initiative sans reconnaissance',
    kind: 'ILI',
    enrolmentChannels: [],
    recognisedFrom: null,
    recognisedUntil: null,
  },
  ...['PUBLIC_AUTHORITY', 'FRENCH_COMMUNITY_SCHOOL', 'ADULT_EDUCATION', 'FOREM', 'CISP'].map((kind) => ({
    id: `provider-${kind.toLowerCase()}`,
    name: kind,
    kind,
    enrolmentChannels: [],
    recognisedFrom: null,
    recognisedUntil: null,
  })),
];

/** A session of `minutes` minutes from nine o'clock on. */
export function aSession(heldOn: string, minutes = 60, module: string | null = null): SessionInput {
  const end = 9 * 60 + minutes;
  const two = (number: number) => String(number).padStart(2, '0');
  const endsAt = `${two(Math.floor(end / 60))}:${two(end % 60)}`;
  return { module, heldOn: day(heldOn), startsAt: '09:00', endsAt };
}

/** A mint that counts. */
export function countingMint({ vouchers, code }: Jurisdiction): Mint {
  let count = 0;
  const next = (what: string) => () => `${what}-${++count}`;
  return {
    id: next('id'),
    voucherCode: next(`${vouchers?.prefix ?? code}-VOUCHER`),
    verificationCode: next('VERIFY'),
    invitationCode: next('INVITE'),
  };
}

/** A day on which an act was granted, and what it left. */
interface Chapter {
  readonly on: PlainDate;
  readonly situation: Situation;
}

/** A story told act by act to a country, in memory. The same acts always give the same story. */
export interface Story {
  readonly situation: () => Situation;
  /** The only file, or the one at `index`. */
  readonly dossier: (index?: number) => Dossier;
  /** The acts that were granted so far. */
  readonly chapters: () => readonly Chapter[];
  /** Plays an act, whatever comes of it; a granted one changes the situation. On all files, or the one at `index`. */
  readonly play: <V extends Verb>(verb: V, on: string, input: ActInputs[V], index?: number) => Ruling;
  /** Plays an act and gives its decision; throws where the input is answered with problems. */
  readonly decide: <V extends Verb>(verb: V, on: string, input: ActInputs[V], index?: number) => Decision;
  /** Plays an act that is granted, and gives the ids it made; throws where it is not. */
  readonly grant: <V extends Verb>(
    verb: V,
    on: string,
    input: ActInputs[V],
    index?: number,
  ) => Readonly<Partial<Record<string, string>>>;
}

/** A situation after an act on one of its files, with the other parties' files as the store would then give them. */
function together(before: Situation, next: Situation): Situation {
  const acted = new Map(next.dossiers.map((dossier) => [dossier.file.id, dossier]));
  const dossiers = before.dossiers.map(
    (dossier) => acted.get(dossier.file.id) ?? withContractsOf(dossier, next.dossiers),
  );
  return { ...next, dossiers };
}

export function tell(country: Jurisdiction): Story {
  const mint = countingMint(country);
  const chapters: Chapter[] = [];
  let situation: Situation = {
    dossiers: [],
    shared: { ...NOTHING_SHARED, providers: PROVIDERS },
    placesTaken: {},
  };

  function play<V extends Verb>(verb: V, on: string, input: ActInputs[V], index?: number): Ruling {
    const act = country.acts[verb];
    if (act === undefined) throw new Error(`${country.code} does not offer ${verb}`);
    const concerned = index === undefined ? situation : { ...situation, dossiers: [dossier(index)] };
    const ruling = act(concerned, input, mint, day(on));
    if ('next' in ruling) {
      situation = index === undefined ? ruling.next : together(situation, ruling.next);
      if (ruling.decision.verdict === 'GRANTED') chapters.push({ on: day(on), situation });
    }
    return ruling;
  }

  function decide<V extends Verb>(verb: V, on: string, input: ActInputs[V], index?: number): Decision {
    const ruling = play(verb, on, input, index);
    if ('problems' in ruling) throw new Error(`${verb}: ${ruling.problems[0].message}`);
    return ruling.decision;
  }

  function grant<V extends Verb>(verb: V, on: string, input: ActInputs[V], index?: number) {
    const ruling = play(verb, on, input, index);
    if ('problems' in ruling) throw new Error(`${verb}: ${ruling.problems[0].message}`);
    const { verdict, reasons } = ruling.decision;
    if (verdict === 'GRANTED') return ruling.subjects;
    const against = reasons.filter(({ status }) => status === 'NOT_SATISFIED' || status === 'UNKNOWN');
    throw new Error(`${verb} on ${on}: ${verdict} by ${against.map(({ rule }) => rule.id).join(', ')}`);
  }

  function dossier(index = 0): Dossier {
    const found = situation.dossiers[index];
    if (found === undefined) throw new Error(`no file at ${index}`);
    return found;
  }

  return { situation: () => situation, dossier, chapters: () => chapters, play, decide, grant };
}

/** The id of a noun, where the story made one. */
export function idOf(subjects: Readonly<Partial<Record<string, string>>>, noun: string): string {
  const id = subjects[noun];
  if (id === undefined) throw new Error(`no ${noun}`);
  return id;
}
