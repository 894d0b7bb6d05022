import { type PlainDate, spansAtLeast } from '../../domain/calendar.ts';
import type { ResidenceTitle } from '../../domain/facts.ts';
import type { AllFacts } from './facts.ts';

/** What the French titles of a person say on the day of the reception session. */
export interface TitleReading {
  /** French titles begun by `asOf`; undefined where they are not known. */
  readonly titles: readonly ResidenceTitle[] | undefined;
  /** Holds a title of the length asked for, or was given one after the session. */
  readonly holds: boolean | undefined;
  /** Held an earlier one of that length. */
  readonly earlier: boolean | undefined;
}

function isLong({ from, until }: ResidenceTitle, years: number): boolean {
  // Open at one end: no shorter than any length asked for.
  return from === null || until === null || spansAtLeast(from, until, { years });
}

/** The first title known renews another, of which nobody can tell how long it was. */
function forerunnerUnknown(titles: readonly ResidenceTitle[]): boolean {
  const [first] = titles.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return first?.firstIssue === false;
}

/** Titles begun by `asOf`, tested on the day of the session: one given later renews, and does not count as earlier. */
export function readTitles(
  { common, own }: AllFacts,
  years: number,
  sessionOn: PlainDate,
  asOf: PlainDate,
): TitleReading {
  const titles = common.residenceTitles?.filter(
    ({ country, from }) => country === 'FR' && (from === null || from <= asOf),
  );
  const said = own.earlierTitleOfOneYear;
  if (titles === undefined) return { titles, holds: undefined, earlier: said };

  const long = titles.filter((title) => isLong(title, years));
  const begun = long.filter(({ from }) => from === null || from <= sessionOn);
  const over = long.filter(({ until }) => until !== null && until < sessionOn);
  const told = forerunnerUnknown(titles) ? said : (said ?? false);
  return {
    titles,
    holds: long.length > over.length,
    earlier: begun.length > 1 || over.length > 0 ? true : told,
  };
}
