import { attended, attested, closed, entered, PREFECT, registered, welcomed } from './france.ts';
import type { Journey, Step } from './journey.ts';

const CHILDREN = ['2009-09-15', '2012-04-20'];
const DAY_1 = '2024-05-21';
const DAY_2 = '2024-05-28';

function signs(who: string, personId: string): Step {
  return {
    title: `The ${who} signs`,
    mutation: 'signContract',
    input: { personId, scheme: 'FR_CAIF', on: '2024-03-12' },
    show: 'contract { id }',
    expect: { 'decision.verdict': 'GRANTED' },
  };
}

function parentsDay(person: string, day: string): readonly Step[] {
  return entered({ kind: 'PARENTS_DAY', title: 'Droits et devoirs des parents', days: [day], person });
}

export const franceFamily: Journey = {
  name: 'france-family',
  title: 'France: a family under contract, whose second parent misses the day for parents',
  as: 'case-worker-fr',
  steps: [
    registered({
      familyName: 'Sample',
      givenNames: 'Youssef',
      birthDate: '1980-02-11',
      own: { reunificationRole: 'REQUESTING_SPOUSE', reunifiedChildrenBirthDates: CHILDREN },
      keptAs: 'youssef',
    }),
    registered({
      familyName: 'Sample',
      givenNames: 'Leila',
      birthDate: '1984-07-23',
      own: { reunificationRole: 'JOINING_SPOUSE', reunifiedChildrenBirthDates: CHILDREN },
      keptAs: 'leila',
    }),
    welcomed('youssef', 'leila'),
    {
      title: 'One contract is drawn up for both parents and their children',
      mutation: 'proposeContract',
      input: { personIds: ['$youssef', '$leila'], scheme: 'FR_CAIF', on: '2024-03-12' },
      show: 'contract { id status signatories { role person { givenNames } } children { birthDate } }',
      because: { 'FR-CAIF-1': 'SATISFIED', 'FR-CAIF-2': 'SATISFIED' },
      expect: {
        'contract.signatories.{person/givenNames=Youssef}.role': 'REQUESTING_SPOUSE',
        'contract.signatories.{person/givenNames=Leila}.role': 'JOINING_SPOUSE',
        'contract.children.0.birthDate': '2009-09-15',
        'contract.children.1.birthDate': '2012-04-20',
      },
      keep: { contract: 'contract.id' },
    },
    signs('father', '$youssef'),
    {
      title: 'The prefect waits for both parents',
      as: PREFECT,
      mutation: 'countersignContract',
      input: { contractId: '$contract', on: '2024-03-12' },
      because: { 'FR-CAIF-2': 'NOT_SATISFIED' },
      expect: { 'decision.verdict': 'REFUSED' },
    },
    signs('mother', '$leila'),
    {
      title: 'The prefect signs',
      as: PREFECT,
      mutation: 'countersignContract',
      input: { contractId: '$contract', on: '2024-03-19' },
      because: { 'FR-CAIF-2': 'SATISFIED' },
      expect: { 'decision.verdict': 'GRANTED' },
    },
    {
      title: 'What is due: the day for each parent, and school for each child to the eve of 16',
      query: `query ($id: ID!) { contract(id: $id) {
        obligations(asOf: "2024-03-19") { name(language: EN) debtor dueOn rule { id } }
      } }`,
      variables: { id: '$contract' },
      expect: {
        'contract.obligations.{rule/id=FR-CAIF-3}.debtor': 'PERSON',
        'contract.obligations.{rule/id=FR-CAIF-6}.debtor': 'PERSON',
      },
    },
    ...parentsDay('youssef', DAY_1),
    attended('day0', DAY_1, 360),
    closed(DAY_1, 'COMPLETED'),
    attested(DAY_1),
    ...parentsDay('leila', DAY_2),
    attended('day0', DAY_2, 0),
    closed(DAY_2, 'NOT_COMPLETED'),
    {
      title: 'The report to the prefect is due from the same act on',
      query: `{ transmissions(jurisdictions: [FR], filter: { states: [DUE, OVERDUE] }) {
        edges { node { id kind recipient createdOn dueOn contract { id } person { id givenNames } rule { id } } }
      } }`,
      expect: {
        'transmissions.edges.{node/contract/id=$contract}.node.rule.id': 'FR-CAIF-5',
        'transmissions.edges.{node/contract/id=$contract}.node.recipient': 'PREFECT',
        'transmissions.edges.{node/contract/id=$contract}.node.person.givenNames': 'Leila',
      },
      keep: { report: 'transmissions.edges.{node/contract/id=$contract}.node.id' },
    },
    {
      title: 'It is sent',
      mutation: 'recordSending',
      input: { transmissionId: '$report', on: '2024-06-04' },
      show: 'transmission { state }',
      expect: { 'transmission.state': 'SENT' },
    },
    {
      title: 'The prefect finds it among what was sent to them',
      as: PREFECT,
      query: `query ($id: ID!) { node(id: $id) { ... on Transmission { kind sentOn rule { id title(language: EN) } } } }`,
      variables: { id: '$report' },
      expect: { 'node.kind': 'PARENTS_DAY_NOT_FOLLOWED', 'node.sentOn': '2024-06-04' },
    },
  ],
};
