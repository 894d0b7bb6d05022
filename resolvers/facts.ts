import countries from 'i18n-iso-countries';
import type { Problem } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { type CommonFacts, STATELESS } from '../domain/facts.ts';
import type { FactsInput } from './generated/types.ts';
import type { Country } from './parents.ts';
import { text } from './text.ts';

const KIND = text(50);

type Path = readonly (string | number)[];

/** Facts as the rules take them: the common ones checked, each country's own checked by its folder. */
export interface CheckedFacts {
  readonly common: CommonFacts;
  /** By jurisdiction code. */
  readonly own: ReadonlyMap<string, unknown>;
  readonly problems: readonly Problem[];
}

const invalid = (path: Path, expectation: string): Problem => ({
  code: 'INVALID',
  path,
  message: `${path.join('.')}: ${expectation}`,
});

/**
 * Checks what no single type can: birth in the future, ends before beginnings, countries that do not
 * exist. `latest` is the day after which nothing can have happened; `at` the path of the input.
 */
export function checkFacts(
  input: FactsInput,
  asked: readonly Country[],
  latest: PlainDate,
  at: Path,
): CheckedFacts {
  const common = commonOf(input);
  const own = new Map<string, unknown>();
  const problems = [...commonProblems(common, latest, at)];
  for (const { jurisdiction } of asked) {
    // The country's own input object stands under its code; its folder declares and checks it.
    const given: unknown = Reflect.get(input, jurisdiction.code);
    const parsed = jurisdiction.facts.parse(given ?? {});
    if ('own' in parsed) own.set(jurisdiction.code, parsed.own);
    else
      problems.push(
        ...parsed.problems.map(({ path, message }) => invalid([...at, jurisdiction.code, ...path], message)),
      );
  }
  return { common, own, problems };
}

function commonOf(input: FactsInput): CommonFacts {
  return {
    birthDate: input.birthDate ?? undefined,
    nationalities: input.nationalities ?? undefined,
    residenceTitles: input.residenceTitles?.map(({ country, kind, from, until, firstIssue }) => ({
      country,
      kind: kind ?? null,
      from,
      until: until ?? null,
      firstIssue: firstIssue ?? undefined,
    })),
    residences: input.residences?.map(({ country, from, until }) => ({
      country,
      from,
      until: until ?? null,
    })),
    employments: input.employments?.map(({ from, until, fullTimePercent }) => ({
      from,
      until: until ?? null,
      fullTimePercent,
    })),
  };
}

function* commonProblems(facts: CommonFacts, latest: PlainDate, at: Path): Iterable<Problem> {
  if (facts.birthDate !== undefined && facts.birthDate > latest)
    yield invalid([...at, 'birthDate'], 'lies in the future; give the day of birth.');
  if (facts.nationalities?.length === 0)
    yield invalid(
      [...at, 'nationalities'],
      'is empty; leave it out where it is not known, or give STATELESS.',
    );
  for (const [index, code] of (facts.nationalities ?? []).entries())
    if (code !== STATELESS && !isCountry(code))
      yield invalid([...at, 'nationalities', index], 'expected an ISO 3166-1 alpha-2 code, or STATELESS.');
  for (const [name, spans] of [
    ['residenceTitles', facts.residenceTitles],
    ['residences', facts.residences],
    ['employments', facts.employments],
  ] as const)
    for (const [index, span] of (spans ?? []).entries()) {
      if ('country' in span && !isCountry(span.country))
        yield invalid([...at, name, index, 'country'], 'expected an ISO 3166-1 alpha-2 code.');
      if ('kind' in span && span.kind !== null && !KIND.safeParse(span.kind).success)
        yield invalid([...at, name, index, 'kind'], 'expected the country’s code for the kind of title.');
      if (span.from !== null && span.until !== null && span.until < span.from)
        yield invalid(
          [...at, name, index, 'until'],
          'ends before it begins; give a last day on or after the first.',
        );
      if ('fullTimePercent' in span && (span.fullTimePercent < 1 || span.fullTimePercent > 100))
        yield invalid([...at, name, index, 'fullTimePercent'], 'expected a whole number from 1 to 100.');
    }
}

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && countries.isValid(code);
}
