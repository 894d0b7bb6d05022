import { covers, type PlainDate } from './calendar.ts';

/** Everything on a dated fact that says when: first and last day, both included, null where open. */
export interface Dated {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

/** A residence title. `kind` is the issuing country's own code for it. */
export interface ResidenceTitle extends Dated {
  /** ISO 3166-1 code of the country that gave it. */
  readonly country: string;
  readonly kind: string | null;
  /** False where it renews an earlier title. */
  readonly firstIssue?: boolean | undefined;
}

/** A stay in a country, ISO 3166-1. */
export interface Residence extends Dated {
  readonly country: string;
}

export interface Employment extends Dated {
  /** Share of full time in percent, 1 to 100. */
  readonly fullTimePercent: number;
}

/**
 * The facts that every country asks about, each undefined where it is not known. An empty list is an
 * answer ("none"); nationalities are never empty, a stateless person has `STATELESS`.
 */
export interface CommonFacts {
  readonly birthDate?: PlainDate | undefined;
  /** ISO 3166-1 alpha-2 codes held on the day asked, or `STATELESS`. */
  readonly nationalities?: readonly string[] | undefined;
  readonly residenceTitles?: readonly ResidenceTitle[] | undefined;
  readonly residences?: readonly Residence[] | undefined;
  readonly employments?: readonly Employment[] | undefined;
}

/** Common facts with those of one country, which that country's folder declares. */
export interface Facts<Own> {
  readonly common: CommonFacts;
  readonly own: Own;
}

export const STATELESS = 'STATELESS';

/** Those of `rows` that hold on `on`. */
export function on<Row extends Dated>(rows: readonly Row[], date: PlainDate): readonly Row[] {
  return rows.filter(({ from, until }) => covers(from, until, date));
}
