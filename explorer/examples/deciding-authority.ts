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
    {
      as: 'deciding-authority-fr-consulate-ma',
      about:
        'Files that wait for our answer on the visa: the trainings, who attended, and what we dispensed with.',
      query: `query VisasToDecide {
  contracts(first: 50) {
    edges {
      node {
        openedOn
        signatories {
          person {
            familyName
            givenNames
          }
        }
        prestations {
          name(language: EN)
        }
        attestations {
          name(language: EN)
          issuedOn
        }
        exemptions {
          name(language: EN)
          groundName(language: EN)
          grantedOn
        }
      }
    }
  }
}
`,
    },
    {
      as: 'deciding-authority-fr-consulate-ma',
      about:
        'Issues a visa where attendance is proved, or says what it waits for. Tried alone: nothing is written.',
      query: `mutation AnswerOnTheVisa($contractId: ID!) {
  decideOutcome(
    input: { contractId: $contractId, outcome: COMPLETE, idempotencyKey: "explorer-visa-1", dryRun: true }
  ) {
    decision {
      verdict
      outcome
      reasons {
        status
        missingFacts
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
        query: '{ contracts(first: 50) { edges { node { id exemptions { kind } } } } }',
        take: { contractId: "contracts.edges[].node | [?exemptions[?kind=='LANGUAGE_TEST']] | [0].id" },
      },
    },
    {
      as: 'deciding-authority-fr-national-committee',
      about:
        'Projects of schools that wait for our word or had it, with what the school and the first committee answered.',
      query: `query ProjectsToJudge {
  projects(first: 20) {
    edges {
      node {
        provider {
          name
          kind
        }
        particulars {
          name(language: EN)
          value(language: EN)
        }
        submittedOn
        status
        awaiting {
          name(language: EN)
        }
        answers {
          question {
            text(language: EN)
          }
          yes
          number
          text
        }
        selections {
          authority {
            name(language: EN)
          }
          decidedOn
          outcome
        }
      }
    }
  }
}
`,
    },
    {
      as: 'deciding-authority-fr-national-committee',
      about:
        'Takes back a payment that was not made, with the reason: it is then to be made. So are put right an agreement (correctFunding) and our own word (correctJudgement). Tried alone: nothing is written.',
      query: `mutation PutAPaymentRight($projectId: ID!) {
  correctPayment(
    input: {
      projectId: $projectId
      kind: AGREEMENT
      paidOn: null
      reason: "Noted for another school"
      idempotencyKey: "explorer-payment-1"
      dryRun: true
    }
  ) {
    project {
      fundings {
        kind
        amount {
          cents
          currency
        }
        dueOn
        paidOn
      }
    }
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
        query: '{ projects(first: 20) { edges { node { id fundings { kind paidOn } } } } }',
        take: {
          projectId: "projects.edges[].node | [?fundings[?kind=='AGREEMENT' && paidOn!=null]] | [0].id",
        },
      },
    },
  ],
};
