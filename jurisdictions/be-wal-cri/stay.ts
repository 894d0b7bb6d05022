import { earliest, lastedLessThan, type PlainDate } from '../../domain/calendar.ts';
import { type FactsRead, type Reason, weigh } from '../../domain/decision.ts';
import type { Facts, Residence } from '../../domain/facts.ts';
import { provisionOn } from '../../domain/law.ts';
import type { Dates } from '../jurisdiction.ts';
import type { Catalogue } from './catalogue.ts';
import type { BeWalFacts } from './facts.ts';
import { LAW } from './law.ts';
import { unbroken } from './unbroken.ts';

/** The commune's notification or the first visit to the centre, whichever came first; null before both. */
export function governingDate({ own }: Facts<BeWalFacts>): PlainDate | null {
  return earliest([own.communeNotifiedOn ?? null, own.firstVisitOn ?? null]);
}

/**
 * Less than three years in Belgium: somebody who lives there counts from the first day of a stay without
 * a gap to the governing date, and stays within the rule however long the stay then lasts. A stay
 * registered only after the governing date is shorter still. WAL-OBL-1
 */
export function lessThanThreeYears(catalogue: Catalogue, facts: Facts<BeWalFacts>, dates: Dates): Reason {
  const { communeNotifiedOn, firstVisitOn } = facts.own;
  const fixedOn = dates.governingDate;
  const stays = facts.common.residences?.filter(
    ({ country, from }) => country === 'BE' && (from === null || from <= dates.asOf),
  );
  const start = stays && startOfStay(stays, fixedOn);
  const short =
    start === undefined || start?.since === null
      ? undefined
      : start !== null &&
        lastedLessThan(start.since, { years: provisionOn(catalogue.stayUnderYears, fixedOn) }, fixedOn);
  // An earlier notification or visit that nobody told of could have come before the three years were over.
  const open =
    governingDate(facts) === null && (communeNotifiedOn === undefined || firstVisitOn === undefined);
  const mayStillHold = short === false && stays?.length !== 0 && fixedOn === dates.asOf && open;
  return weigh(
    LAW['WAL-OBL-1'],
    {
      residences: stays?.map(({ country, from, until }) => ({ country, from, until })),
      ...(start?.since === null ? { 'residences.from': undefined } : {}),
      governingDate: fixedOn,
      ...governingFacts(facts.own, mayStillHold),
    },
    mayStillHold ? undefined : short,
  );
}

/** The stay that the governing date falls in, else the first that begins after it; null: none. */
function startOfStay(
  stays: readonly Residence[],
  fixedOn: PlainDate,
): { readonly since: PlainDate | null } | null {
  const running = unbroken(stays, (rows) => rows.length > 0, fixedOn);
  if (running !== null) return running;
  const since = earliest(stays.map(({ from }) => (from !== null && from > fixedOn ? from : null)));
  return since === null ? null : { since };
}

/** Those that are known; the others too where they are asked for. */
function governingFacts({ communeNotifiedOn, firstVisitOn }: BeWalFacts, asked: boolean): FactsRead {
  return {
    ...(asked || communeNotifiedOn !== undefined ? { 'BE_WAL.communeNotifiedOn': communeNotifiedOn } : {}),
    ...(asked || firstVisitOn !== undefined ? { 'BE_WAL.firstVisitOn': firstVisitOn } : {}),
  };
}
