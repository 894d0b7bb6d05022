import type { Kind } from './example.ts';

const OWN_FILE = '{ viewer { files { person { id } } } }';

export const PERSON: Kind = {
  name: 'Person',
  examples: [
    {
      as: 'person-lu',
      about: 'My files in every country, and what is to be done.',
      query: `query MyFiles {
  viewer {
    files {
      jurisdiction {
        name(language: EN)
      }
      person {
        familyName
        givenNames
        contracts {
          edges {
            node {
              scheme {
                name(language: EN)
              }
              status
              endsOn
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
      }
    }
  }
}
`,
    },
    {
      as: 'person-lu',
      about: 'Who may read me, who has read me, and everything that is held on me.',
      query: `query WhatIsHeldOnMe($id: ID!) {
  person(id: $id) {
    signIns {
      boundOn
    }
    consents {
      client
      scope
      grantedOn
      withdrawnOn
    }
    accesses {
      at
      role
      organisation
      ground
      parts
    }
    everythingHeld
  }
}
`,
      find: { query: OWN_FILE, take: { id: 'viewer.files[0].person.id' } },
    },
    {
      as: 'person-lu',
      about:
        'Everything of me in every country: the files that were linked as mine, by one id, and how each came to be.',
      query: `query MeAnywhere($id: ID!) {
  person(id: $id) {
    canonicalId
    links {
      state
      linkedJurisdiction {
        name(language: EN)
      }
      proposedOn
      proposedBy
      confirmedOn
      confirmedBy
    }
    files {
      jurisdiction {
        name(language: EN)
      }
      person {
        id
        familyName
        identifiers {
          name(language: EN)
          value
        }
        everythingHeld
      }
    }
    sources {
      jurisdiction
      status
    }
  }
}
`,
      find: { query: OWN_FILE, take: { id: 'viewer.files[0].person.id' } },
    },
    {
      as: 'person-lu',
      about:
        'I have a file in another country too: gives a code to show there. Tried alone: nothing is written, and no such code is good.',
      query: `mutation ProposeMyOwnLink($personId: ID!) {
  proposeLink(
    input: {
      personId: $personId
      reason: "I moved there"
      idempotencyKey: "explorer-link-1"
      dryRun: true
    }
  ) {
    link {
      state
      expiresOn
    }
    decision {
      outcome
      reasons {
        status
        rule {
          id
          title(language: EN)
          interpretationText(language: EN)
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
      find: { query: OWN_FILE, take: { personId: 'viewer.files[0].person.id' } },
    },
    {
      as: 'person-lu',
      refused: true,
      about:
        'Would my file be erased? Erasure is whole or not at all: the answer names the rules that keep it.',
      query: `mutation WouldIBeErased($personId: ID!) {
  requestErasure(input: { personId: $personId, idempotencyKey: "explorer-erase-1", dryRun: true }) {
    decision {
      verdict
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
    parts {
      part
      goes
      rules {
        id
        title(language: EN)
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
      find: { query: OWN_FILE, take: { personId: 'viewer.files[0].person.id' } },
    },
  ],
};
