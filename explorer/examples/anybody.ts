import type { Kind } from './example.ts';

export const ANYBODY: Kind = {
  name: 'Anybody',
  examples: [
    {
      as: null,
      about: 'What is open to somebody in each country, and why. Nothing of it is stored.',
      query: `query WhatIsOpenToMe($facts: FactsInput!) {
  assessEligibility(facts: $facts) {
    decisions {
      jurisdiction {
        name(language: EN)
      }
      scheme {
        name(language: EN)
      }
      outcome
      missingFacts
      reasons {
        status
        rule {
          id
          title(language: EN)
        }
        basis {
          document
          section
        }
      }
    }
  }
}
`,
      variables: {
        facts: {
          birthDate: '1990-04-02',
          nationalities: ['BR'],
          LU: { legallyResident: true, wishesToStay: true, temporaryTitle: false },
        },
      },
    },
    {
      as: null,
      about: 'Which centre a commune of Wallonia belongs to, and where it receives.',
      query: `query WhichCentre($commune: String!) {
  jurisdiction(code: BE_WAL) {
    centres(commune: $commune) {
      name
      phone
      email
      receivesIn
    }
  }
}
`,
      variables: { commune: 'Éghezée' },
    },
    {
      as: null,
      about: 'The countries, their schemes, and what each offers to do.',
      query: `query CountriesAndSchemes {
  jurisdictions {
    code
    name(language: EN)
    timeZone
    schemes {
      code
      name(language: EN)
    }
    verbs
  }
}
`,
    },
    {
      as: null,
      about: 'Does an attestation stand? This code nobody issued; a real one is printed on the paper.',
      query: `query DoesItStand($code: String!) {
  verifyAttestation(code: $code)
}
`,
      variables: { code: 'LU-0000-0000-0000-0000-0' },
    },
    {
      as: null,
      about: 'Does an attestation from elsewhere count, and by which rule? Nothing of it is stored.',
      query: `query DoesItCount($attestation: AskedAttestationInput!) {
  recogniseAttestation(attestation: $attestation) {
    decisions {
      jurisdiction {
        name(language: EN)
      }
      scheme {
        name(language: EN)
      }
      outcome
      reasons {
        status
        rule {
          id
          title(language: EN)
        }
        basis {
          document
          section
        }
      }
    }
    userErrors {
      message
    }
  }
}
`,
      variables: {
        attestation: { described: { issuer: 'FLANDERS', kind: 'PATH_ATTENDANCE', issuedOn: '2025-05-02' } },
      },
    },
  ],
};
