import type { Journey } from './journey.ts';
import {
  assessed,
  attested,
  CASE_WORKER,
  citizenship,
  contractKept,
  FIVE_DAYS,
  received,
  registered,
  SOCIAL,
  signing,
} from './wallonia.ts';

export const walloniaAttested: Journey = {
  name: 'wallonia-attested',
  title: 'Wallonia: from the commune’s notice to the attestation',
  as: CASE_WORKER,
  steps: [
    {
      title: 'Which centre is hers, by the commune of residence',
      as: 'anonymous',
      query: '{ jurisdiction(code: BE_WAL) { centres(commune: "eghezee") { code name phone receivesIn } } }',
      expect: { 'jurisdiction.centres.0.code': 'CRI_NAMUR' },
    },
    registered(),
    assessed(
      'The commune has told her of the path',
      'COMMUNE_NOTICE',
      'NOTICE_GIVEN',
      '2024-03-05',
      'WAL-IN-1',
    ),
    assessed('She comes to the centre', 'FIRST_VISIT', 'SENT_BY_COMMUNE', '2024-03-18', 'WAL-IN-2'),
    contractKept,
    ...received,
    signing('2024-03-20', 'REFUSED', 'No convention before every part of the module is done'),
    SOCIAL,
    signing('2024-03-22', 'SIGNED', 'The convention lists citizenship training'),
    ...citizenship(FIVE_DAYS),
    attested('SATISFIED', 'The attestation is given, and a copy ordered for the commune'),
  ],
};
