import { contracted, registered, seen, twelveHoursPrescribed, welcomed } from './france.ts';
import type { Journey, Step } from './journey.ts';
import { languageCourse, newcomer, signed } from './luxembourg.ts';
import {
  assessed,
  contractKept,
  received,
  registered as registeredInWallonia,
  SOCIAL,
  signing,
} from './wallonia.ts';

const LUXEMBOURG = 'case-worker-lu';
const WALLONIA = 'case-worker-be-wal';
const FRANCE = 'case-worker-fr';
/** The same human in all three countries. */
const MOVER = 'person-lu';

const LINK = 'link { state side linkedJurisdiction { code } code confirmedBy }';

/** Steps as somebody else than the journey's own. */
function by(as: string, ...steps: readonly Step[]): readonly Step[] {
  return steps.map((step) => ({ as, ...step }));
}

/** The authority makes a code, and the mover binds their sign-in to the file with it. */
function bound(as: string, file: string): readonly Step[] {
  return [
    {
      title: 'The authority hands a code over for the file',
      as,
      mutation: 'inviteToSignIn',
      input: { personId: `$${file}` },
      show: 'invitation { code }',
      expect: { 'decision.outcome': 'ISSUED' },
      keep: { invitation: 'invitation.code' },
    },
    {
      title: 'With it the mover signs in to this file too',
      as: MOVER,
      mutation: 'acceptInvitation',
      input: { code: '$invitation' },
      show: 'person { id }',
      expect: { 'person.id': `$${file}` },
    },
  ];
}

const inLuxembourg: readonly Step[] = [
  ...by(LUXEMBOURG, ...newcomer, signed, ...languageCourse),
  {
    title: 'The course is closed before the mover leaves',
    mutation: 'completeCourse',
    input: { courseId: '$course', on: '2024-02-28' },
    show: 'enrolments { result }',
    expect: { 'enrolments.0.result': 'COMPLETED' },
  },
  {
    title: 'They take its certificate with them',
    mutation: 'issueAttestation',
    input: { enrolmentId: '$enrolment', on: '2024-02-29' },
    show: 'attestation { id number }',
    keep: { certificate: 'attestation.id' },
  },
  {
    title: 'What they leave behind: a contract that runs',
    query:
      'query ($id: ID!) { person(id: $id) { id contracts { edges { node { id status(asOf: "2024-03-01") } } } } }',
    variables: { id: '$person' },
    expect: { 'person.contracts.edges.0.node.status': 'IN_PROGRESS' },
    keep: { inLuxembourg: 'person.id' },
  },
  ...bound(LUXEMBOURG, 'inLuxembourg'),
];

const inWallonia: readonly Step[] = [
  {
    title: 'Wallonia asks what is open to them there',
    as: 'anonymous',
    query: `query ($facts: FactsInput!) { assessEligibility(facts: $facts, asOf: "2024-03-01") {
      decisions { scheme { code } outcome missingFacts }
    } }`,
    variables: { facts: { birthDate: '1990-04-02', nationalities: ['BR'] } },
    expect: {
      'assessEligibility.decisions.{scheme/code=BE_WAL_PARCOURS}.outcome': 'UNDETERMINED',
    },
  },
  {
    title: 'Does the certificate of Luxembourg count there? No, and the rule that would be needed is named',
    as: MOVER,
    query: `query ($id: ID!) {
      recogniseAttestation(attestation: { id: $id }, schemes: [BE_WAL_PARCOURS], asOf: "2024-03-01") {
        decisions { outcome reasons { rule { id } } }
      }
    }`,
    variables: { id: '$certificate' },
    expect: {
      'recogniseAttestation.decisions.0.outcome': 'NOT_RECOGNISED',
      'recogniseAttestation.decisions.0.reasons.0.rule.id': 'WAL-EXE-7',
    },
  },
  ...by(
    WALLONIA,
    registeredInWallonia({}, { familyName: 'Sample', givenNames: 'Ana', birthDate: '1990-04-02' }),
    assessed('The commune sends them', 'COMMUNE_NOTICE', 'NOTICE_GIVEN', '2024-03-05', 'WAL-IN-1'),
    contractKept,
    SOCIAL,
    ...received,
    signing('2024-03-22', 'SIGNED', 'The convention is signed'),
    {
      title: 'The path in Wallonia is begun',
      query: 'query ($id: ID!) { person(id: $id) { id } }',
      variables: { id: '$person' },
      keep: { inWallonia: 'person.id' },
    },
  ),
  ...bound(WALLONIA, 'inWallonia'),
];

/** The mover carries a code from one country's file to another's. */
const fromLuxembourgToWallonia: readonly Step[] = [
  {
    title: 'Luxembourg proposes, with a reason that stays there, that a file elsewhere is the same person’s',
    as: LUXEMBOURG,
    mutation: 'proposeLink',
    input: { personId: '$inLuxembourg', reason: 'Told us on leaving that they move to Namur' },
    show: LINK,
    because: { 'EU-GDPR-ACCURACY': 'SATISFIED' },
    expect: { 'decision.outcome': 'PROPOSED', 'link.state': 'PROPOSED', 'link.linkedJurisdiction': null },
    keep: { linkCode: 'link.code' },
  },
  {
    title: 'In Luxembourg the code leads nowhere: the other file is another country’s',
    as: LUXEMBOURG,
    mutation: 'confirmLink',
    input: { personId: '$inLuxembourg', code: '$linkCode' },
    expect: { 'userErrors.0.code': 'INVALID' },
  },
  {
    title: 'The mover shows the code in Namur, and the case worker there confirms',
    as: WALLONIA,
    mutation: 'confirmLink',
    input: { personId: '$inWallonia', code: '$linkCode' },
    show: `${LINK} person { id }`,
    because: { 'EU-GDPR-ACCURACY': 'SATISFIED' },
    expect: {
      'decision.outcome': 'LINKED',
      'link.state': 'CONFIRMED',
      'link.linkedJurisdiction.code': 'LU',
      'link.code': null,
    },
  },
  {
    title: 'The case worker in Namur sees no more of Luxembourg than before',
    as: WALLONIA,
    query: 'query ($id: ID!) { person(id: $id) { canonicalId files { jurisdiction { code } } } }',
    variables: { id: '$inWallonia' },
    expect: { 'person.canonicalId': '$inWallonia', 'person.files.length': 1 },
  },
];

const inFrance: readonly Step[] = [
  ...by(
    FRANCE,
    registered({ familyName: 'Sample', givenNames: 'Ana', birthDate: '1990-04-02', keptAs: 'person' }),
    welcomed('person'),
    ...seen,
    twelveHoursPrescribed,
    ...contracted,
    {
      title: 'The contract in France runs',
      query: 'query ($id: ID!) { person(id: $id) { id } }',
      variables: { id: '$person' },
      keep: { inFrance: 'person.id' },
    },
  ),
  ...bound(FRANCE, 'inFrance'),
];

const fromLuxembourgToFrance: readonly Step[] = [
  {
    title: 'This time the mover proposes the link themselves, from the file in Luxembourg',
    as: MOVER,
    mutation: 'proposeLink',
    input: { personId: '$inLuxembourg', reason: 'It is me' },
    show: LINK,
    expect: { 'decision.outcome': 'PROPOSED' },
    keep: { linkCode: 'link.code' },
  },
  {
    title: 'And confirms it on the other side, signed in there',
    as: MOVER,
    mutation: 'confirmLink',
    input: { personId: '$inFrance', code: '$linkCode' },
    show: LINK,
    expect: { 'link.state': 'CONFIRMED', 'link.confirmedBy': 'PERSON' },
  },
];

const everywhere: readonly Step[] = [
  {
    title: 'Any of the three ids leads to the canonical one',
    as: MOVER,
    query: 'query ($id: ID!) { person(id: $id) { canonicalId } }',
    variables: { id: '$inFrance' },
    keep: { canonical: 'person.canonicalId' },
  },
  {
    title: 'By it they see three files, and the contracts as they were in April 2024: none closed another',
    as: MOVER,
    query: `query ($id: ID!) { person(id: $id) {
      canonicalId
      files { jurisdiction { code } person { id familyName everythingHeld } }
      contracts { edges { node { jurisdiction { code } scheme { code } status(asOf: "2024-04-01") } } }
      sources { jurisdiction status }
    } }`,
    variables: { id: '$canonical' },
    expect: {
      'person.canonicalId': '$canonical',
      'person.files.length': 3,
      'person.files.{jurisdiction/code=LU}.person.id': '$inLuxembourg',
      'person.files.{jurisdiction/code=BE_WAL}.person.id': '$inWallonia',
      'person.files.{jurisdiction/code=FR}.person.id': '$inFrance',
      'person.contracts.edges.{node/scheme/code=LU_CAI}.node.status': 'IN_PROGRESS',
      'person.contracts.edges.{node/scheme/code=BE_WAL_PARCOURS}.node.status': 'SIGNED',
      'person.contracts.edges.{node/scheme/code=FR_CAI}.node.status': 'IN_PROGRESS',
    },
  },
  {
    title: 'The link with Wallonia is looked up',
    as: MOVER,
    query: 'query ($id: ID!) { person(id: $id) { links { id state } } }',
    variables: { id: '$inWallonia' },
    keep: { linkId: 'person.links.{state=CONFIRMED}.id' },
  },
  {
    title: 'And undone: from then on that file stands alone',
    as: MOVER,
    mutation: 'undoLink',
    input: { personId: '$inWallonia', linkId: '$linkId' },
    show: 'link { state undoneBy } person { id files { jurisdiction { code } } }',
    because: { 'EU-GDPR-RECTIFICATION': 'SATISFIED' },
    expect: { 'link.state': 'UNDONE', 'link.undoneBy': 'PERSON', 'person.files.length': 1 },
  },
];

export const mover: Journey = {
  name: 'mover',
  title: 'From Luxembourg to Wallonia to France: three files, one person',
  as: LUXEMBOURG,
  steps: [
    ...inLuxembourg,
    ...inWallonia,
    ...fromLuxembourgToWallonia,
    ...inFrance,
    ...fromLuxembourgToFrance,
    ...everywhere,
  ],
};
