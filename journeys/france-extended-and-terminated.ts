import {
  attended,
  cameTo,
  closed,
  contracted,
  decided,
  entered,
  FIRST_TITLE,
  followed,
  proposed,
  RENEWED_TITLE,
  registered,
  seen,
  twelveHoursPrescribed,
  welcomed,
} from './france.ts';
import type { Journey } from './journey.ts';

const CIVIC_DAY = '2024-04-16';

export const franceExtendedAndTerminated: Journey = {
  name: 'france-extended-and-terminated',
  title: 'France: one contract extended while the training goes on, one terminated for an absence',
  as: 'case-worker-fr',
  steps: [
    registered({ familyName: 'Sample', givenNames: 'Karim', birthDate: '1985-06-12' }),
    welcomed('person'),
    ...seen,
    twelveHoursPrescribed,
    ...contracted,
    ...followed('CIVIC_TRAINING', 'Formation civique', CIVIC_DAY),
    ...followed('ORIENTATION_DAY', 'Vivre en France', '2024-05-14'),
    ...entered({
      kind: 'LANGUAGE_COURSE',
      title: 'Français, niveau DILF',
      days: ['2025-02-04', '2025-04-08'],
    }),
    attended('day0', '2025-02-04', 360),
    proposed('Nothing tells yet that the title was renewed: no extension', 'EXTEND', '2025-03-03', {
      lastDay: '2025-09-19',
      because: { 'FR-CAI-3': 'NOT_SATISFIED' },
      expect: { 'decision.verdict': 'REFUSED' },
    }),
    {
      title: 'The renewed title is written into the file',
      mutation: 'correctPerson',
      input: {
        personId: '$person',
        facts: { residenceTitles: [FIRST_TITLE, RENEWED_TITLE] },
        reason: 'the renewed title was shown',
        on: '2025-03-04',
      },
      show: 'person { id }',
      expect: { 'decision.verdict': 'GRANTED' },
    },
    proposed('Half a year more is proposed, for the training goes on', 'EXTEND', '2025-03-04', {
      lastDay: '2025-09-19',
      because: { 'FR-CAI-3': 'SATISFIED' },
    }),
    decided('The prefect extends it', 'EXTEND', '2025-03-18', 'FR-CAI-3', '2025-09-19'),
    cameTo('It runs on, to the day that the prefect named', '2025-03-20', 'EXTENDED', '2025-09-19'),
    registered({ familyName: 'Sample', givenNames: 'Idriss', birthDate: '1992-01-30' }),
    welcomed('person'),
    ...seen,
    twelveHoursPrescribed,
    ...contracted,
    ...entered({ kind: 'CIVIC_TRAINING', title: 'Formation civique', days: [CIVIC_DAY] }),
    attended('day0', CIVIC_DAY, 0),
    closed(CIVIC_DAY, 'NOT_COMPLETED'),
    proposed('No reason is given for the absence: termination is proposed', 'TERMINATE', '2024-06-04', {
      because: { 'FR-CAI-10': 'SATISFIED' },
    }),
    decided('The prefect terminates the contract', 'TERMINATE', '2024-06-18', 'FR-CAI-10'),
    cameTo('It is over before its year', '2024-06-18', 'TERMINATED', '2025-03-19'),
  ],
};
