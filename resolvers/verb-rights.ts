import type { Role, Viewer } from '../domain/viewer.ts';
import { refuse } from './errors.ts';
import type { MutationResolvers } from './generated/types.ts';

export type MutationName = keyof MutationResolvers;

const AUTHORITY = ['CASE_WORKER'] as const;
const DECIDING = ['DECIDING_AUTHORITY'] as const;
const PROVIDER_TOO = ['CASE_WORKER', 'PROVIDER'] as const;

/** Which roles may send a mutation at all; on what, the rights of the store decide. */
const MAY: Readonly<Record<MutationName, readonly Role[]>> = {
  registerPerson: AUTHORITY,
  recordInformationSession: AUTHORITY,
  requestAppointment: ['CASE_WORKER', 'PERSON'],
  proposeContract: AUTHORITY,
  recordAssessment: AUTHORITY,
  signContract: AUTHORITY,
  countersignContract: DECIDING,
  proposeOutcome: AUTHORITY,
  decideOutcome: DECIDING,
  grantExemption: DECIDING,
  submitProject: PROVIDER_TOO,
  judgeProject: DECIDING,
  submitReport: PROVIDER_TOO,
  recordFunding: DECIDING,
  recordPayment: DECIDING,
  completeContract: AUTHORITY,
  enrol: AUTHORITY,
  excuseAbsence: AUTHORITY,
  handInCertificate: AUTHORITY,
  issueVoucher: AUTHORITY,
  replaceVoucher: AUTHORITY,
  cancelVoucher: AUTHORITY,
  settleBrokenBond: AUTHORITY,
  redeemVoucher: PROVIDER_TOO,
  scheduleCourse: PROVIDER_TOO,
  requestInterpreting: PROVIDER_TOO,
  recordAttendance: PROVIDER_TOO,
  completeCourse: PROVIDER_TOO,
  cancelCourse: PROVIDER_TOO,
  issueAttestation: PROVIDER_TOO,
  revokeAttestation: PROVIDER_TOO,
  correctPerson: AUTHORITY,
  moveFile: AUTHORITY,
  correctInformationSession: AUTHORITY,
  correctAppointment: AUTHORITY,
  correctAssessment: AUTHORITY,
  correctExemption: DECIDING,
  correctJudgement: DECIDING,
  correctFunding: DECIDING,
  correctPayment: DECIDING,
  correctContract: AUTHORITY,
  withdrawContract: AUTHORITY,
  correctCourse: PROVIDER_TOO,
  correctEnrolment: PROVIDER_TOO,
  cancelEnrolment: PROVIDER_TOO,
  correctAttendance: PROVIDER_TOO,
  correctAttestation: AUTHORITY,
  correctVoucher: AUTHORITY,
  recordSending: AUTHORITY,
  correctTransmission: AUTHORITY,
  applyRetention: ['ADMINISTRATOR'],
  registerPartnerApp: ['ADMINISTRATOR'],
  revokePartnerApp: ['ADMINISTRATOR'],
  requestConsent: ['PARTNER_APP'],
  grantConsent: ['PERSON'],
  withdrawConsent: ['PERSON'],
  inviteToSignIn: AUTHORITY,
  acceptInvitation: ['PERSON'],
  requestErasure: ['CASE_WORKER', 'PERSON'],
  proposeLink: ['CASE_WORKER', 'PERSON'],
  confirmLink: ['CASE_WORKER', 'PERSON'],
  undoLink: ['CASE_WORKER', 'PERSON'],
};

/** Who may say that something was done on a day that is over. */
export const MAY_BACKDATE: readonly Role[] = [
  'CASE_WORKER',
  'DECIDING_AUTHORITY',
  'ADMINISTRATOR',
  'MIGRATOR',
];

/** Mutations that a role may send. */
export function verbsOf(role: Role): readonly MutationName[] {
  // The keys of the constant are literal; Object.keys forgets them.
  const verbs = Object.keys(MAY) as MutationName[];
  return verbs.filter((verb) => MAY[verb].includes(role)).sort();
}

/** Throws InputRefused where the role never may send the mutation. */
export function checkMay({ role }: Viewer, verb: string): void {
  if (MAY[verb as MutationName].includes(role)) return;
  const remedy =
    role === 'ANONYMOUS'
      ? 'sign in first: send a bearer token'
      : '`viewer { verbs }` lists what your role may do';
  throw refuse('NOT_ALLOWED', [], `${verb} is not for ${role}; ${remedy}.`);
}
