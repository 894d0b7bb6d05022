import type { Ruling } from '../../domain/act.ts';
import { day, dayAfter, dayBefore, type PlainDate, parsePlainDate } from '../../domain/calendar.ts';
import type { Decision } from '../../domain/decision.ts';
import { type Dossier, newDossier, type Situation } from '../../domain/dossier.ts';
import type { Verb } from '../../jurisdictions/acts.ts';
import { countingMint, type Story } from '../support/telling.ts';
import type { Asked, Subject } from './case.ts';
import { VERBS } from './verbs.ts';

/** The same value, which throws when somebody writes to any part of it. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

export function ask({ country }: Subject, { scheme, common, own, asOf }: Asked): Decision {
  const parsed = country.facts.parse(own);
  if ('problems' in parsed) throw new Error(parsed.problems.map(({ message }) => message).join('; '));
  const facts = { common, own: parsed.own };
  const governing = country.governingDate(scheme, facts);
  const governingDate = governing !== null && governing <= asOf ? governing : asOf;
  return country.eligibility(scheme, frozen(facts), { asOf, governingDate });
}

/** What was asked, with one fact fewer each time. */
export function withoutOneFact(asked: Asked): readonly (Asked & { readonly without: string })[] {
  const without = (facts: object, name: string) =>
    Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name));
  return [
    ...Object.keys(asked.common).map((name) => ({
      ...asked,
      common: without(asked.common, name),
      without: name,
    })),
    ...Object.keys(asked.own).map((name) => ({ ...asked, own: without(asked.own, name), without: name })),
  ];
}

export interface Played {
  readonly verb: Verb;
  readonly on: PlainDate;
  readonly before: Situation;
  readonly ruling: Ruling;
}

/** The act of a scene, played on what its story left; null where the country gives none. */
export function playScene(
  { country, told }: Subject,
  verb: Verb,
  kind: 'granted' | 'refused',
  changed: (input: object) => object = (input) => input,
  before: (situation: Situation) => Situation = (situation) => situation,
): Played | null {
  const staged = told.scenes[verb]?.[kind];
  const act = country.acts[verb];
  if (staged === undefined || act === undefined) return null;
  const { story, on, input } = staged(country);
  const situation = before(story.situation());
  // Scene, act and input are of one verb, which the type of a union forgets.
  const play = act as (...asked: readonly unknown[]) => Ruling;
  const mint = countingMint(country);
  const apart = { ...mint, id: () => `last-${mint.id()}` };
  return { verb, on: day(on), before: situation, ruling: play(situation, changed(input), apart, day(on)) };
}

/** Every scene that the country gives, played. Throws where it gives none: nothing would be looked at. */
export function scenesOf(
  subject: Subject,
  kinds: readonly ('granted' | 'refused')[] = ['granted', 'refused'],
): readonly Played[] {
  const played = VERBS.flatMap((verb) => kinds.flatMap((kind) => playScene(subject, verb, kind) ?? []));
  if (played.length === 0) throw new Error('no act is told of');
  return played;
}

export function lifeOf({ country, told }: Subject): Story {
  if (told.life === undefined) throw new Error('no life of a contract is told');
  return told.life(country);
}

/** Files as acts leave them, and one in which nothing stands yet. */
export function filesOf(subject: Subject): readonly Dossier[] {
  const nobody = newDossier({
    id: 'file',
    authorityId: 'authority',
    familyName: 'Sample',
    givenNames: 'Ana',
    birthDate: null,
    sex: null,
    email: null,
    phone: null,
    postalAddress: null,
    languages: [],
    registeredOn: day('2026-01-01'),
    revision: 0,
    keptUntil: null,
    keptUntilRule: null,
    rulesVersion: null,
    source: null,
    sourceKey: null,
  });
  return [subject.country.derive(nobody), ...storiedFilesOf(subject, false)];
}

/** Files as acts leave them. Throws where there are none, unless that is said to be right. */
export function storiedFilesOf(subject: Subject, expected = true): readonly Dossier[] {
  const anyScene = Object.keys(subject.told.scenes).length > 0;
  const scenes = expected || anyScene ? scenesOf(subject, ['granted']) : [];
  const after = scenes.flatMap(({ ruling }) => ('next' in ruling ? ruling.next.dossiers : []));
  return subject.told.life === undefined ? after : [...after, ...lifeOf(subject).situation().dossiers];
}

/** Every day that a file names, with the day before and the day after. */
export function daysOf(dossier: Dossier): readonly PlainDate[] {
  const named = JSON.stringify(dossier).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  const days = named.flatMap((text) => parsePlainDate(text) ?? []);
  return [...new Set(days.flatMap((on) => [dayBefore(on), on, dayAfter(on)]))].toSorted();
}
