import {
  assessed,
  attended,
  cameTo,
  closed,
  contracted,
  decided,
  entered,
  followed,
  proposed,
  registered,
  seen,
  twelveHoursPrescribed,
  welcomed,
} from './france.ts';
import type { Journey } from './journey.ts';

const BILAN_ON = '2024-11-05';

export const franceClosed: Journey = {
  name: 'france-closed',
  title: 'France: from the reception session to a contract that the prefect closes',
  as: 'case-worker-fr',
  steps: [
    registered({ familyName: 'Sample', givenNames: 'Samira', birthDate: '1990-04-02' }),
    welcomed('person'),
    ...seen,
    twelveHoursPrescribed,
    ...contracted,
    ...followed('CIVIC_TRAINING', 'Formation civique', '2024-04-16'),
    ...followed('ORIENTATION_DAY', 'Vivre en France', '2024-05-14'),
    proposed('To close it now is too early: something is still open', 'COMPLETE', '2024-05-21', {
      because: { 'FR-CAI-10': 'NOT_SATISFIED' },
      expect: { 'decision.verdict': 'REFUSED' },
    }),
    ...entered({
      kind: 'LANGUAGE_COURSE',
      title: 'Français, niveau DILF',
      days: ['2024-09-10', '2024-09-17'],
    }),
    attended('day0', '2024-09-10', 360),
    attended('day1', '2024-09-17', 360, 720),
    closed('2024-09-17', 'COMPLETED'),
    assessed('The examination is sat and passed', 'DILF', 'PASSED', { on: '2024-10-08' }),
    {
      title: 'What is left says whose move it is, and why',
      query: `query ($id: ID!) { contract(id: $id) {
        pathToCompletion(asOf: "2024-10-08") { kind status nextMoveBy rule { id } }
        obligations(asOf: "2024-10-08") { name(language: EN) debtor dueOn rule { id } }
      } }`,
      variables: { id: '$contract' },
    },
    ...entered({
      kind: 'SKILLS_ASSESSMENT',
      title: 'Bilan de compétences',
      days: [BILAN_ON],
      on: '2024-10-09',
    }),
    attended('day0', BILAN_ON, 180),
    closed(BILAN_ON, 'COMPLETED'),
    {
      title: 'Its copy is due to the employment agency from the same act on',
      query: `{ transmissions(jurisdictions: [FR], filter: { states: [DUE, OVERDUE] }) {
        edges { node { id kind recipientName(language: EN) createdOn dueOn contract { id } rule { id } } }
      } }`,
      expect: { 'transmissions.edges.{node/contract/id=$contract}.node.rule.id': 'FR-BIL-5' },
      keep: { copy: 'transmissions.edges.{node/contract/id=$contract}.node.id' },
    },
    {
      title: 'It is sent',
      mutation: 'recordSending',
      input: { transmissionId: '$copy', on: '2024-11-12' },
      show: 'transmission { state sentOn }',
      expect: { 'transmission.state': 'SENT' },
    },
    proposed('All was followed: the agency proposes to close the contract', 'COMPLETE', '2024-11-14', {
      because: { 'FR-CAI-10': 'SATISFIED' },
    }),
    decided('The prefect closes it', 'COMPLETE', '2024-11-28', 'FR-CAI-10'),
    cameTo('It is closed', '2024-11-28', 'COMPLETED', '2025-03-19'),
  ],
};
