import { completedYears } from '../../domain/calendar.ts';
import { anyOf, type Decision, type Reason, verdictOf, weigh } from '../../domain/decision.ts';
import { type CommonFacts, on } from '../../domain/facts.ts';
import { type NonEmpty, provisionOn } from '../../domain/law.ts';
import type { Dates } from '../jurisdiction.ts';
import { type Book, SCHEME } from './book.ts';
import { type LuFacts, facts as ownFacts } from './facts.ts';
import { LAW } from './law.ts';

export interface Asked {
  readonly common: CommonFacts;
  readonly own: LuFacts;
}

type EligibilityRule = (book: Book, asked: Asked, dates: Dates) => Reason;

/** The kind of a Luxembourg residence title that says it is temporary. */
const TEMPORARY_TITLE = 'TEMPORARY';

function oldEnough(book: Book, { common }: Asked, { governingDate }: Dates): boolean | undefined {
  const minimumAgeYears = provisionOn(book.catalogue.minimumAgeYears, governingDate);
  return common.birthDate && completedYears(common.birthDate, governingDate) >= minimumAgeYears;
}

/** Foreigner aged over 16: sixteen completed years on the governing date. LU-ELIG-1 */
export function agedOverSixteen(book: Book, asked: Asked, dates: Dates): Reason {
  const { governingDate } = dates;
  return weigh(
    LAW['LU-ELIG-1'],
    { birthDate: asked.common.birthDate, governingDate },
    oldEnough(book, asked, dates),
  );
}

/** Legally resident in Luxembourg. LU-ELIG-2 */
function legallyResident(_: Book, { own }: Asked): Reason {
  return weigh(LAW['LU-ELIG-2'], { 'LU.legallyResident': own.legallyResident }, own.legallyResident);
}

/** Wishes to stay durably. LU-ELIG-3 */
function wishesToStay(_: Book, { own }: Asked): Reason {
  return weigh(LAW['LU-ELIG-3'], { 'LU.wishesToStay': own.wishesToStay }, own.wishesToStay);
}

/** Not under 16: the same boundary, said the other way round. LU-ELIG-4 */
function notUnderSixteen(book: Book, asked: Asked, dates: Dates): Reason {
  const { governingDate } = dates;
  return weigh(
    LAW['LU-ELIG-4'],
    { birthDate: asked.common.birthDate, governingDate },
    oldEnough(book, asked, dates),
  );
}

/** A temporary title by the titles held on the day: unknown where a title's kind is. */
function temporaryByTitles({ common }: Asked, { asOf }: Dates): boolean | undefined {
  if (common.residenceTitles === undefined) return undefined;
  const held = on(common.residenceTitles, asOf).filter(({ country }) => country === 'LU');
  return anyOf(false, ...held.map(({ kind }) => (kind === null ? undefined : kind === TEMPORARY_TITLE)));
}

/** Not holding a temporary residence title, by the fact itself or by a title's kind. LU-ELIG-5 */
function noTemporaryTitle(_: Book, asked: Asked, dates: Dates): Reason {
  const byTitles = temporaryByTitles(asked, dates);
  const temporary = byTitles === true ? true : (asked.own.temporaryTitle ?? byTitles);
  return weigh(
    LAW['LU-ELIG-5'],
    { 'LU.temporaryTitle': temporary },
    temporary === undefined ? undefined : !temporary,
  );
}

/** Not an applicant for international protection. LU-ELIG-6 */
function noProtectionApplicant(_: Book, { own }: Asked): Reason {
  const applicant = own.internationalProtectionApplicant;
  return weigh(
    LAW['LU-ELIG-6'],
    { 'LU.internationalProtectionApplicant': applicant },
    applicant === undefined ? undefined : !applicant,
    ownFacts.special,
  );
}

/** Not of Luxembourg nationality, nor of it beside another. LU-ELIG-7 */
function notLuxembourgish(_: Book, { common: { nationalities } }: Asked): Reason {
  return weigh(LAW['LU-ELIG-7'], { nationalities }, nationalities && !nationalities.includes('LU'));
}

const RULES: NonEmpty<EligibilityRule> = [
  agedOverSixteen,
  legallyResident,
  wishesToStay,
  notUnderSixteen,
  noTemporaryTitle,
  noProtectionApplicant,
  notLuxembourgish,
];

/** All seven rules of LU-ELIG, in the book's order. */
export function eligibilityReasons(book: Book, asked: Asked, dates: Dates): NonEmpty<Reason> {
  const [first, ...others] = RULES;
  return [first(book, asked, dates), ...others.map((rule) => rule(book, asked, dates))];
}

const OUTCOME = { GRANTED: 'ELIGIBLE', REFUSED: 'NOT_ELIGIBLE', UNDETERMINED: 'UNDETERMINED' } as const;

/** Whether the person may sign: a choice, never an obligation. LU-ELIG-1 to 7 */
export function eligibility(book: Book, asked: Asked, dates: Dates): Decision {
  const reasons = eligibilityReasons(book, asked, dates);
  const verdict = verdictOf(reasons);
  return {
    question: 'ELIGIBILITY',
    scheme: SCHEME,
    verdict,
    outcome: OUTCOME[verdict],
    reasons,
    exemptions: [],
    mayFollowVoluntarily: null,
    asOf: dates.asOf,
    rulesVersion: book.version,
  };
}
