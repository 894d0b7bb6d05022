/** Fields that nobody can be answered with yet, each with the reason. One that is answered has to go from here. */
export const UNREAD: Readonly<Record<string, string>> = {
  'RegisterPartnerAppPayload.decision': 'no country’s rule decides on the register of apps',
  'RevokePartnerAppPayload.decision': 'no country’s rule decides on the register of apps',
  'RequestConsentPayload.decision': 'no country’s rule decides on a request for consent',
  'CountersignContractPayload.contract': 'once it is decided on, the contract waits for them no longer',
  'DecideOutcomePayload.contract': 'once it is decided on, the contract waits for them no longer',
  'MoveFilePayload.person': 'once moved, the file is another authority’s',
  ...Object.fromEntries(
    ['GrantExemptionPayload', 'CorrectExemptionPayload'].flatMap((payload) =>
      ['exemption', 'contract', 'decision'].map((field) => [
        `${payload}.${field}`,
        'no contract that is planted is one under which exemptions are granted',
      ]),
    ),
  ),
  'Source.resumeAfter': 'every store that is asked answers',
  ...Object.fromEntries(
    ['enrolment', 'decision'].map((field) => [
      `RequestInterpretingPayload.${field}`,
      'the places that are planted in Wallonia were given back',
    ]),
  ),
  'BeWalCompliance.axesNotDone': 'no path in Wallonia is planted whose axes are open',
  'PathStep.minutesOutside': 'no path in Wallonia is planted whose axes are open',
  'Rule.to': 'no rule that is told of has ended',
  'LegalBasis.to': 'no rule that is told of has ended',
};
