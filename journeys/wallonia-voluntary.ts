import type { Journey } from './journey.ts';
import {
  assessed,
  attested,
  CASE_WORKER,
  citizenship,
  complies,
  contractKept,
  FIVE_DAYS,
  received,
  registered,
  SOCIAL,
  signing,
} from './wallonia.ts';

export const walloniaVoluntary: Journey = {
  name: 'wallonia-voluntary',
  title: 'Wallonia: an exempt person who follows the path voluntarily',
  as: CASE_WORKER,
  steps: [
    registered({ belgianDiploma: { issuedOn: '2024-02-01' } }),
    assessed('She comes of her own accord', 'FIRST_VISIT', 'OF_OWN_ACCORD', '2024-03-18', 'WAL-IN-2'),
    contractKept,
    ...received,
    SOCIAL,
    signing('2024-03-22', 'SIGNED', 'The convention is signed as with anybody'),
    ...citizenship(FIVE_DAYS),
    complies('Nobody can hold it against her', '2024-05-06', 'NOT_OBLIGED'),
    attested('NOT_APPLICABLE', 'The attestation is hers alone: no copy goes to anybody'),
  ],
};
