import type { PlainDate } from '../../domain/calendar.ts';
import { type Decision, verdictOf } from '../../domain/decision.ts';
import type { Dates } from '../jurisdiction.ts';
import { cai } from './cai.ts';
import { caif } from './caif.ts';
import type { FrCatalogue } from './catalogue.ts';
import type { AllFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import { oepri } from './oepri.ts';
import { preDeparture } from './pre-departure.ts';
import { CAI, CAIF, OEPRI, PRE_DEPARTURE } from './schemes.ts';

interface Question {
  readonly find: (catalogue: FrCatalogue, facts: AllFacts, dates: Dates) => Finding;
  readonly governingDate: (facts: AllFacts) => PlainDate | undefined;
}

function preDepartureDay({ own }: AllFacts): PlainDate | undefined {
  const byFile = own.reunificationRequestedFor ?? own.completeFileOn !== undefined;
  return byFile ? own.completeFileOn : own.visaApplicationOn;
}

const QUESTIONS: Readonly<Record<string, Question>> = {
  [PRE_DEPARTURE.code]: { find: preDeparture, governingDate: preDepartureDay },
  [CAI.code]: { find: cai, governingDate: ({ own }) => own.receptionSessionOn },
  [CAIF.code]: { find: caif, governingDate: ({ own }) => own.receptionSessionOn },
  [OEPRI.code]: { find: oepri, governingDate: ({ own }) => own.enrolmentOn },
};

function question(scheme: string): Question {
  const found = QUESTIONS[scheme];
  if (found === undefined) throw new RangeError(`France has no scheme ${scheme}`);
  return found;
}

/** The day of the fact that governs a scheme, null where the facts do not give it. */
export function governingDate(scheme: string, facts: AllFacts): PlainDate | null {
  return question(scheme).governingDate(facts) ?? null;
}

/** Whom `scheme` concerns, tested on the governing date with the facts known by `asOf`. */
export function eligibility(
  catalogue: FrCatalogue,
  rulesVersion: string,
  scheme: string,
  facts: AllFacts,
  dates: Dates,
): Decision {
  const { asOf } = dates;
  // A governing fact still to come has not happened: `asOf` stands in for it.
  const happened = dates.governingDate <= asOf;
  const { reasons, outcome } = question(scheme).find(
    catalogue,
    facts,
    happened ? dates : { ...dates, governingDate: asOf },
  );
  return {
    question: 'ELIGIBILITY',
    scheme,
    verdict: verdictOf(reasons),
    outcome,
    reasons,
    exemptions: [],
    mayFollowVoluntarily: null,
    asOf,
    rulesVersion,
  };
}
