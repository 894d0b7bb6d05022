import {
  assessed,
  attended,
  cameTo,
  closed,
  contracted,
  decided,
  entered,
  FIRST_TITLE,
  followed,
  proposed,
  seen,
  welcomed,
} from './france.ts';
import { answered, condition, fortyHours, openedAbroad, toldOfVisa, trainedAbroad } from './france-abroad.ts';
import type { Journey } from './journey.ts';

const CONSULATE = 'deciding-authority-fr-consulate-ma';
const BILAN_ON = '2024-11-05';

export const franceFromMorocco: Journey = {
  name: 'france-from-morocco',
  title: 'France: the spouse of a French citizen, from Morocco through the contract to its closing',
  as: 'case-worker-fr',
  steps: [
    ...openedAbroad('Nadia Sample, who married a French citizen, shows the receipt of her application', {
      familyName: 'Sample',
      givenNames: 'Nadia',
      nationality: 'MA',
      languages: ['ar', 'fr'],
      own: {
        reunificationRequestedFor: false,
        spouseOfFrench: true,
        marriedOn: '2023-06-10',
        livesInFrance: false,
        appliesForVisa: true,
        visaApplicationOn: '2023-09-01',
        receiptShownOn: '2023-09-04',
        visaCountry: 'MA',
      },
      on: '2023-09-04',
    }),
    fortyHours('2023-10-10'),
    assessed(
      'She knows the values of the Republic: an attestation says so',
      'VALUES_ABROAD_FIRST',
      'SUFFICIENT',
      {
        on: '2023-10-10',
        because: { 'FR-PRE-12': 'SATISFIED' },
      },
    ),
    condition('The visa waits for the attestation of attendance', '2023-10-10', 'REFUSED'),
    ...trainedAbroad(
      ['2023-11-06', '2023-11-13', '2023-11-20', '2023-11-27'],
      '2023-10-20',
      'Français avant le départ',
    ),
    assessed('Evaluated again, her French is sufficient', 'FRENCH_ABROAD_SECOND', 'SUFFICIENT', {
      on: '2023-11-28',
      because: { 'FR-PRE-13': 'SATISFIED' },
    }),
    condition('Nothing stands in the way of the visa any more', '2023-11-28', 'GRANTED'),
    answered('The consulate issues it', CONSULATE, '2023-12-12', { because: { 'FR-PRE-15': 'SATISFIED' } }),
    toldOfVisa('VISA_ISSUED', '2023-12-12'),
    {
      title: 'She arrives; her first title is noted in the same file',
      mutation: 'correctPerson',
      input: {
        personId: '$person',
        facts: {
          nationalities: ['MA'],
          residenceTitles: [FIRST_TITLE],
          FR: { wishesToStay: true, earlierTitleOfOneYear: false },
        },
        reason: 'Arrived in France',
        on: '2024-03-05',
      },
      show: 'person { id }',
      expect: { 'decision.outcome': 'CORRECTED' },
    },
    welcomed('person'),
    ...seen,
    ...contracted,
    {
      title: 'What was reached abroad carries over: no training is due, the examination is',
      query: `query ($id: ID!) { contract(id: $id) { prestations { kind mandatory } } }`,
      variables: { id: '$contract' },
      expect: {
        'contract.prestations.{kind=LANGUAGE_COURSE}.mandatory': false,
        'contract.prestations.{kind=EXAMINATION}.mandatory': true,
      },
    },
    ...followed('CIVIC_TRAINING', 'Formation civique', '2024-04-16'),
    ...followed('ORIENTATION_DAY', 'Vivre en France', '2024-05-14'),
    assessed('The examination is sat and passed', 'DILF', 'PASSED', {
      on: '2024-10-08',
      because: { 'FR-CAI-6': 'SATISFIED' },
    }),
    ...entered({
      kind: 'SKILLS_ASSESSMENT',
      title: 'Bilan de compétences',
      days: [BILAN_ON],
      on: '2024-10-09',
    }),
    attended('day0', BILAN_ON, 180),
    closed(BILAN_ON, 'COMPLETED'),
    proposed('All was followed: the agency proposes to close the contract', 'COMPLETE', '2024-11-14', {
      because: { 'FR-CAI-10': 'SATISFIED' },
    }),
    decided('The prefect closes it', 'COMPLETE', '2024-11-28', 'FR-CAI-10'),
    cameTo('It is closed', '2024-11-28', 'COMPLETED', '2025-03-19'),
  ],
};
