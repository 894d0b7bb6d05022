import { covers } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Facts } from '../../domain/facts.ts';
import { type NonEmpty, provisionOn } from '../../domain/law.ts';
import { memberOn } from '../../domain/memberships.ts';
import type { Dates } from '../jurisdiction.ts';
import type { Catalogue } from './catalogue.ts';
import type { BeWalFacts } from './facts.ts';
import { LAW } from './law.ts';
import { titleAfter19May2016, titleOverThreeMonths } from './residence-title.ts';
import { lessThanThreeYears } from './stay.ts';

/** The rules that make the path an obligation, each SATISFIED where it does. */
export function obligation(catalogue: Catalogue, facts: Facts<BeWalFacts>, dates: Dates): NonEmpty<Reason> {
  return [
    lessThanThreeYears(catalogue, facts, dates),
    titleOverThreeMonths(catalogue, facts, dates),
    titleAfter19May2016(catalogue, facts, dates),
    notEuropean(catalogue, facts, dates),
    notFamilyOfEuropean(facts),
    notUnderTemporaryProtection(facts, dates),
  ];
}

/** No nationality held on the day asked is of the EU, of the EEA or Swiss. WAL-OBL-4 */
function notEuropean(catalogue: Catalogue, { common }: Facts<BeWalFacts>, dates: Dates): Reason {
  const beside = provisionOn(catalogue.excludedBesideUnions, dates.governingDate);
  const european = (country: string) =>
    memberOn('EU', country, dates.asOf) || memberOn('EEA', country, dates.asOf) || beside.includes(country);
  const { nationalities } = common;
  return weigh(LAW['WAL-OBL-4'], { nationalities }, nationalities && !nationalities.some(european));
}

/** Of none of the three classes of family members of such a citizen. WAL-OBL-5 */
function notFamilyOfEuropean({ own }: Facts<BeWalFacts>): Reason {
  const tie = own.familyMemberOf;
  return weigh(
    LAW['WAL-OBL-5'],
    { 'BE_WAL.familyMemberOf': tie },
    tie === undefined ? undefined : tie === null || tie === 'NONE',
  );
}

/** No card A "temporary protection" of somebody who fled the war in Ukraine is valid on the day asked. WAL-OBL-6 */
function notUnderTemporaryProtection({ own }: Facts<BeWalFacts>, { asOf }: Dates): Reason {
  const name = 'BE_WAL.ukraineTemporaryProtection';
  const card = own.ukraineTemporaryProtection;
  return weigh(
    LAW['WAL-OBL-6'],
    { [name]: card && { from: card.from, until: card.until } },
    card === undefined ? undefined : card === null || !covers(card.from, card.until, asOf),
    [name],
  );
}
