import { assessed } from './france.ts';
import { answered, condition, fortyHours, openedAbroad, toldOfVisa, trainedAbroad } from './france-abroad.ts';
import type { Journey } from './journey.ts';

const CONSULATE = 'deciding-authority-fr-consulate-tr';

export const franceVisaAllTheSame: Journey = {
  name: 'france-visa-all-the-same',
  title:
    'France: reunification from Turkey, trained, not up to the second evaluation, and the visa all the same',
  as: 'case-worker-fr',
  steps: [
    ...openedAbroad('Reunification is asked for, for Elif Sample', {
      familyName: 'Sample',
      givenNames: 'Elif',
      nationality: 'TR',
      languages: ['tr'],
      own: {
        reunificationRequestedFor: true,
        completeFileOn: '2024-01-15',
        visaApplicationOn: '2024-01-29',
        visaCountry: 'TR',
        spouseOfFrench: false,
      },
      on: '2024-01-15',
    }),
    {
      title: 'She is to be invited in a language that she understands',
      query: `query ($id: ID!) { contract(id: $id) {
        transmissions { name(language: EN) recipient recipientName(language: EN) language channel rule { id } }
      } }`,
      variables: { id: '$contract' },
      expect: { 'contract.transmissions.{recipient=PERSON}.language': 'tr' },
    },
    fortyHours('2024-03-04'),
    assessed(
      'So are the values: the half-day on them is folded into the course',
      'VALUES_ABROAD_FIRST',
      'INSUFFICIENT',
      {
        on: '2024-03-04',
        because: { 'FR-PRE-12': 'SATISFIED' },
      },
    ),
    {
      title: 'One course is to be followed, and the results go to the consulate within a week',
      query: `query ($id: ID!) { contract(id: $id) {
        prestations { name(language: EN) mandatory }
        obligations(asOf: "2024-03-04") { kind name(language: EN) debtor dueOn rule { id } }
      } }`,
      variables: { id: '$contract' },
      expect: {
        'contract.prestations.0.name': 'Training in French abroad',
        'contract.obligations.{kind=SEND_EVALUATION_RESULTS}.dueOn': '2024-03-11',
      },
    },
    ...trainedAbroad(
      ['2024-04-02', '2024-04-09', '2024-04-16', '2024-04-23'],
      '2024-03-11',
      'Français et valeurs de la République',
    ),
    assessed(
      'Evaluated again, she is not at the level: that will set her training in France',
      'FRENCH_ABROAD_SECOND',
      'INSUFFICIENT',
      {
        on: '2024-04-24',
        prescribedMinutes: 7200,
        because: { 'FR-PRE-13': 'SATISFIED' },
      },
    ),
    answered('A failed evaluation is no ground to refuse a visa', CONSULATE, '2024-05-06', {
      ground: 'EVALUATION_FAILED',
      expect: { 'userErrors.0.code': 'INVALID' },
    }),
    answered('She attended: nor is the lack of it', CONSULATE, '2024-05-06', {
      ground: 'TRAINING_NOT_ATTENDED',
      because: { 'FR-PRE-15': 'NOT_SATISFIED' },
      expect: { 'decision.outcome': 'REFUSED' },
    }),
    condition('The condition of the visa is met', '2024-05-06', 'GRANTED'),
    answered('The consulate issues the visa', CONSULATE, '2024-05-06', {
      because: { 'FR-PRE-15': 'SATISFIED' },
    }),
    toldOfVisa('VISA_ISSUED', '2024-05-06'),
  ],
};
