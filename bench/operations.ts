import { randomUUID } from 'node:crypto';
import { encodeId } from '../resolvers/ids.ts';
import { ASKERS, type Asker } from './askers.ts';
import type { Dataset } from './dataset.ts';
import type { Group } from './load/groups.ts';
import * as yardstick from './yardstick/statements.ts';

/** One thing that is asked of both servers; each call gives the next request's body. */
export interface Operation {
  readonly name: string;
  readonly title: string;
  readonly asker: Asker;
  /** The yardstick's statement. */
  readonly statement: string;
  readonly gateway: (turn: number) => string;
  /** About rows of its own where it writes, unless it is to tell the `same` as the gateway. */
  readonly yardstick: (turn: number, same?: boolean) => string;
}

// Prestations are asked for without name and status: those need a country's reading, which SQL does not know.
const CONTRACT = 'id openedOn signedOn status scheme { code }';
const PRESTATIONS = 'prestations { id kind sequence mandatory origin }';
const ATTESTATIONS = 'attestations { id number kind issuedOn }';
const VOUCHERS = 'vouchers { id code sequence issuedOn expiresOn state bond }';

const ONE_PERSON = `query ($id: ID!) {
  person(id: $id) {
    id familyName givenNames birthDate
    contracts { edges { node { ${CONTRACT} ${PRESTATIONS} } } }
    ${ATTESTATIONS} ${VOUCHERS}
  }
}`;

const CONTRACTS = `query ($first: Int!, $after: String) {
  contracts(jurisdictions: [LU], first: $first, after: $after) {
    edges {
      cursor
      node {
        ${CONTRACT}
        signatories { role person { id familyName givenNames birthDate } }
        ${PRESTATIONS} ${ATTESTATIONS} ${VOUCHERS}
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const STEPS = `query ($from: LocalDate!, $until: LocalDate!) {
  publishedFigures(table: CONTRACT_STEPS, from: $from, until: $until) {
    cells { jurisdiction month subject item value { ... on PublishedCount { count } } }
  }
}`;

const COUNTRIES = `query ($first: Int!) {
  contracts(first: $first) {
    edges {
      node {
        id openedOn status jurisdiction { code } scheme { code }
        signatories { role person { familyName givenNames } }
        prestations { kind sequence mandatory } ${ATTESTATIONS}
      }
    }
    pageInfo { hasNextPage }
  }
}`;

const ATTENDANCE = `mutation ($input: RecordAttendanceInput!) {
  recordAttendance(input: $input) {
    decision { verdict outcome } enrolments { id } userErrors { code } dryRun
  }
}`;

function cursorOf(openedOn: string, id: string): string {
  return Buffer.from(JSON.stringify([openedOn, 'LU', id])).toString('base64url');
}

function bodies(operation: string, query: string) {
  return {
    gateway: (variables: object) => JSON.stringify({ query, variables }),
    yardstick: (...parameters: readonly unknown[]) => JSON.stringify({ operation, parameters }),
  };
}

/** The item of a turn, round and round. */
function inTurn<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length];
  if (item === undefined) throw new Error('there is nothing to ask about');
  return item;
}

/** The operations of docs/performance.md. */
export function operations({ today, schemas, people, months, deep, groups }: Dataset): readonly Operation[] {
  const lu = schemas.LU;
  const { organisation: authority } = ASKERS.caseWorker;
  const stores = Object.entries(schemas).map(([code, s]) => ({ code, s }));
  const [o1, o2, o3, o4, o5] = [
    bodies('O1', ONE_PERSON),
    bodies('O2', CONTRACTS),
    bodies('O3', CONTRACTS),
    bodies('O4', STEPS),
    bodies('O5', COUNTRIES),
  ];
  return [
    {
      name: 'O1',
      title: 'one person: contracts, prestations, attestations, vouchers',
      asker: 'caseWorker',
      statement: yardstick.onePerson(lu, 'LU'),
      gateway: (turn) => o1.gateway({ id: encodeId('Person', 'LU', inTurn(people, turn)) }),
      yardstick: (turn) => o1.yardstick(inTurn(people, turn), today, authority),
    },
    {
      name: 'O2',
      title: '50 contracts with persons, prestations, attestations, vouchers',
      asker: 'caseWorker',
      statement: yardstick.contractsWithAll(lu, 'LU', false),
      gateway: () => o2.gateway({ first: 50 }),
      yardstick: () => o2.yardstick(50, today, authority),
    },
    {
      name: 'O3',
      title: `the same, 100 contracts, ${deep.depth.toLocaleString('en')} deep`,
      asker: 'caseWorker',
      statement: yardstick.contractsWithAll(lu, 'LU', true),
      gateway: (turn) => {
        const { openedOn, id } = inTurn(deep.positions, turn);
        return o3.gateway({ first: 100, after: cursorOf(openedOn, id) });
      },
      yardstick: (turn) => {
        const { openedOn, id } = inTurn(deep.positions, turn);
        return o3.yardstick(100, today, authority, openedOn, id);
      },
    },
    {
      name: 'O4',
      title: 'contracts of three countries by scheme, status and month, of a year',
      asker: 'analyst',
      statement: yardstick.countedSteps(stores),
      gateway: () => o4.gateway(months),
      yardstick: () => o4.yardstick(months.from, months.until),
    },
    {
      name: 'O5',
      title: '50 contracts of three countries in one query',
      asker: 'app',
      statement: yardstick.contractsOfCountries(stores),
      gateway: () => o5.gateway({ first: 50 }),
      yardstick: () => o5.yardstick(50, today, ASKERS.app.organisation),
    },
    attendance(lu, groups),
  ];
}

/** Each server has groups of its own: neither waits for rows that the other holds. */
function attendance(schema: string, groups: Dataset['groups']): Operation {
  const { gateway, yardstick: ask } = bodies('O6', ATTENDANCE);
  // Evening by evening, group by group; once round, each sheet is written anew with other minutes.
  function sheet(own: readonly Group[], turn: number) {
    const group = inTurn(own, turn);
    const sessionId = inTurn(group.sessionIds, Math.floor(turn / own.length));
    const minutes = 120 - (Math.floor(turn / (own.length * group.sessionIds.length)) % 60);
    return { group, sessionId, minutes };
  }
  return {
    name: 'O6',
    title: 'attendance for a group of 15',
    asker: 'caseWorker',
    statement: yardstick.attendance(schema, 'LU'),
    gateway: (turn) => {
      const { group, sessionId, minutes } = sheet(groups.gateway, turn);
      const rows = group.enrolmentIds.map((id) => ({
        enrolmentId: encodeId('Enrolment', 'LU', id),
        minutes,
      }));
      const input = {
        sessionId: encodeId('CourseSession', 'LU', sessionId),
        rows,
        idempotencyKey: randomUUID(),
      };
      return gateway({ input });
    },
    yardstick: (turn, same = false) => {
      const { group, sessionId, minutes } = sheet(same ? groups.gateway : groups.yardstick, turn);
      const rows = group.enrolmentIds.map((id) => ({ id, minutes }));
      const { organisation: authority } = ASKERS.caseWorker;
      return ask(sessionId, JSON.stringify(rows), randomUUID(), '2026-06-01T10:00:00Z', authority);
    },
  };
}
