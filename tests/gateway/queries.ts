/** Who asks a documented query. */
export type Audience = 'partner app' | 'provider' | 'case worker' | 'analyst' | 'anyone';

/** What the queries are asked about; ids and codes as the API gives them. */
export interface Subjects {
  readonly personId: string;
  readonly contractId: string;
  readonly providerId: string;
  readonly code: string;
  readonly ids: readonly string[];
  /** Rows a page. */
  readonly first: number;
}

export interface DocumentedQuery {
  readonly name: string;
  readonly audience: Audience;
  readonly text: string;
  variables(subjects: Subjects): Readonly<Record<string, unknown>>;
}

const PERSON_WITH_EVERYTHING: DocumentedQuery = {
  name: 'one person with everything',
  audience: 'case worker',
  text: `query ($id: ID!) {
  person(id: $id) {
    id familyName givenNames birthDate sex email phone postalAddress languages registeredOn nationalities
    jurisdiction { code name(language: EN) }
    authority { id name(language: EN) }
    identifiers { scheme name(language: EN) value }
    informationSessions { id heldOn place }
    appointments { id requestedOn scheduledOn channel heldOn }
    assessments { id kind name(language: EN) result resultName(language: EN) prescribedMinutes heldOn rule { id } }
    eligibility { scheme { code } outcome reasons { rule { id } status } }
    files { jurisdiction { code } person { id } }
    contracts(first: 100) {
      edges {
        node {
          id scheme { code } authority { id } openedOn signedOn startsOn endsOn status nativeStatus(language: FR)
          signatories { role signedOn person { id } }
          statusLine { status from until rule { id } }
          prestations { ...prestation }
          vouchers { ...voucher }
          transmissions { kind recipient channel dueOn sentOn rule { id } }
          decisions { id outcome reasons { rule { id } status facts { name value } } }
          timeline { on what(language: EN) rule { id } }
          effects { id title(language: EN) }
        }
      }
      sources { jurisdiction status }
    }
    vouchers { id }
    attestations {
      id number kind issuedOn verificationCode copyReceivedOn revokedOn
      issuer { ... on Authority { id code } ... on Provider { id name } }
      deliveries { kind channel sentOn }
    }
    obligations { kind name(language: EN) debtor provider { id name } dueOn rule { id } }
    decisions { id question verdict asOf recordedAt }
    sources { jurisdiction status }
  }
}
fragment prestation on Prestation {
  id kind name(language: EN) sequence mandatory origin status excusedOn price { cents currency }
  ... on CoursePrestation {
    enrolments {
      id enrolledOn result attendedMinutes
      course { id title provider { id name } sessions { id heldOn minutes } }
      attendance { minutes signed session { id } }
    }
  }
}
fragment voucher on Voucher {
  id code sequence issuedOn expiresOn redeemedOn state bond price { cents }
  provider { id name }
  statusLine { state bond from until rule { id } }
}`,
  variables: ({ personId }) => ({ id: personId }),
};

const CONTRACTS_WITH_ALL: DocumentedQuery = {
  name: 'contracts with persons, prestations, attestations and vouchers',
  audience: 'case worker',
  text: `query ($jurisdictions: [JurisdictionCode!], $first: Int!) {
  contracts(jurisdictions: $jurisdictions, first: $first) {
    edges {
      cursor
      node {
        id openedOn status authority { id code }
        signatories { role person { id familyName givenNames } }
        prestations {
          id kind status
          ... on CoursePrestation { enrolments { id course { id title provider { id name } } } }
        }
        attestations { id number issuer { ... on Authority { id } ... on Provider { id name } } }
        vouchers { id state bond provider { id name } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  variables: ({ first }) => ({ jurisdictions: ['LU'], first }),
};

const CONTRACTS_OF_THREE_COUNTRIES: DocumentedQuery = {
  name: 'contracts of three countries',
  audience: 'partner app',
  text: `query ($first: Int!, $after: String) {
  contracts(jurisdictions: [BE_WAL, FR, LU], first: $first, after: $after) {
    edges { cursor node { id openedOn jurisdiction { code } scheme { code name(language: EN) } status } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    sources { jurisdiction status asOf }
  }
}`,
  variables: ({ first }) => ({ first }),
};

const COURSES_OF_A_PROVIDER: DocumentedQuery = {
  name: 'courses of a provider with those enrolled',
  audience: 'provider',
  text: `query ($id: ID!, $first: Int!) {
  provider(id: $id) {
    id name kind enrolmentChannels
    courses(first: $first) {
      edges {
        node {
          id title language totalMinutes places scheduledOn calledOffOn
          sessions { id module heldOn startsAt endsAt minutes }
          enrolments {
            id enrolledOn channel result attendedMinutes
            person { familyName givenNames } attendance { minutes signed session { id } }
          }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`,
  variables: ({ providerId, first }) => ({ id: providerId, first }),
};

const VOUCHER_BY_CODE: DocumentedQuery = {
  name: 'a voucher by its code',
  audience: 'provider',
  text: `query ($code: String!) {
  voucher(code: $code) {
    id code sequence issuedOn expiresOn redeemedOn state bond settlement price { cents currency }
    provider { id name } statusLine { state bond from until rule { id } }
  }
}`,
  variables: ({ code }) => ({ code }),
};

const ELIGIBILITY: DocumentedQuery = {
  name: 'what is open to somebody',
  audience: 'anyone',
  text: `query ($facts: FactsInput!, $asOf: LocalDate) {
  assessEligibility(facts: $facts, asOf: $asOf) {
    decisions {
      scheme { code } verdict outcome outcomeName(language: EN) missingFacts rulesVersion
      reasons { rule { id title(language: EN) } status facts { name value } basis { document section } }
      exemptions { rule { id } evidence }
    }
    userErrors { path message }
  }
}`,
  variables: () => ({
    facts: {
      birthDate: '1990-04-02',
      nationalities: ['BR'],
      LU: {
        legallyResident: true,
        wishesToStay: true,
        temporaryTitle: false,
        internationalProtectionApplicant: false,
      },
    },
    asOf: '2025-03-01',
  }),
};

const RECOGNITION: DocumentedQuery = {
  name: 'what an attestation counts for',
  audience: 'anyone',
  text: `query ($attestation: AskedAttestationInput!, $asOf: LocalDate) {
  recogniseAttestation(attestation: $attestation, asOf: $asOf) {
    decisions {
      scheme { code } verdict outcome outcomeName(language: EN) rulesVersion
      reasons { rule { id title(language: EN) } status facts { name value } basis { document section } }
    }
    userErrors { path message }
  }
}`,
  variables: () => ({
    attestation: { described: { issuer: 'FLANDERS', kind: 'PATH_ATTENDANCE', issuedOn: '2025-05-02' } },
    asOf: '2026-03-01',
  }),
};

const RULES: DocumentedQuery = {
  name: 'the rules of a country that rest on an interpretation',
  audience: 'analyst',
  text: `query ($jurisdiction: JurisdictionCode) {
  rules(jurisdiction: $jurisdiction, interpretationOnly: true) {
    id title(language: EN) interpretationText(language: EN) basis { document number date section }
  }
}`,
  variables: () => ({ jurisdiction: 'LU' }),
};

const JURISDICTIONS: DocumentedQuery = {
  name: 'the jurisdictions, their schemes and authorities',
  audience: 'anyone',
  text: `{
  jurisdictions {
    code name(language: EN) timeZone languages today rulesVersion verbs
    schemes { code name(language: EN) governingFact(language: EN) effects { id } }
    authorities { id code name(language: EN) }
  }
}`,
  variables: () => ({}),
};

const PATH: DocumentedQuery = {
  name: 'what is left of a contract and what is due',
  audience: 'case worker',
  text: `query ($id: ID!, $asOf: LocalDate) {
  contract(id: $id) {
    id status(asOf: $asOf) nativeStatus(asOf: $asOf, language: FR)
    pathToCompletion(asOf: $asOf) {
      kind sequence mandatory status rule { id } minutesDone minutesLeft modulesDone modulesLeft
      sharePercent requiredSharePercent price { cents currency } until nextMoveBy nextMove(language: EN)
      prestation { id }
    }
    obligations(asOf: $asOf) { kind name(language: EN) debtor provider { id name } dueOn rule { id } }
  }
}`,
  variables: ({ contractId }) => ({ id: contractId }),
};

const NODES: DocumentedQuery = {
  name: 'several things by their ids',
  audience: 'partner app',
  text: `query ($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename id
    ... on Person { familyName jurisdiction { code } }
    ... on Contract { openedOn signatories { person { id } } }
    ... on Voucher { code provider { id name } }
  }
}`,
  variables: ({ ids }) => ({ ids }),
};

const OWED: DocumentedQuery = {
  name: 'what an authority owes and has sent',
  audience: 'case worker',
  text: `query ($first: Int!) {
  transmissions(jurisdictions: [LU], first: $first, filter: { states: [DUE, OVERDUE, SENT], asOf: "2026-06-15" }) {
    edges {
      cursor
      node {
        id kind name(language: EN) recipient recipientName(language: EN) channel createdOn dueOn sentOn state
        rule { id } person { id familyName } contract { id status } attestation { id number }
      }
    }
    pageInfo { hasNextPage endCursor }
    sources { jurisdiction status }
  }
}`,
  variables: ({ first }) => ({ first }),
};

/** The queries that this API is documented with. */
export const QUERIES: readonly DocumentedQuery[] = [
  PERSON_WITH_EVERYTHING,
  CONTRACTS_WITH_ALL,
  CONTRACTS_OF_THREE_COUNTRIES,
  COURSES_OF_A_PROVIDER,
  VOUCHER_BY_CODE,
  ELIGIBILITY,
  RECOGNITION,
  RULES,
  JURISDICTIONS,
  PATH,
  NODES,
  OWED,
];
