import type { Kind } from './example.ts';

export const ANALYST: Kind = {
  name: 'Analyst',
  examples: [
    {
      as: 'analyst',
      about:
        'Figures of closed months, country by country, each with what it is a share of. What would tell of fewer than five persons is suppressed; the cells are to be had as a table.',
      query: `query PublishedFigures($table: PublishedTableCode!, $breakdown: Breakdown) {
  publishedFigures(table: $table, breakdown: $breakdown) {
    table {
      name(language: EN)
      definition(language: EN)
      denominator(language: EN)
      unit
    }
    cells {
      jurisdiction
      month
      asOf
      subject
      item
      category
      value {
        __typename
        ... on PublishedCount {
          count
        }
      }
      denominator {
        __typename
        ... on PublishedCount {
          count
        }
      }
    }
    sources {
      jurisdiction
      status
    }
  }
}
`,
      variables: { table: 'CONTRACT_STEPS', breakdown: 'SEX' },
    },
    {
      as: 'analyst',
      about: 'Every rule with its citation. Below the answer it is to be had as a table.',
      query: `query RulesAndTexts($jurisdiction: JurisdictionCode) {
  rules(jurisdiction: $jurisdiction) {
    id
    title(language: EN)
    from
    to
    interpretation
    basis {
      document
      number
      date
      section
    }
  }
}
`,
      variables: { jurisdiction: 'LU' },
    },
    {
      as: 'analyst',
      about: 'Who offers which courses, in every country.',
      query: `query OfferOfCourses {
  providers(first: 50) {
    edges {
      node {
        name
        kind
        jurisdiction {
          code
        }
        courses(first: 20) {
          edges {
            node {
              title
              kind
              language
              totalMinutes
              places
            }
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
      as: 'analyst',
      about: 'Where our reading fills a gap that the texts leave.',
      query: `query WhereWeInterpret {
  rules(interpretationOnly: true) {
    id
    jurisdiction {
      code
    }
    title(language: EN)
    interpretationText(language: EN)
    basis {
      document
      section
    }
  }
}
`,
    },
    {
      as: 'analyst',
      refused: true,
      about: 'An analyst sees no person and does no act: the answer says so.',
      query: `mutation NotForAnalysts($input: RegisterPersonInput!) {
  registerPerson(input: $input) {
    person {
      id
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
          jurisdiction: 'LU',
          familyName: 'Example',
          givenNames: 'Ada',
          idempotencyKey: 'explorer-register-1',
          dryRun: true,
        },
      },
    },
  ],
};
