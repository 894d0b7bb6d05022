import { attestations } from './attestations.ts';
import type { Cases } from './case.ts';
import { consents, registered } from './consents.ts';
import { contracts } from './contracts.ts';
import { corrections } from './corrections.ts';
import { courses } from './courses.ts';
import { persons } from './persons.ts';
import { retention } from './retention.ts';
import { transmissions } from './transmissions.ts';
import { vouchers } from './vouchers.ts';

export { registered };

const ALL: readonly Cases[] = [
  persons,
  contracts,
  courses,
  vouchers,
  attestations,
  corrections,
  transmissions,
  retention,
  consents,
];

/** Every case, whatever it is about. */
export const cases: Cases = {
  granted: ALL.flatMap(({ granted }) => granted),
  refused: ALL.flatMap(({ refused }) => refused),
  unrecordable: ALL.flatMap(({ unrecordable }) => unrecordable),
};
