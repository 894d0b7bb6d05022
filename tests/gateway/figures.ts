import { randomUUID } from 'node:crypto';
import { monthsOwed, publishMonths } from '../../datasources/published-tables.ts';
import type { CountryStore } from '../../datasources/stores.ts';
import { day, type PlainDate } from '../../domain/calendar.ts';
import type { ContractStatus } from '../../domain/contract.ts';
import { type Dossier, newDossier, type Situation } from '../../domain/dossier.ts';
import type { Sex } from '../../domain/person.ts';
import { BREAKDOWNS, PUBLISHED_TABLE_CODES } from '../../domain/published-table.ts';
import type { Suppression } from '../../domain/suppression.ts';
import { luxembourg } from '../../jurisdictions/lu-cai/index.ts';
import type { Found, Told } from '../support/analyst.ts';
import { reckoned } from '../support/analyst.ts';
import type { Ask } from '../support/gateway.ts';
import { aContract, aCourse, aFile, emptySituation } from '../support/invented.ts';

/** The month that is told of, closed at the gateway's noon. */
export const MAY = day('2026-05-01');
export const IN_MAY = day('2026-05-12');
export const COUNTED_AT = new Date('2026-06-01T02:00:00Z');

/** Some people who are alike. */
export interface Alike {
  readonly count: number;
  readonly sex?: Sex | null;
  readonly birthDate?: PlainDate | null;
  readonly nationality?: string;
  readonly status?: ContractStatus;
  readonly on?: PlainDate;
  readonly scheme?: string;
}

function oneOf(authorityId: string, alike: Alike): Dossier {
  const { sex = 'FEMALE', birthDate = day('1990-02-28'), nationality = 'MA', on = IN_MAY } = alike;
  // Derived already: the night's work takes what stands here as it is.
  const file = aFile(authorityId, { sex, birthDate, rulesVersion: luxembourg.rulesVersion });
  const contract = aContract(authorityId, { scheme: alike.scheme ?? 'LU_CAI', openedOn: on });
  const always = { validFrom: null, validUntil: null, special: false };
  return {
    ...newDossier(file),
    facts: [{ id: randomUUID(), fileId: file.id, kind: 'nationality', value: nationality, ...always }],
    contracts: [contract],
    parties: [
      { id: randomUUID(), contractId: contract.id, fileId: file.id, role: 'SIGNATORY', signedOn: on },
    ],
    contractStatuses: [
      {
        contractId: contract.id,
        status: alike.status ?? 'SIGNED',
        validFrom: on,
        validUntil: null,
        rule: 'LU-PATH-1',
      },
    ],
  };
}

export function people(authorityId: string, groups: readonly Alike[]): Situation {
  const dossiers = groups.flatMap((alike) =>
    Array.from({ length: alike.count }, () => oneOf(authorityId, alike)),
  );
  return { ...emptySituation(), dossiers };
}

/** People with a place in one course, closed in May, of which each attended some minutes. */
export function coursePlaces(authorityId: string, attended: readonly number[]): Situation {
  const course = aCourse(null, { authorityId, totalMinutes: 180 });
  const session = {
    id: randomUUID(),
    courseId: course.id,
    module: null,
    heldOn: IN_MAY,
    startsAt: '18:00',
    endsAt: '21:00',
    minutes: 180,
  };
  const dossiers = attended.map((minutes): Dossier => {
    const dossier = oneOf(authorityId, { count: 1 });
    const [contract] = dossier.contracts;
    const of = { contractId: contract?.id ?? '', fileId: dossier.file.id };
    const prestation = {
      ...of,
      id: randomUUID(),
      kind: 'LANGUAGE_COURSE' as const,
      sequence: 1,
      mandatory: true,
      origin: 'CHOSEN' as const,
      openedOn: IN_MAY,
      cancelledOn: null,
      excusedOn: null,
    };
    const enrolment = {
      ...of,
      id: randomUUID(),
      prestationId: prestation.id,
      courseId: course.id,
      voucherId: null,
      enrolledOn: IN_MAY,
      channel: 'ONLINE' as const,
      invitedOn: null,
      cancelledOn: null,
      closedOn: day('2026-05-31'),
      result: minutes >= 126 ? ('COMPLETED' as const) : ('ABANDONED' as const),
      interpreting: [],
    };
    const sheet = {
      ...of,
      id: randomUUID(),
      enrolmentId: enrolment.id,
      sessionId: session.id,
      minutes,
      signed: true,
    };
    return {
      ...dossier,
      prestations: [prestation],
      enrolments: [enrolment],
      attendances: minutes === 0 ? [] : [sheet],
      courses: [course],
      courseSessions: [session],
    };
  });
  return {
    ...emptySituation({ courses: [course], courseSessions: [session] }),
    dossiers,
    placesTaken: { [course.id]: attended.length },
  };
}

/** Publishes what is owed of a store by the first of June; gives the months. */
export async function publish(store: CountryStore, suppression?: Suppression): Promise<readonly PlainDate[]> {
  const owed = await monthsOwed(store, day('2026-06-01'));
  return publishMonths(store, owed, {
    rulesVersion: 'LU-0123456789abcdef',
    at: COUNTED_AT,
    ...(suppression && { suppression }),
  });
}

export const FIGURES = `query ($table: PublishedTableCode!, $breakdown: Breakdown, $jurisdictions: [JurisdictionCode!], $from: LocalDate, $until: LocalDate) {
  publishedFigures(table: $table, breakdown: $breakdown, jurisdictions: $jurisdictions, from: $from, until: $until) {
    table { code name(language: EN) definition(language: EN) denominator(language: EN) unit subject items breakdowns }
    breakdown
    months { jurisdiction month asOf rulesVersion }
    cells { jurisdiction month asOf subject item category value { ...value } denominator { ...value } }
    totals { month subject item category value { ...value } }
    sources { jurisdiction status }
  }
}
fragment value on PublishedValue {
  __typename
  ... on PublishedCount { count }
  ... on Suppressed { fewerThan }
}`;

interface Cell {
  readonly jurisdiction: string;
  readonly month: string;
  readonly subject: string;
  readonly item: string | null;
  readonly category: string | null;
  readonly value: { readonly count: number } | { readonly fewerThan: number };
}

/** All that an analyst can reckon from every table, by every breakdown, of every country and month. */
export async function reckonedFromEverything(ask: Ask): Promise<readonly (Found & { subject: string })[]> {
  const told = new Map<string, Map<string, Told>>();
  for (const table of PUBLISHED_TABLE_CODES) {
    for (const breakdown of BREAKDOWNS) {
      const { data, errors } = await ask(FIGURES, { table, breakdown });
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      const cells: readonly Cell[] = data.publishedFigures.cells;
      for (const { jurisdiction, month, subject, item, category, value } of cells) {
        const of = `${jurisdiction} ${month} ${table} ${subject}`;
        const cell = {
          item: item ?? 'ALL',
          breakdown: category === null ? 'NONE' : breakdown,
          category: category ?? 'ALL',
          value: 'count' in value ? value.count : null,
        };
        const known = told.get(of) ?? new Map<string, Told>();
        known.set(`${cell.item} ${cell.breakdown} ${cell.category}`, cell);
        told.set(of, known);
      }
    }
  }
  return [...told].flatMap(([subject, cells]) =>
    reckoned([...cells.values()], subject.includes('COURSE_HOURS') ? 0 : 1).map((found) => ({
      ...found,
      subject,
    })),
  );
}
