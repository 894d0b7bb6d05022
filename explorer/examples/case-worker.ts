import type { Kind } from './example.ts';

export const CASE_WORKER: Kind = {
  name: 'Case worker',
  examples: [
    {
      as: 'case-worker-lu',
      about: 'Contracts of our authority, the newest first. `after` takes `endCursor` for the next page.',
      query: `query OurContracts($filter: ContractFilter, $after: String) {
  contracts(first: 50, filter: $filter, after: $after) {
    edges {
      node {
        openedOn
        status
        endsOn
        scheme {
          name(language: EN)
        }
        signatories {
          person {
            familyName
            givenNames
          }
        }
        obligations {
          dueOn
          name(language: EN)
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
      variables: { filter: { schemes: ['LU_CAI'], statuses: ['IN_PROGRESS'] } },
    },
    {
      as: 'case-worker-lu',
      about: 'One file: what was done, what comes next and by which rule.',
      query: `query OneFile($id: ID!) {
  person(id: $id) {
    familyName
    givenNames
    birthDate
    nationalities
    contracts {
      edges {
        node {
          scheme {
            name(language: EN)
          }
          status
          pathToCompletion {
            kind
            status
            until
            nextMoveBy
            nextMove(language: EN)
          }
        }
      }
    }
    vouchers {
      code
      state
      expiresOn
    }
    decisions {
      question
      verdict
      outcome
      asOf
    }
  }
}
`,
      find: {
        query:
          '{ contracts(first: 1, filter: { schemes: [LU_CAI], statuses: [IN_PROGRESS] }) { edges { node { signatories { person { id } } } } } }',
        take: { id: 'contracts.edges[0].node.signatories[0].person.id' },
      },
    },
    {
      as: 'case-worker-lu',
      refused: true,
      about:
        'Hands a person their next voucher. The one before is not used yet, so that a rule refuses and says why.',
      query: `mutation NextVoucher($contractId: ID!) {
  issueVoucher(input: { contractId: $contractId, idempotencyKey: "explorer-voucher-1", dryRun: true }) {
    voucher {
      sequence
      expiresOn
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
        basis {
          document
          section
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
        query:
          '{ contracts(first: 100, filter: { schemes: [LU_CAI] }) { edges { node { id vouchers { state } } } } }',
        take: { contractId: "contracts.edges[].node | [?vouchers[?state=='ISSUED']] | [0].id" },
      },
    },
    {
      as: 'case-worker-lu',
      about: 'What our authority still has to send, and by when. `recordSending` says that one was sent.',
      query: `query ToBeSent {
  transmissions(first: 50, filter: { states: [DUE, OVERDUE] }) {
    edges {
      node {
        id
        state
        dueOn
        name(language: EN)
        recipient
        channel
        person {
          familyName
          givenNames
        }
        rule {
          id
        }
      }
    }
  }
}
`,
    },
  ],
};
