const NO_SECOND_AUTHORITY =
  'no country that is told of here has an authority that decides beside another yet';

/** Fields that nobody can be answered with yet, each with the reason. One that is answered has to go from here. */
export const UNREAD: Readonly<Record<string, string>> = {
  'RegisterPartnerAppPayload.decision': 'no country’s rule decides on the register of apps',
  'RevokePartnerAppPayload.decision': 'no country’s rule decides on the register of apps',
  'RequestConsentPayload.decision': 'no country’s rule decides on a request for consent',
  'ProposeContractPayload.contract': NO_SECOND_AUTHORITY,
  'ProposeContractPayload.decision': NO_SECOND_AUTHORITY,
  'CountersignContractPayload.contract': NO_SECOND_AUTHORITY,
  'CountersignContractPayload.decision': NO_SECOND_AUTHORITY,
  'ProposeOutcomePayload.contract': NO_SECOND_AUTHORITY,
  'ProposeOutcomePayload.decision': NO_SECOND_AUTHORITY,
  'DecideOutcomePayload.contract': NO_SECOND_AUTHORITY,
  'DecideOutcomePayload.decision': NO_SECOND_AUTHORITY,
  'MoveFilePayload.person': 'once moved, the file is another authority’s',
  'RecordAssessmentPayload.assessment': 'no country that is told of has anybody assessed',
  'RecordAssessmentPayload.attestation': 'no country that is told of has anybody assessed',
  'RecordAssessmentPayload.decision': 'no country that is told of has anybody assessed',
  'RecordAssessmentPayload.person': 'no country that is told of has anybody assessed',
  'CorrectAssessmentPayload.assessment': 'no country that is told of has anybody assessed',
  'CorrectAssessmentPayload.decision': 'no country that is told of has anybody assessed',
  'CorrectAssessmentPayload.person': 'no country that is told of has anybody assessed',
  'ExcuseAbsencePayload.decision': 'no country that is told of excuses an absence',
  'ExcuseAbsencePayload.prestation': 'no country that is told of excuses an absence',
  'Rule.to': 'no rule that is told of has ended',
  'LegalBasis.to': 'no rule that is told of has ended',
};
