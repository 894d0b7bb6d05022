/** What every mutation answers. */
const ANSWER = `
  decision {
    id question verdict outcome asOf rulesVersion missingFacts recordedAt
    reasons { rule { id } status facts { name value } missingFacts }
  }
  userErrors { code path message rule }
  dryRun`;

const PARTNER_APP = 'partnerApp { client name scopes registeredOn expiresOn revokedOn }';
const CONSENTS = 'person { id consents { client scope grantedOn withdrawnOn } }';

const LINK = `{
  state side linkedJurisdiction { code } reason proposedOn proposedBy expiresOn confirmedOn confirmedBy undoneOn undoneBy
  code id
}`;

const AWAITING = `{
  status startsOn endsOn awaiting { code } signatories { signedOn }
  outcomeProposals { proposed proposedLastDay proposedOn decided decidedLastDay decidedOn } id
}`;

const TRANSMISSION = '{ id state dueOn sentOn contract { id } }';

/** What each mutation answers beside it; ids of rows that an act makes are last on their line. */
const SHOWN: Readonly<Record<string, string>> = {
  registerPerson: 'person { familyName registeredOn id }',
  recordInformationSession: 'informationSession { heldOn headCount id } persons { id }',
  requestAppointment: 'person { id } appointment { requestedOn channel id }',
  proposeContract: `contract ${AWAITING}`,
  countersignContract: `contract ${AWAITING}`,
  proposeOutcome: `contract ${AWAITING}`,
  decideOutcome: `contract ${AWAITING}`,
  recordAssessment: 'person { id } attestation { kind id } assessment { heldOn result id }',
  excuseAbsence: 'prestation { excusedOn id }',
  grantExemption: 'contract { id } exemption { grantedOn id }',
  correctExemption: 'contract { id } exemption { years withdrawnOn id }',
  submitProject: 'project { status(asOf: "2026-06-16") submittedOn awaiting { code } id }',
  judgeProject: 'project { id selections { outcome decidedOn } }',
  recordFunding: 'project { id fundings { kind amount { cents currency } credits { cents } dueOn } }',
  recordPayment: 'project { id fundings { paidOn payee { id } } }',
  correctJudgement: 'project { id awaiting { code } selections { outcome decidedOn answers { yes } } }',
  correctFunding: 'project { id fundings { kind receivedOn amount { cents } dueOn payee { id } } }',
  correctPayment: 'project { id fundings { kind paidOn } }',
  submitReport: 'project { id reports { kind sentOn total figures { code rows { code count } } } }',
  signContract: 'contract { signedOn openedOn id } voucher { sequence expiresOn code id }',
  completeContract: 'contract { id statusLine { status from until } }',
  scheduleCourse: 'course { totalMinutes provider { id } id sessions { minutes id } }',
  enrol: 'contract { id } enrolment { enrolledOn channel id }',
  requestInterpreting: 'enrolment { id interpreting { session { id } language requestedOn } }',
  recordAttendance: 'course { id } enrolments { id attendance { minutes signed } }',
  completeCourse: 'course { id } enrolments { id closedOn result }',
  cancelCourse: 'course { id calledOffOn } enrolments { id cancelledOn }',
  issueAttestation: 'attestation { number issuedOn verificationCode id }',
  revokeAttestation: 'attestation { id revokedOn revokeReason }',
  handInCertificate: 'contract { id } attestation { id copyReceivedOn }',
  issueVoucher: 'contract { id } voucher { sequence issuedOn code id }',
  redeemVoucher: 'voucher { id redeemedOn provider { id } prestation { id } } enrolment { enrolledOn id }',
  replaceVoucher: 'contract { id } voucher { sequence replaces { id } code id }',
  cancelVoucher: 'contract { id } voucher { id cancelledOn cancelReason }',
  applyRetention: 'erasedCount erasedIds',
  settleBrokenBond: 'contract { id } voucher { id settlement }',
  correctPerson: 'person { id familyName email languages nationalities identifiers { scheme } }',
  moveFile: 'person { id authority { id } }',
  correctInformationSession: 'informationSession { id heldOn place language headCount }',
  correctAppointment: 'person { id } appointment { id requestedOn scheduledOn cancelledOn }',
  correctContract:
    'contract { id children { birthDate id } openedOn signedOn governingDate vouchers { issuedOn expiresOn } }',
  correctAssessment: 'person { id } assessment { id result prescribedMinutes heldOn }',
  withdrawContract: 'contract { id statusLine { status from } vouchers { cancelReason } }',
  correctCourse: 'course { id totalMinutes sessions { id heldOn minutes } } enrolments { id result }',
  correctEnrolment: 'contract { id } enrolment { id enrolledOn channel closedOn result }',
  cancelEnrolment: 'contract { id } enrolment { id cancelledOn voucher { cancelReason } }',
  correctAttendance: 'course { id } enrolments { id result attendance { minutes signed } }',
  correctAttestation: 'contract { id } attestation { id copyReceivedOn }',
  recordSending: `transmission ${TRANSMISSION}`,
  correctTransmission: `transmission ${TRANSMISSION}`,
  registerPartnerApp: PARTNER_APP,
  revokePartnerApp: PARTNER_APP,
  requestConsent: 'consentRequest { purpose scopes requestedOn expiresOn state app { client } code }',
  grantConsent: CONSENTS,
  withdrawConsent: CONSENTS,
  inviteToSignIn: 'invitation { issuedOn expiresOn acceptedOn code }',
  acceptInvitation: 'person { id signIns { boundOn endedOn } }',
  proposeLink: `link ${LINK}`,
  confirmLink: `person { id } link ${LINK}`,
  undoLink: `person { id } link ${LINK}`,
  requestErasure: 'parts { part goes rules { id } }',
  correctVoucher: 'contract { id } voucher { id issuedOn expiresOn redeemedOn cancelledOn }',
};

/** The document of one mutation, its payload shown. */
export function mutationText(mutation: string): string {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${ANSWER} ${SHOWN[mutation] ?? ''} } }`;
}
