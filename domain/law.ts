import type { PlainDate } from './calendar.ts';

export type Language = 'fr' | 'en' | 'de';

/** A text in the law's language and in English, in German too where the country uses it. */
export interface Localised {
  readonly fr: string;
  readonly en: string;
  readonly de?: string;
}

/** The text in the first language asked for that it exists in, else in French. */
export function inLanguage(text: Localised, languages: readonly Language[]): string {
  for (const language of languages) {
    const found = text[language];
    if (found !== undefined) return found;
  }
  return text.fr;
}

export type NonEmpty<T> = readonly [T, ...T[]];

/** A public document that rules rest on, named as a reader would cite it. */
export interface LegalDocument {
  readonly title: string;
  readonly number: string | null;
  readonly date: PlainDate | null;
}

export interface Citation {
  readonly document: LegalDocument;
  readonly section: string;
}

/** One rule of the rule book with what it rests on. `interpretation` states a choice made where the documents are silent. */
export interface Rule {
  readonly id: string;
  readonly title: Localised;
  readonly sources: NonEmpty<Citation>;
  /** First and last day in force; null where the documents give none. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly interpretation: Localised | null;
}

export type Law<Id extends string = string> = Readonly<Record<Id, Rule>>;

/** What one writes of a rule; its id is its key. */
interface RuleText {
  readonly title: Localised;
  readonly sources: NonEmpty<Citation>;
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  readonly interpretation?: Localised;
}

export function defineLaw<const Texts extends Readonly<Record<string, RuleText>>>(
  texts: Texts,
): Law<keyof Texts & string> {
  const entries = Object.entries(texts).map(([id, { title, sources, from, to, interpretation }]) => [
    id,
    { id, title, sources, from: from ?? null, to: to ?? null, interpretation: interpretation ?? null },
  ]);
  // Object.fromEntries forgets the keys, which are those of `texts`.
  return Object.fromEntries(entries) as Law<keyof Texts & string>;
}

/**
 * A value of the law with the days on which that wording governs (first and last included, absent where
 * open). A reform appends a row, with the earlier one's `to` implied by the later one's `from`.
 */
export interface Provision<Value> {
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  readonly value: Value;
  readonly rule: string;
}

/** The wording in force on `on`: the last row that had begun and is not over; null where there is none. */
export function inForce<Value>(provisions: readonly Provision<Value>[], on: PlainDate): Value | null {
  const begun = provisions.findLast(({ from }) => from === undefined || from <= on);
  return begun === undefined || (begun.to !== undefined && begun.to < on) ? null : begun.value;
}

/** The wording in force on `on`. Throws RangeError where the catalogue has none: the scheme did not exist. */
export function provisionOn<Value>(provisions: readonly Provision<Value>[], on: PlainDate): Value {
  const value = inForce(provisions, on);
  if (value === null) throw new RangeError(`no provision in force on ${on}`);
  return value;
}
