import type { Kind } from './example.ts';

export const RECIPIENT: Kind = {
  name: 'Recipient',
  examples: [
    {
      as: 'recipient-fr',
      about:
        'Copies that a rule ordered sent to us, with the proof itself. Before it was sent we see nothing of it.',
      query: `query SentToUs {
  transmissions(first: 50) {
    edges {
      node {
        sentOn
        name(language: EN)
        person {
          familyName
          givenNames
          birthDate
        }
        attestation {
          number
          issuedOn
        }
        rule {
          id
          title(language: EN)
        }
      }
    }
  }
}
`,
    },
  ],
};
