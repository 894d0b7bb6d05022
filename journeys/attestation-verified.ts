import type { Journey, Step } from './journey.ts';
import { languageCourse, newcomer, signed } from './luxembourg.ts';

function verified(title: string, code: string, result: string): Step {
  return {
    title,
    as: 'anonymous',
    query: 'query ($code: String!) { verifyAttestation(code: $code) }',
    variables: { code },
    expect: { verifyAttestation: result },
  };
}

export const attestationVerified: Journey = {
  name: 'attestation-verified',
  title: 'Anybody verifies an attestation by its code, and is told nothing else',
  as: 'case-worker-lu',
  steps: [
    ...newcomer,
    signed,
    ...languageCourse,
    {
      title: 'The course is closed',
      mutation: 'completeCourse',
      input: { courseId: '$course', on: '2024-03-29' },
      expect: { 'decision.outcome': 'COMPLETED' },
    },
    {
      title: 'The certificate is issued, with its code',
      mutation: 'issueAttestation',
      input: { enrolmentId: '$enrolment', on: '2024-04-02' },
      show: 'attestation { id number verificationCode }',
      expect: { 'decision.outcome': 'ISSUED' },
      keep: { certificate: 'attestation.id', verification: 'attestation.verificationCode' },
    },
    verified('Whoever is shown the certificate asks by its code: it stands', '$verification', 'VALID'),
    {
      title: 'It was made out for somebody else’s course: it is revoked',
      mutation: 'revokeAttestation',
      input: { attestationId: '$certificate', reason: 'The sheets were mixed up.', on: '2024-04-05' },
      show: 'attestation { revokedOn }',
      because: { 'LU-LANG-6': 'SATISFIED' },
      expect: { 'decision.outcome': 'REVOKED', 'attestation.revokedOn': '2024-04-05' },
    },
    verified('From then on the code says so', '$verification', 'REVOKED'),
    verified('A code that nobody issued is unknown', 'LU-0000-0000-0000-0000-0', 'UNKNOWN'),
  ],
};
