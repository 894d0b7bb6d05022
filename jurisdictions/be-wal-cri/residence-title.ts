import { covers, lastedLessThan, type PlainDate } from '../../domain/calendar.ts';
import { anyOf, type FactValue, type Reason, weigh } from '../../domain/decision.ts';
import type { Facts, ResidenceTitle } from '../../domain/facts.ts';
import { provisionOn } from '../../domain/law.ts';
import type { Dates } from '../jurisdiction.ts';
import type { Catalogue } from './catalogue.ts';
import type { BeWalFacts } from './facts.ts';
import { LAW } from './law.ts';

/** A Belgian title of more than three months is valid on the day asked. WAL-OBL-2 */
export function titleOverThreeMonths(catalogue: Catalogue, facts: Facts<BeWalFacts>, dates: Dates): Reason {
  const months = provisionOn(catalogue.titleOverMonths, dates.governingDate);
  const valid = belgian(facts)?.filter(({ from, until }) => covers(from, until, dates.asOf));
  const holds = valid && anyOf(...valid.map((title) => isLonger(title, months, dates.asOf)));
  return weigh(
    LAW['WAL-OBL-2'],
    {
      residenceTitles: valid?.map(read),
      ...(valid !== undefined && holds === undefined ? { 'residenceTitles.from': undefined } : {}),
    },
    holds,
  );
}

/** The title was obtained for the first time after 19 May 2016, renewals aside. WAL-OBL-3 */
export function titleAfter19May2016(catalogue: Catalogue, facts: Facts<BeWalFacts>, dates: Dates): Reason {
  const months = provisionOn(catalogue.titleOverMonths, dates.governingDate);
  const limit = provisionOn(catalogue.titleObtainedAfter, dates.governingDate);
  const titles = belgian(facts)
    ?.filter(({ from }) => from === null || from <= dates.asOf)
    .filter((title) => isLonger(title, months, dates.asOf) !== false)
    .toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''));
  const holds = titles && (titles.length > 0 ? firstObtainedAfter(limit, titles) : false);
  const asked = titles?.some(({ from }) => from === null)
    ? 'residenceTitles.from'
    : 'residenceTitles.firstIssue';
  return weigh(
    LAW['WAL-OBL-3'],
    {
      residenceTitles: titles?.map(read),
      ...(titles !== undefined && holds === undefined ? { [asked]: undefined } : {}),
    },
    holds,
  );
}

function belgian({ common }: Facts<BeWalFacts>): readonly ResidenceTitle[] | undefined {
  return common.residenceTitles?.filter(({ country }) => country === 'BE');
}

/** Whether a title that had begun by `asOf` is of more than `months`; undefined where its start decides and is open. */
function isLonger({ from, until }: ResidenceTitle, months: number, asOf: PlainDate): boolean | undefined {
  if (until === null) return true;
  // Its last day counts too: with it, a title that ends on the anniversary is a day longer than the period.
  if (!lastedLessThan(from ?? asOf, { months }, until)) return true;
  return from === null ? undefined : false;
}

/**
 * Walks from the latest title back to the one that `titles` (latest first) began with. A title of which
 * nobody said whether it renews an earlier one is read both ways.
 */
function firstObtainedAfter(limit: PlainDate, titles: readonly ResidenceTitle[]): boolean | undefined {
  const [latest, ...earlier] = titles;
  if (latest === undefined || latest.from === null) return undefined;
  if (latest.from <= limit) return false;
  if (latest.firstIssue === true) return true;
  const before = firstObtainedAfter(limit, earlier);
  return latest.firstIssue === false || before === true ? before : undefined;
}

function read({ country, kind, from, until, firstIssue }: ResidenceTitle): FactValue {
  return { country, kind, from, until, firstIssue };
}
