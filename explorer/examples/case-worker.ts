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
      about: 'What stands open in our files, what is due first at the top, each with its rule.',
      query: `query WhatIsDue($filter: ObligationFilter, $after: String) {
  obligations(first: 50, filter: $filter, after: $after) {
    edges {
      node {
        dueOn
        name(language: EN)
        debtor
        rule {
          id
        }
        person {
          familyName
          givenNames
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
      variables: { filter: { debtors: ['PERSON', 'PROVIDER', 'AUTHORITY'] } },
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
    {
      as: 'case-worker-fr',
      about:
        'A contrat d’accueil et d’intégration: what was prescribed, what is left, who owes what, and by which rule.',
      query: `query ReceptionContract($id: ID!) {
  contract(id: $id) {
    nativeStatus(language: FR)
    startsOn
    endsOn
    statusLine {
      status
      from
      rule {
        id
      }
    }
    pathToCompletion {
      kind
      status
      minutesLeft
      nextMoveBy
      nextMove(language: EN)
      rule {
        id
        title(language: EN)
      }
    }
    obligations {
      dueOn
      debtor
      name(language: EN)
      rule {
        id
      }
    }
  }
}
`,
      find: {
        query:
          '{ contracts(first: 50, filter: { schemes: [FR_CAI], statuses: [IN_PROGRESS] }) { edges { node { id } } } }',
        take: { id: 'contracts.edges[0].node.id' },
      },
    },
    {
      as: 'case-worker-be-wal',
      about:
        'A path in Wallonia: what is left of each axis, and whether it is followed. No fine is ever computed.',
      query: `query PathInWallonia($id: ID!) {
  contract(id: $id) {
    openedOn
    signedOn
    pathToCompletion {
      kind
      status
      minutesDone
      minutesLeft
      minutesOutside
      until
      nextMove(language: EN)
      rule {
        id
        title(language: EN)
      }
    }
    ... on BeWalParcours {
      compliance {
        status
        axesNotDone
        reasons {
          status
          rule {
            id
            title(language: EN)
          }
        }
      }
    }
    transmissions {
      name(language: EN)
      recipientName(language: EN)
      state
    }
  }
}
`,
      find: {
        query: '{ contracts(first: 1, filter: { schemes: [BE_WAL_PARCOURS] }) { edges { node { id } } } }',
        take: { id: 'contracts.edges[0].node.id' },
      },
    },
    {
      as: 'case-worker-fr',
      about:
        'A file before departure: every deadline with who owes it, and whether the visa waits for something.',
      query: `query BeforeDeparture($id: ID!) {
  contract(id: $id) {
    nativeStatus(language: FR)
    prestations {
      name(language: EN)
      status
    }
    obligations {
      dueOn
      name(language: EN)
      debtor
      authority {
        name(language: EN)
      }
      rule {
        id
      }
    }
    outcomeConditions(outcome: COMPLETE) {
      verdict
      reasons {
        status
        rule {
          id
          title(language: EN)
        }
      }
    }
    transmissions {
      name(language: EN)
      recipientName(language: EN)
      language
      state
    }
  }
}
`,
      find: {
        query:
          '{ contracts(first: 50, filter: { schemes: [FR_PRE_DEPARTURE], statuses: [IN_PROGRESS] }) { edges { node { id } } } }',
        take: { id: 'contracts.edges[0].node.id' },
      },
      refused: true,
    },
    {
      as: 'case-worker-fr',
      about:
        'A family’s contract: who signed in which role, the children, and what each parent owes until which day.',
      query: `query FamilyContract($id: ID!) {
  contract(id: $id) {
    signatories {
      role
      signedOn
      person {
        familyName
        givenNames
      }
    }
    children {
      birthDate
    }
    obligations {
      name(language: EN)
      person {
        givenNames
      }
      rule {
        id
        title(language: EN)
      }
    }
    transmissions {
      kind
      state
      sentOn
    }
  }
}
`,
      find: {
        query:
          '{ contracts(first: 50, filter: { schemes: [FR_CAIF] }) { edges { node { id signatories { role } } } } }',
        take: { id: 'contracts.edges[].node | [?length(signatories) > `1`] | [0].id' },
      },
    },
    {
      as: 'case-worker-fr',
      about: 'Records the examination that somebody passed. Tried alone: nothing is written.',
      query: `mutation RecordExamination($personId: ID!) {
  recordAssessment(
    input: { personId: $personId, kind: "DILF", result: "PASSED", idempotencyKey: "explorer-dilf-1", dryRun: true }
  ) {
    assessment {
      name(language: EN)
      resultName(language: EN)
      heldOn
    }
    decision {
      verdict
      reasons {
        status
        rule {
          id
          title(language: EN)
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
          '{ contracts(first: 50, filter: { schemes: [FR_CAI], statuses: [IN_PROGRESS] }) { edges { node { signatories { person { id } } pathToCompletion { kind status } } } } }',
        take: {
          personId:
            "contracts.edges[].node | [?pathToCompletion[?kind=='EXAMINATION' && status=='PRESCRIBED']] | [0].signatories[0].person.id",
        },
      },
    },
    {
      as: 'case-worker-fr',
      refused: true,
      about:
        'Proposes that the prefect close a contract of which something is still open: a rule refuses, and says what is open.',
      query: `mutation ProposeClosing($contractId: ID!) {
  proposeOutcome(
    input: { contractId: $contractId, outcome: COMPLETE, idempotencyKey: "explorer-closing-1", dryRun: true }
  ) {
    decision {
      verdict
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
          '{ contracts(first: 50, filter: { schemes: [FR_CAI], statuses: [IN_PROGRESS] }) { edges { node { id awaiting { code } pathToCompletion { kind status } } } } }',
        take: {
          contractId:
            "contracts.edges[].node | [?awaiting==null && pathToCompletion[?kind=='CIVIC_TRAINING' && status!='COMPLETED']] | [0].id",
        },
      },
    },
    {
      as: 'case-worker-lu',
      about:
        'Files that may be one person’s, by an identifier or by name and birth date. A suggestion: nothing is done about it.',
      query: `query Duplicates {
  persons(first: 100) {
    edges {
      node {
        familyName
        givenNames
        birthDate
        possibleDuplicates {
          grounds
          person {
            id
            familyName
            givenNames
            birthDate
          }
        }
      }
    }
  }
}
`,
    },
    {
      as: 'case-worker-lu',
      about:
        'Proposes that a file elsewhere is the same person’s: the code is handed to them, and shown there. Tried alone: nothing is written.',
      query: `mutation ProposeALink($personId: ID!) {
  proposeLink(
    input: {
      personId: $personId
      reason: "Showed the papers of the other country"
      idempotencyKey: "explorer-propose-1"
      dryRun: true
    }
  ) {
    link {
      state
      side
      reason
      expiresOn
    }
    decision {
      outcome
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
        query: '{ persons(first: 1) { edges { node { id } } } }',
        take: { personId: 'persons.edges[0].node.id' },
      },
    },
    {
      as: 'case-worker-fr',
      about:
        'Sends the project of a school for the school year 2009-2010, as the circular’s annex asks. Tried alone: nothing is written.',
      query: `mutation SendAProject($providerId: ID!) {
  submitProject(
    input: {
      jurisdiction: FR
      scheme: FR_OEPRI
      providerId: $providerId
      answers: [
        { question: "DEPARTMENT", text: "67" }
        { question: "GROUPS", number: 1 }
        { question: "PEOPLE", number: 12 }
        { question: "TAUGHT_BY", text: "TEACHER" }
        { question: "LANGUAGE_PRESENT", yes: true }
        { question: "VALUES_PRESENT", yes: true }
        { question: "PARENTING_PRESENT", yes: true }
        { question: "ASSESSMENT_PLANNED", yes: true }
      ]
      on: "2009-09-30"
      idempotencyKey: "explorer-project-1"
      dryRun: true
    }
  ) {
    project {
      status(asOf: "2009-09-30")
      awaiting {
        name(language: EN)
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
        query: '{ providers(jurisdictions: [FR], first: 100) { edges { node { id kind } } } }',
        take: { providerId: "providers.edges[].node | [?kind=='LYCEE'] | [0].id" },
      },
    },
  ],
};
