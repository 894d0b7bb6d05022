import type { Kind } from './example.ts';

export const PROVIDER: Kind = {
  name: 'Provider',
  examples: [
    {
      as: 'provider-lu',
      about: 'Our courses, who is enrolled, and how long they were there.',
      query: `query OurCourses {
  viewer {
    provider {
      name
      courses(first: 20) {
        edges {
          node {
            title
            language
            scheduledOn
            places
            enrolments {
              person {
                familyName
                givenNames
              }
              attendedMinutes
              result
            }
          }
        }
      }
    }
  }
}
`,
    },
    {
      as: 'provider-lu',
      about: 'A voucher that was shown to us, by its code.',
      query: `query VoucherShown($code: String!) {
  voucher(code: $code) {
    state
    bond
    issuedOn
    expiresOn
    redeemedOn
    price {
      cents
      currency
    }
    statusLine {
      state
      from
      until
      rule {
        id
        title(language: EN)
      }
    }
  }
}
`,
      find: {
        query:
          '{ viewer { provider { courses(first: 50) { edges { node { enrolments { voucher { code } } } } } } } }',
        take: { code: 'viewer.provider.courses.edges[].node.enrolments[].voucher.code | [0]' },
      },
    },
    {
      as: 'provider-lu',
      refused: true,
      about:
        'Takes a voucher for a course: this one was taken before, so that a rule refuses it and says why.',
      query: `mutation TakeVoucherTwice($code: String!, $providerId: ID!, $courseId: ID!) {
  redeemVoucher(
    input: {
      code: $code
      providerId: $providerId
      courseId: $courseId
      channel: EMAIL
      idempotencyKey: "explorer-take-1"
      dryRun: true
    }
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
          '{ viewer { provider { id courses(first: 50) { edges { node { id enrolments { voucher { code } } } } } } } }',
        take: {
          providerId: 'viewer.provider.id',
          courseId: 'viewer.provider.courses.edges[0].node.id',
          code: 'viewer.provider.courses.edges[].node.enrolments[].voucher.code | [0]',
        },
      },
    },
    {
      as: 'provider-fr-college',
      about:
        'Our project under a scheme that asks schools for one: who judged it, what is due when, what was paid, and our reports. Below the answer they open as pages to print.',
      query: `query OurProject {
  projects(first: 10) {
    edges {
      node {
        id
        status
        validFrom
        validUntil
        selections {
          authority {
            name(language: EN)
          }
          decidedOn
          outcome
        }
        deadlines {
          name(language: EN)
          dueOn
        }
        fundings {
          kind
          amount {
            cents
            currency
          }
          dueOn
          paidOn
        }
        reports {
          name(language: EN)
          sentOn
          total
          figures {
            name(language: EN)
            rows {
              name(language: EN)
              count
            }
          }
        }
      }
    }
  }
}
`,
    },
  ],
};
