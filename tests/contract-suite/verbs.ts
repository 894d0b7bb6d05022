import type { Verb } from '../../jurisdictions/acts.ts';

// A verb that the interface has and this list has not does not compile.
const ALL = {
  registerPerson: true,
  recordInformationSession: true,
  requestAppointment: true,
  proposeContract: true,
  recordAssessment: true,
  signContract: true,
  countersignContract: true,
  proposeOutcome: true,
  decideOutcome: true,
  completeContract: true,
  excuseAbsence: true,
  scheduleCourse: true,
  enrol: true,
  recordAttendance: true,
  completeCourse: true,
  cancelCourse: true,
  issueAttestation: true,
  revokeAttestation: true,
  handInCertificate: true,
  issueVoucher: true,
  redeemVoucher: true,
  replaceVoucher: true,
  cancelVoucher: true,
  settleBrokenBond: true,
  correctPerson: true,
  moveFile: true,
  correctInformationSession: true,
  correctAppointment: true,
  correctAssessment: true,
  correctContract: true,
  withdrawContract: true,
  correctCourse: true,
  correctEnrolment: true,
  cancelEnrolment: true,
  correctAttendance: true,
  correctAttestation: true,
  correctVoucher: true,
  correctTransmission: true,
  applyRetention: true,
} as const satisfies Readonly<Record<Verb, true>>;

/** Every verb of the interface. */
// Its keys are literal; Object.keys forgets them.
export const VERBS = Object.keys(ALL) as readonly (keyof typeof ALL)[];
