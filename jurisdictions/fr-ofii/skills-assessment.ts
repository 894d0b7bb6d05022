import { birthday, covers, type PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { type FactsRead, notApplicable, type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { inForce, provisionOn } from '../../domain/law.ts';
import type { Book } from './book.ts';
import type { AllFacts } from './facts.ts';
import { factsOn } from './file-facts.ts';
import { levelShownOn } from './french-level.ts';
import { LAW } from './law.ts';
import { termOf } from './term.ts';

/** Whether a contract carries it as a duty, by the day of its signature; one signed earlier may be offered it. FR-BIL-1 */
export function carriesSkillsAssessment(book: Book, { signedOn }: ContractRecord): boolean {
  return signedOn !== null && inForce(book.catalogue.skillsAssessment.inEffect, signedOn) === true;
}

/** Done from the day on which it is in effect. FR-BIL-1 */
export function offeredOn(book: Book, on: PlainDate): Reason {
  return weigh(LAW['FR-BIL-1'], { on }, inForce(book.catalogue.skillsAssessment.inEffect, on) === true);
}

type Ground = (book: Book, facts: AllFacts, on: PlainDate) => FactsRead | null;

const minorAtSchool: Ground = ({ catalogue }, { common: { birthDate }, own: { atSchool } }, on) => {
  const years = provisionOn(catalogue.skillsAssessment.schoolAgeLimitYears, on);
  return birthDate !== undefined && atSchool === true && on < birthday(birthDate, years)
    ? { birthDate, 'FR.atSchool': true }
    : null;
};

const ofAge: Ground = ({ catalogue }, { common: { birthDate } }, on) => {
  const years = provisionOn(catalogue.skillsAssessment.exemptFromAgeYears, on);
  return birthDate !== undefined && birthday(birthDate, years) <= on ? { birthDate } : null;
};

const byTitle: Ground = ({ catalogue }, { common: { residenceTitles = [] } }, on) => {
  const kinds = provisionOn(catalogue.skillsAssessment.exemptTitles, on);
  const title = residenceTitles.find(
    ({ country, kind, from, until }) =>
      country === 'FR' && kind !== null && kinds.includes(kind) && covers(from, until, on),
  );
  return title === undefined ? null : { residenceTitle: { ...title } };
};

const inWork: Ground = (_, { own: { inWorkNotSeeking } }) =>
  inWorkNotSeeking === true ? { 'FR.inWorkNotSeeking': true } : null;

/** The grounds that exempt on `on`, each with what it read; none where nobody is known to be exempt. FR-BIL-2 */
export function exemptions(book: Book, dossier: Dossier, on: PlainDate): readonly Reason[] {
  const facts = factsOn(dossier, on);
  return [minorAtSchool, ofAge, byTitle, inWork].flatMap((ground) => {
    const read = ground(book, facts, on);
    return read === null ? [] : [weigh(LAW['FR-BIL-2'], { ...read, on }, true)];
  });
}

/** Days on which an exemption may begin or end by age. FR-BIL-2 */
export function exemptionDays({ catalogue }: Book, { file: { birthDate } }: Dossier, on: PlainDate) {
  const { schoolAgeLimitYears, exemptFromAgeYears } = catalogue.skillsAssessment;
  return birthDate === null
    ? []
    : [schoolAgeLimitYears, exemptFromAgeYears].map((years) => birthday(birthDate, provisionOn(years, on)));
}

/** Once French at the level of the DILF is acquired. FR-BIL-4 */
export function levelAcquired(known: Dossier, on: PlainDate): Reason {
  const shownOn = levelShownOn(known);
  return weigh(LAW['FR-BIL-4'], { levelShownOn: shownOn, on }, shownOn !== null && shownOn <= on);
}

/** Inside the contract's term, the extension included. FR-BIL-4 */
export function insideTerm(
  book: Book,
  contract: ContractRecord,
  dossier: Dossier,
  lastSessionOn: PlainDate | null,
): Reason {
  const { endsOn } = termOf(book, contract, dossier);
  const inside = lastSessionOn !== null && (endsOn === null || lastSessionOn <= endsOn);
  return weigh(LAW['FR-BIL-4'], { lastSessionOn, endsOn }, inside);
}

/** What makes that it is not due, or not yet; null where it is. FR-BIL-1, FR-BIL-2, FR-BIL-4 */
export function notDue(
  book: Book,
  contract: ContractRecord,
  known: Dossier,
  on: PlainDate,
): {
  readonly why: 'OFFERED_ONLY' | 'EXEMPT' | 'LEVEL_AWAITED' | 'LEVEL_NOT_REACHED';
  readonly reason: Reason;
} | null {
  if (!carriesSkillsAssessment(book, contract))
    return { why: 'OFFERED_ONLY', reason: notApplicable(LAW['FR-BIL-1'], { signedOn: contract.signedOn }) };
  const [exempt] = exemptions(book, known, on);
  if (exempt !== undefined) return { why: 'EXEMPT', reason: exempt };
  const level = levelAcquired(known, on);
  if (level.status === 'SATISFIED') return null;
  const { endsOn } = termOf(book, contract, known);
  return endsOn !== null && endsOn < on
    ? { why: 'LEVEL_NOT_REACHED', reason: notApplicable(LAW['FR-BIL-4'], { levelShownOn: null, endsOn, on }) }
    : { why: 'LEVEL_AWAITED', reason: level };
}
