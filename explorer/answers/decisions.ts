import { isObject, type JsonObject, objectsIn, objectsOf, textOf } from './json.ts';

/** A rule that speaks against, with what it found and the texts that it rests on. */
export interface Ground {
  readonly id: string | null;
  readonly title: string | null;
  readonly status: string | null;
  /** `issuedOn: 2026-03-01` */
  readonly facts: readonly string[];
  /** `Loi du 20 juillet 2023, art. 5` */
  readonly basis: readonly string[];
}

/** A decision that is no yes. */
export interface Refusal {
  readonly title: string;
  readonly said: string | null;
  readonly remedy: string | null;
  readonly grounds: readonly Ground[];
}

const NO: readonly unknown[] = ['REFUSED', 'NOT_ELIGIBLE', 'NOT_AVAILABLE', 'NOT_RECOGNISED'];
const UNDETERMINED = 'UNDETERMINED';
const AGAINST: Readonly<Record<string, string>> = {
  NOT_SATISFIED: 'not satisfied',
  UNKNOWN: 'a fact is missing',
};

/** The decisions of an answer that are refused or undetermined; those of the past, which carry no reasons, are not. */
export function decisionsIn(data: unknown): readonly Refusal[] {
  return [...objectsIn(data)].flatMap(({ field, object }) => {
    const { verdict, outcome, reasons } = object;
    if (!Array.isArray(reasons) && field !== 'decision') return [];
    const undetermined = verdict === UNDETERMINED || outcome === UNDETERMINED;
    if (!undetermined && !NO.includes(verdict) && !NO.includes(outcome)) return [];
    return [refusalOf(object, undetermined)];
  });
}

function refusalOf(decision: JsonObject, undetermined: boolean): Refusal {
  const { scheme, outcome, outcomeName, reasons } = decision;
  const about = isObject(scheme) ? (textOf(scheme['name']) ?? textOf(scheme['code'])) : null;
  const word = undetermined ? 'Not decided yet' : (textOf(outcomeName) ?? wordOf(outcome));
  const missing = Array.isArray(decision['missingFacts']) ? decision['missingFacts'].map(String) : [];
  const grounds = objectsOf(reasons).filter(
    ({ status }) => status === undefined || String(status) in AGAINST,
  );
  return {
    title: about === null ? word : `${about}: ${word.toLowerCase()}`,
    said: undetermined
      ? 'A missing fact is never taken for a no.'
      : 'A rule of the country says no. It is an answer, not a fault.',
    remedy:
      missing.length > 0
        ? `Tell next: ${missing.join(', ')}.`
        : Array.isArray(reasons)
          ? null
          : 'Select `reasons { status rule { id title } basis { document section } }` to read why.',
    grounds: grounds.map(groundOf),
  };
}

function wordOf(outcome: unknown): string {
  const text = (textOf(outcome) ?? 'REFUSED').toLowerCase().replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function groundOf({ rule, status, facts, basis }: JsonObject): Ground {
  const of = isObject(rule) ? rule : {};
  const texts = basis ?? of['basis'];
  return {
    id: textOf(of['id']),
    title: textOf(of['title']),
    status: AGAINST[String(status)] ?? null,
    facts: objectsOf(facts).map(({ name, value }) => `${name}: ${textOf(value) ?? JSON.stringify(value)}`),
    basis: objectsOf(texts).map(({ document, number, date, section }) =>
      [document, number, date, section].flatMap((part) => textOf(part) ?? []).join(', '),
    ),
  };
}
