import { day } from '../../../domain/calendar.ts';
import { type Dossier, newDossier } from '../../../domain/dossier.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import { aContract, aFile } from '../../support/invented.ts';
import { codeFrom, copyOf, uuidFrom } from '../copies.ts';
import { SCHOOL } from '../first-people.ts';
import type { Canaries } from './canaries.ts';
import type { Plan } from './plans.ts';
import type { App } from './tenants.ts';

/** What a planted file is made with. */
export interface Ground {
  readonly canaries: Canaries;
  readonly jurisdiction: Jurisdiction;
  /** Ids of the country's authorities by code. */
  readonly authorities: ReadonlyMap<string, string>;
  /** By what the country's store knows a person. */
  holder(person: string): string;
  /** Ids of the requests that each app made, by file. */
  requestOf(app: App, file: string): string;
}

export function authorityId({ authorities }: Ground, code: string): string {
  const id = authorities.get(code);
  if (id === undefined) throw new Error(`no authority ${code}`);
  return id;
}

/** A copy of a file that was played in Luxembourg, of the plan's authority and provider. */
export function aPlayedFile(played: Dossier, plan: Plan, ground: Ground, number: number): Dossier {
  const { authority, provider } = plan;
  const home = authorityId(ground, authority);
  const moved = [...played.courses, ...played.courseSessions].reduce((text, row) => {
    const course = 'courseId' in row ? played.courses.find(({ id }) => id === row.courseId) : row;
    const held = course?.providerId == null ? authority : (provider ?? '');
    return text.replaceAll(row.id, uuidFrom(`${held} ${row.id}`));
  }, JSON.stringify(played));
  // What was a dossier before its ids were replaced is one after.
  const held = JSON.parse(
    moved.replaceAll(SCHOOL, provider ?? '').replaceAll(played.file.authorityId, home),
  ) as Dossier;
  const also = held.informationSessions.map(({ id }) => id);
  const copy = copyOf(held, plan.name, number, { also });
  const [voucher] = copy.vouchers;
  const [status] = copy.voucherStatuses;
  const [enrolment] = copy.enrolments;
  if (!voucher || !status || !enrolment) throw new Error('the story was not played to its end');
  const lost = {
    ...voucher,
    id: uuidFrom(`lost ${plan.name}`),
    code: codeFrom(`lost ${plan.name}`),
    redeemedOn: null,
    providerId: null,
    cancelledOn: voucher.issuedOn,
    replacedOn: voucher.issuedOn,
    settledOn: voucher.issuedOn,
    settlement: 'UNLOCK_NEXT' as const,
  };
  const givenBack = {
    ...enrolment,
    id: uuidFrom(`given back ${plan.name}`),
    voucherId: null,
    cancelledOn: enrolment.enrolledOn,
    closedOn: null,
    result: null,
  };
  return {
    ...copy,
    vouchers: [
      lost,
      ...copy.vouchers.map((row) => (row === voucher ? { ...row, replacesId: lost.id } : row)),
    ],
    voucherStatuses: [
      ...copy.voucherStatuses,
      { ...status, voucherId: lost.id, state: 'REPLACED', bond: 'CANCELLED', validUntil: null },
    ],
    enrolments: [...copy.enrolments, givenBack],
  };
}

/** A file in a country that has no acts yet: a person who signed. */
export function aSignedFile(plan: Plan, { jurisdiction, ...ground }: Ground): Dossier {
  const id = (what: string) => uuidFrom(`${plan.name} ${what}`);
  const home = authorityId({ jurisdiction, ...ground }, plan.authority);
  const [scheme] = jurisdiction.schemes;
  const [rule] = Object.values(jurisdiction.law);
  if (scheme === undefined || rule === undefined) throw new Error(`${jurisdiction.code} has no law`);
  const fileId = id('file');
  const openedOn = day('2024-05-06');
  const contract = aContract(home, { id: id('contract'), scheme: scheme.code, openedOn });
  const contractId = contract.id;
  return {
    ...newDossier(aFile(home, { id: fileId })),
    identifiers: [{ id: id('identifier'), fileId, scheme: 'NATIONAL', value: '' }],
    facts: [
      {
        id: id('nationality'),
        fileId,
        kind: 'nationality',
        value: '',
        validFrom: null,
        validUntil: null,
        special: false,
      },
    ],
    informationSessionAttendances: [{ id: id('attendance'), sessionId: id('session'), fileId }],
    informationSessions: [
      { id: id('session'), authorityId: home, heldOn: openedOn, place: '', language: '', headCount: 2 },
    ],
    appointments: [
      {
        id: id('appointment'),
        fileId,
        requestedOn: openedOn,
        scheduledOn: null,
        channel: 'PHONE',
        heldOn: null,
        cancelledOn: null,
      },
    ],
    contracts: [contract],
    parties: [{ id: id('party'), contractId, fileId, role: 'SIGNATORY', signedOn: openedOn }],
    contractStatuses: [
      { contractId, status: 'SIGNED', validFrom: openedOn, validUntil: null, rule: rule.id },
    ],
    decisions: [
      {
        id: id('decision'),
        fileId,
        contractId,
        question: 'signContract',
        scheme: scheme.code,
        verdict: 'GRANTED',
        outcome: 'SIGNED',
        asOf: openedOn,
        recordedAt: '2024-05-06T10:00:00.000Z',
        rulesVersion: '',
      },
    ],
    decisionReasons: [
      { decisionId: id('decision'), position: 0, rule: rule.id, status: 'SATISFIED', missing: [] },
    ],
  };
}
