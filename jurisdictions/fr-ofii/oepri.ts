import { lastedLessThan } from '../../domain/calendar.ts';
import { allOf, type Reason, weigh } from '../../domain/decision.ts';
import { inForce, provisionOn } from '../../domain/law.ts';
import type { Dates } from '../jurisdiction.ts';
import type { FrCatalogue } from './catalogue.ts';
import type { AllFacts } from './facts.ts';
import { concluded, type Finding, known, notAvailable } from './finding.ts';
import { LAW } from './law.ts';
import { presentSince } from './residence.ts';

/**
 * Immigrant parents. Parents of pupils, born foreign abroad, French today or not. FR-OEPRI-1
 */
function parent({ own }: AllFacts): Reason {
  const { parentOfPupil, bornForeign, bornAbroad } = own;
  const holds = allOf(parentOfPupil, bornForeign, bornAbroad);
  const facts = {
    'FR.parentOfPupil': parentOfPupil,
    'FR.bornForeign': bornForeign,
    'FR.bornAbroad': bornAbroad,
  };
  return weigh(LAW['FR-OEPRI-1'], facts, holds);
}

/**
 * Not together with the CAI. Refused while a CAI is running, and under two years of presence in
 * France on the day of enrolment. FR-OEPRI-2
 */
function notWithCai(catalogue: FrCatalogue, facts: AllFacts, { governingDate }: Dates): Reason {
  const { caiRunning } = facts.own;
  const years = provisionOn(catalogue.oepri.minimumPresenceYears, governingDate);
  const { since, read } = presentSince(facts, governingDate);
  const longEnough =
    since === undefined ? undefined : since !== null && !lastedLessThan(since, { years }, governingDate);
  const holds = allOf(caiRunning === undefined ? undefined : !caiRunning, longEnough);
  return weigh(LAW['FR-OEPRI-2'], { governingDate, 'FR.caiRunning': caiRunning, ...read }, holds);
}

/**
 * 31 departments in 2009-2010. A site elsewhere is refused; a school year whose list is not known
 * leaves the question undetermined. FR-OEPRI-3
 */
function site(catalogue: FrCatalogue, { own }: AllFacts, { governingDate }: Dates): Reason {
  const read = { governingDate, 'FR.schoolDepartment': own.schoolDepartment };
  const departments = inForce(catalogue.oepri.departments, governingDate);
  // No department would settle a year without a list: none is asked for.
  if (departments === null) return weigh(LAW['FR-OEPRI-3'], known(read), undefined);
  const listed =
    own.schoolDepartment === undefined
      ? undefined
      : departments.some(({ code }) => code === own.schoolDepartment);
  return weigh(LAW['FR-OEPRI-3'], read, listed);
}

/** To whom schools are open, from the first school year on. */
export function oepri(catalogue: FrCatalogue, facts: AllFacts, dates: Dates): Finding {
  const { governingDate } = dates;
  if (inForce(catalogue.oepri.inPlace, governingDate) !== true) {
    return notAvailable(weigh(LAW['FR-OEPRI-3'], { governingDate }, false));
  }
  return concluded(
    [parent(facts), notWithCai(catalogue, facts, dates), site(catalogue, facts, dates)],
    'ELIGIBLE',
  );
}
