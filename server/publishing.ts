import { monthsOwed, publishMonths } from '../datasources/published-tables.ts';
import type { CountryStore } from '../datasources/stores.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';

/** Months a transaction: what is done is kept where it is broken off. */
const BATCH = 24;

/**
 * Publishes every month that is closed on a day and was not published, in their order. Gives how many; `step` is told
 * how far it is. X-6
 */
export async function publishOwed(
  { rulesVersion }: Jurisdiction,
  store: CountryStore,
  {
    day,
    at,
    step = () => {},
  }: {
    readonly day: PlainDate;
    readonly at: Date;
    readonly step?: (done: number, of: number) => void;
  },
): Promise<number> {
  let published = 0;
  for (;;) {
    const owed = await monthsOwed(store, day);
    step(published, published + owed.length);
    if (owed.length === 0) return published;
    published += (await publishMonths(store, owed.slice(0, BATCH), { rulesVersion, at })).length;
  }
}
