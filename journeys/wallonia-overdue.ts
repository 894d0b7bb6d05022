import type { Journey } from './journey.ts';
import {
  assessed,
  CASE_WORKER,
  citizenship,
  complies,
  contractKept,
  received,
  registered,
  SOCIAL,
  signing,
} from './wallonia.ts';

export const walloniaOverdue: Journey = {
  name: 'wallonia-overdue',
  title: 'Wallonia: a training that goes past its four months',
  as: CASE_WORKER,
  steps: [
    registered(),
    assessed(
      'The commune has told her of the path',
      'COMMUNE_NOTICE',
      'NOTICE_GIVEN',
      '2024-03-05',
      'WAL-IN-1',
    ),
    contractKept,
    ...received,
    SOCIAL,
    signing('2024-03-22', 'SIGNED', 'The convention lists citizenship training'),
    ...citizenship(['2024-04-08']),
    complies('On the last day of the four months she still complies', '2024-08-08', 'COMPLIANT'),
    complies('On the day after she does not; no fine is computed', '2024-08-09', 'NON_COMPLIANT'),
  ],
};
