import type { Kind } from './example.ts';

export const PARTNER_APP: Kind = {
  name: 'Partner app',
  examples: [
    {
      as: 'partner-app',
      about: 'Who let the app in, and how they get on. What is outside the scopes granted is null.',
      query: `query WhoLetUsIn {
  persons(first: 20) {
    edges {
      node {
        familyName
        contracts {
          edges {
            node {
              scheme {
                name(language: EN)
              }
              status
              endsOn
            }
          }
        }
        obligations {
          dueOn
          name(language: EN)
          rule {
            id
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    sources {
      jurisdiction
      status
    }
  }
}
`,
    },
    {
      as: 'partner-app',
      about: 'What the app has asked for, and what came of it.',
      query: `query WhatWeAskedFor {
  consentRequests(first: 50) {
    requestedOn
    expiresOn
    state
    scopes
    purpose
  }
}
`,
    },
    {
      as: 'partner-app',
      about: 'Asks for consent. The app names nobody: it is given a code and shows it to the person.',
      query: `mutation AskForConsent($input: RequestConsentInput!) {
  requestConsent(input: $input) {
    consentRequest {
      scopes
      expiresOn
    }
    userErrors {
      code
      path
      message
    }
    dryRun
  }
}
`,
      variables: {
        input: {
          purpose: 'To show you your contract and what comes next.',
          scopes: ['IDENTITY', 'CONTRACTS', 'PROGRESS'],
          idempotencyKey: 'explorer-ask-1',
          dryRun: true,
        },
      },
    },
  ],
};
