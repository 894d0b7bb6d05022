import type { Step } from './journey.ts';

const READ = `query ($id: ID!) {
  person(id: $id) {
    familyName email contracts { edges { node { status } } } attestations { id } vouchers { code } obligations { kind }
  }
}`;

/** The authority hands a code over, and the person binds their sign-in to the file with it. */
export const signsIn: readonly Step[] = [
  {
    title: 'The case worker makes a code and hands it over',
    mutation: 'inviteToSignIn',
    input: { personId: '$person' },
    show: 'invitation { code issuedOn expiresOn acceptedOn }',
    because: { 'EU-GDPR-IDENTITY': 'SATISFIED' },
    expect: {
      'decision.outcome': 'ISSUED',
      'invitation.expiresOn': '$today+30',
      'invitation.acceptedOn': null,
    },
    keep: { invitation: 'invitation.code' },
  },
  {
    title: 'With the code the person binds their sign-in to the file',
    as: 'person-lu',
    mutation: 'acceptInvitation',
    input: { code: '$invitation' },
    show: 'person { id familyName signIns { endedOn } }',
    expect: { 'person.id': '$person', 'person.signIns.0.endedOn': null },
  },
  {
    title: 'The code works once',
    as: 'person-lu',
    mutation: 'acceptInvitation',
    input: { code: '$invitation' },
    because: { 'EU-GDPR-IDENTITY': 'NOT_SATISFIED' },
    expect: { 'decision.verdict': 'REFUSED' },
  },
  {
    title: 'The person reads their own file, and who else has read it: by name of the body, role and right',
    as: 'person-lu',
    query: `{
      viewer { files { person {
        id familyName contracts { edges { node { status } } } vouchers { code }
        accesses { role organisation ground parts }
      } } }
    }`,
    expect: {
      'viewer.files.{person/id=$person}.person.familyName': 'Sample',
      'viewer.files.{person/id=$person}.person.vouchers.0.code': '$code',
      'viewer.files.{person/id=$person}.person.accesses.0.role': 'CASE_WORKER',
      'viewer.files.{person/id=$person}.person.accesses.0.organisation': 'CAI team',
      'viewer.files.{person/id=$person}.person.accesses.0.ground': 'COMPETENT_AUTHORITY',
    },
  },
];

/** An app is let in by its code, scope by scope, and put out again. */
export const consents: readonly Step[] = [
  {
    title: 'To an app that nobody let in, the file does not exist',
    as: 'partner-app',
    query: READ,
    variables: { id: '$person' },
    expect: { 'errors.0.extensions.code': 'NOT_FOUND', person: null },
  },
  {
    title: 'The app asks for consent: it names nobody, and is given a code to show',
    as: 'partner-app',
    mutation: 'requestConsent',
    input: {
      purpose: 'To show you your contract and your attestations on one page.',
      scopes: ['IDENTITY', 'CONTRACTS', 'ATTESTATIONS'],
    },
    show: 'consentRequest { code state scopes expiresOn person { id } }',
    expect: { 'consentRequest.state': 'PENDING', 'consentRequest.person': null },
    keep: { request: 'consentRequest.code' },
  },
  {
    title: 'By the code the person reads who asks, for what, and to see what',
    as: 'person-lu',
    query:
      'query ($code: String!) { consentRequest(code: $code) { app { client name } purpose scopes state } }',
    variables: { code: '$request' },
    expect: {
      'consentRequest.app.client': 'demo-app',
      'consentRequest.scopes': ['IDENTITY', 'CONTRACTS', 'ATTESTATIONS'],
    },
  },
  {
    title: 'The person grants two of the three',
    as: 'person-lu',
    mutation: 'grantConsent',
    input: { personId: '$person', code: '$request', scopes: ['IDENTITY', 'CONTRACTS'] },
    show: 'person { consents { client scope grantedOn withdrawnOn } }',
    because: { 'EU-GDPR-CONSENT': 'SATISFIED' },
    expect: {
      'decision.outcome': 'CONSENTED',
      'person.consents.{scope=CONTRACTS}.client': 'demo-app',
      'person.consents.{scope=CONTRACTS}.withdrawnOn': null,
    },
  },
  {
    title: 'By its own code the app learns who that was',
    as: 'partner-app',
    query: 'query ($code: String!) { consentRequest(code: $code) { state person { id } } }',
    variables: { code: '$request' },
    expect: { 'consentRequest.state': 'GRANTED', 'consentRequest.person.id': '$person' },
  },
  {
    title: 'It reads just that; what was not granted is null',
    as: 'partner-app',
    query: READ,
    variables: { id: '$person' },
    expect: {
      'person.familyName': 'Sample',
      'person.contracts.edges.0.node.status': 'SIGNED',
      'person.email': null,
      'person.attestations': null,
      'person.vouchers': null,
      'person.obligations': null,
    },
  },
  {
    title: 'The person takes it back',
    as: 'person-lu',
    mutation: 'withdrawConsent',
    input: { personId: '$person', client: 'demo-app' },
    show: 'person { consents { scope withdrawnOn } }',
    because: { 'EU-GDPR-WITHDRAWAL': 'SATISFIED' },
    expect: {
      'decision.outcome': 'WITHDRAWN',
      'person.consents.{scope=IDENTITY}.withdrawnOn': '$today',
      'person.consents.{scope=CONTRACTS}.withdrawnOn': '$today',
    },
  },
  {
    title: 'For the app the file exists no more, at once',
    as: 'partner-app',
    query: READ,
    variables: { id: '$person' },
    expect: { 'errors.0.extensions.code': 'NOT_FOUND', person: null },
  },
];
