import { absences } from './absences.ts';
import { assessments } from './assessments.ts';
import { attestations } from './attestations.ts';
import type { Cases } from './case.ts';
import { consents, registered } from './consents.ts';
import { contracts } from './contracts.ts';
import { corrections } from './corrections.ts';
import { courses } from './courses.ts';
import { exemptions } from './exemptions.ts';
import { interpreting } from './interpreting.ts';
import { jointContracts } from './joint-contracts.ts';
import { personLinks } from './person-links.ts';
import { persons } from './persons.ts';
import { projects } from './projects.ts';
import { retention } from './retention.ts';
import { transmissions } from './transmissions.ts';
import { vouchers } from './vouchers.ts';

export { registered };

const IN_LUXEMBOURG: readonly Cases[] = [
  persons,
  contracts,
  courses,
  vouchers,
  attestations,
  corrections,
  transmissions,
  retention,
  consents,
  personLinks,
];

/** Verbs that Luxembourg does not offer. */
const IN_ARCHIPELAGO: readonly Cases[] = [
  assessments,
  absences,
  jointContracts,
  exemptions,
  projects,
  interpreting,
];

type Country = 'LU' | 'XA';

/** Each with the country that it is brought about in. */
function located<Row>(list: (cases: Cases) => readonly Row[]): readonly (Row & { country: Country })[] {
  const inCountry = (all: readonly Cases[], country: Country) =>
    all.flatMap(list).map((one) => ({ ...one, country }));
  return [...inCountry(IN_LUXEMBOURG, 'LU'), ...inCountry(IN_ARCHIPELAGO, 'XA')];
}

/** Every case, whatever it is about. */
export const cases = {
  granted: located(({ granted }) => granted),
  refused: located(({ refused }) => refused),
  unrecordable: located(({ unrecordable }) => unrecordable),
};
