import type { Kind } from './example.ts';

export const DECIDING_AUTHORITY: Kind = {
  name: 'Deciding authority',
  examples: [
    {
      as: 'deciding-authority-fr',
      about: 'Contracts that wait for our signature or our decision, each with what was proposed.',
      query: `query WaitingForUs {
  contracts(first: 50) {
    edges {
      node {
        scheme {
          name(language: EN)
        }
        status
        openedOn
        signatories {
          role
          signedOn
          person {
            familyName
            givenNames
          }
        }
        outcomeProposals {
          proposed
          proposedLastDay
          proposedOn
          decided
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
    },
    {
      as: 'deciding-authority-fr',
      about: 'Closes a contract as the agency proposed. Tried alone: nothing is written.',
      query: `mutation DecideAsProposed($contractId: ID!) {
  decideOutcome(
    input: { contractId: $contractId, outcome: COMPLETE, idempotencyKey: "explorer-decide-1", dryRun: true }
  ) {
    decision {
      verdict
      outcome
      reasons {
        status
        rule {
          id
          title(language: EN)
        }
        facts {
          name
          value
        }
      }
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
      find: {
        query: '{ contracts(first: 50) { edges { node { id outcomeProposals { proposed decided } } } } }',
        take: {
          contractId:
            "contracts.edges[].node | [?outcomeProposals[?proposed=='COMPLETE' && decided==null]] | [0].id",
        },
      },
    },
    {
      as: 'deciding-authority-fr',
      about: 'What was reported to us: a parent who did not follow the day for parents.',
      query: `query ReportedToUs {
  transmissions(first: 50) {
    edges {
      node {
        sentOn
        name(language: EN)
        person {
          familyName
          givenNames
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
