import { covers, day, type PlainDate } from './calendar.ts';

export type Union = 'EU' | 'EEA';

/** A country's membership, first and last day included. */
export interface Membership {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly union: Union;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

const COMMUNITY_1958 = ['BE', 'DE', 'FR', 'IT', 'LU', 'NL'];
const ACCESSION_1973 = ['DK', 'IE'];
const ACCESSION_1995 = ['AT', 'FI', 'SE'];
const ACCESSION_2004 = ['CY', 'CZ', 'EE', 'HU', 'LT', 'LV', 'MT', 'PL', 'SI', 'SK'];

function joined(
  union: Union,
  from: string,
  countries: readonly string[],
  until: string | null = null,
): readonly Membership[] {
  return countries.map((country) => ({
    country,
    union,
    from: day(from),
    until: until === null ? null : day(until),
  }));
}

/**
 * Who was in the European Union (before it, in the European Economic Community from the day the Treaty
 * of Rome was in force) and in the European Economic Area, and when.
 *
 * The EEA is read from the day on which it applied to a country, provisional application included. The
 * United Kingdom left the Union at the end of 31 January 2020; the Agreement went on applying to it, and
 * free movement to its nationals, to the end of the transition on 31 December 2020, which is taken as
 * its last day in the EEA. Switzerland is in neither.
 */
const MEMBERSHIPS: readonly Membership[] = [
  ...joined('EU', '1958-01-01', COMMUNITY_1958),
  ...joined('EU', '1973-01-01', ACCESSION_1973),
  ...joined('EU', '1973-01-01', ['GB'], '2020-01-31'),
  ...joined('EU', '1981-01-01', ['GR']),
  ...joined('EU', '1986-01-01', ['ES', 'PT']),
  ...joined('EU', '1995-01-01', ACCESSION_1995),
  ...joined('EU', '2004-05-01', ACCESSION_2004),
  ...joined('EU', '2007-01-01', ['BG', 'RO']),
  ...joined('EU', '2013-07-01', ['HR']),
  ...joined('EEA', '1994-01-01', [...COMMUNITY_1958, ...ACCESSION_1973, 'GR', 'ES', 'PT']),
  ...joined('EEA', '1994-01-01', ['GB'], '2020-12-31'),
  // In the EEA as members of EFTA, a year before their accession.
  ...joined('EEA', '1994-01-01', ACCESSION_1995),
  ...joined('EEA', '1994-01-01', ['IS', 'NO']),
  ...joined('EEA', '1995-05-01', ['LI']),
  ...joined('EEA', '2004-05-01', ACCESSION_2004),
  ...joined('EEA', '2007-08-01', ['BG', 'RO']),
  ...joined('EEA', '2014-04-12', ['HR']),
];

/** Whether `country` (ISO 3166-1 alpha-2) was a member of `union` on `on`. */
export function memberOn(union: Union, country: string, on: PlainDate): boolean {
  return MEMBERSHIPS.some(
    (row) => row.union === union && row.country === country && covers(row.from, row.until, on),
  );
}
