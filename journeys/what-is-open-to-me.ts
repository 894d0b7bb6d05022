import type { Journey } from './journey.ts';

const ASSESS = `query ($facts: FactsInput!, $asOf: LocalDate) {
  assessEligibility(facts: $facts, asOf: $asOf) {
    decisions { scheme { code } outcome missingFacts }
    userErrors { path message }
  }
}`;

export const whatIsOpenToMe: Journey = {
  name: 'what-is-open-to-me',
  title: 'Anonymous: what is open to me, in three countries at once?',
  as: 'anonymous',
  steps: [
    {
      title: 'With an age and a nationality alone, nothing is guessed: each scheme says what to ask next',
      query: ASSESS,
      variables: { facts: { birthDate: '1990-04-02', nationalities: ['BR'] }, asOf: '2010-03-01' },
      expect: {
        'assessEligibility.decisions.0.scheme.code': 'BE_WAL_PARCOURS',
        'assessEligibility.decisions.0.outcome': 'UNDETERMINED',
        'assessEligibility.decisions.5.scheme.code': 'LU_CAI',
        'assessEligibility.decisions.5.outcome': 'UNDETERMINED',
        'assessEligibility.decisions.5.missingFacts': [
          'LU.legallyResident',
          'LU.wishesToStay',
          'LU.temporaryTitle',
          'LU.internationalProtectionApplicant',
        ],
      },
    },
    {
      title: 'With what Luxembourg asks, the contract is open',
      query: ASSESS,
      variables: {
        facts: {
          birthDate: '1990-04-02',
          nationalities: ['BR'],
          LU: {
            legallyResident: true,
            wishesToStay: true,
            temporaryTitle: false,
            internationalProtectionApplicant: false,
          },
        },
        asOf: '2025-03-01',
      },
      expect: { 'assessEligibility.decisions.5.outcome': 'ELIGIBLE' },
    },
    {
      title: 'A birth in the future is an error with its place, not an answer',
      query: ASSESS,
      variables: { facts: { birthDate: '2999-01-01' } },
      expect: {
        'assessEligibility.decisions': [],
        'assessEligibility.userErrors.0.path': ['facts', 'birthDate'],
      },
    },
  ],
};
