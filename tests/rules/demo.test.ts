import { isValidPhoneNumber } from 'libphonenumber-js';
import { describe, expect, it } from 'vitest';
import { demoPeople } from '../../demo/index.ts';
import { covers, day, type PlainDate } from '../../domain/calendar.ts';
import { CONTRACT_STATUSES } from '../../domain/contract.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import { factsOf } from '../../domain/dossier-facts.ts';
import { BOND_STATES, VOUCHER_STATES } from '../../domain/voucher.ts';
import { wallonia } from '../../jurisdictions/be-wal-cri/index.ts';
import { france } from '../../jurisdictions/fr-ofii/index.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import { luxembourg } from '../../jurisdictions/lu-cai/index.ts';
import type { Surroundings } from '../../server/first-people.ts';

const TODAY = day('2026-11-22');
const AUTHORITY = '00000000-0000-4000-8000-000000000001';
/** Of each country's authorities, in their order. */
const around = ({ authorities }: Jurisdiction): Surroundings => ({
  authorities: new Map(
    authorities.map(({ code }, index) => [
      code,
      `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
    ]),
  ),
  demo: { holder: 'demo person', client: 'demo-app' },
});
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const COUNTRIES: readonly (readonly [Jurisdiction, number])[] = [
  [luxembourg, 110],
  [france, 147],
  [wallonia, 80],
];

const population = new Map<string, Situation>(
  COUNTRIES.map(([country]) => [country.code, demoPeople(country, AUTHORITY, TODAY, around(country))]),
);

function peopleOf({ code }: { readonly code: string }): Situation {
  const found = population.get(code);
  if (found === undefined) throw new Error(`no people of ${code}`);
  return found;
}

function assessed(country: Jurisdiction, dossier: Dossier): readonly Decision[] {
  const { common, own } = factsOf(dossier, country.code, TODAY);
  const parsed = country.facts.parse(own);
  if ('problems' in parsed) throw new Error(`facts that ${country.code} does not take`);
  const facts = { common, own: parsed.own };
  return country.schemes.map(({ code }) => {
    const governing = country.governingDate(code, facts);
    const governingDate = governing !== null && governing <= TODAY ? governing : TODAY;
    return country.eligibility(code, facts, { asOf: TODAY, governingDate });
  });
}

/** What has happened in a file, planned days and ends of terms left out. */
function happened(dossier: Dossier): readonly (PlainDate | null)[] {
  const sessions = new Map(dossier.courseSessions.map(({ id, heldOn }) => [id, heldOn]));
  return [
    dossier.file.registeredOn,
    dossier.file.birthDate,
    ...dossier.informationSessions.map(({ heldOn }) => heldOn),
    ...dossier.appointments.flatMap((row) => [row.requestedOn, row.heldOn, row.cancelledOn]),
    ...dossier.contracts.flatMap((row) => [row.openedOn, row.signedOn, row.completedOn, row.governingDate]),
    ...dossier.prestations.map(({ openedOn }) => openedOn),
    ...dossier.enrolments.flatMap((row) => [row.enrolledOn, row.invitedOn, row.cancelledOn, row.closedOn]),
    ...dossier.attendances.map(({ sessionId }) => sessions.get(sessionId) ?? null),
    ...dossier.vouchers.flatMap((row) => [row.issuedOn, row.redeemedOn, row.cancelledOn, row.replacedOn]),
    ...dossier.vouchers.map(({ settledOn }) => settledOn),
    ...dossier.attestations.flatMap((row) => [row.issuedOn, row.copyReceivedOn]),
    ...dossier.transmissions.flatMap((row) => [row.createdOn, row.sentOn]),
    ...dossier.consents.flatMap((row) => [row.grantedOn, row.withdrawnOn]),
    ...dossier.invitations.flatMap((row) => [row.issuedOn, row.acceptedOn]),
    ...dossier.signIns.map(({ boundOn }) => boundOn),
    ...dossier.decisions.flatMap(({ asOf, recordedAt }) => [asOf, day(recordedAt.slice(0, 10))]),
  ];
}

/** Ids of all rows that are the file's own, and of those that nobody owns. A joint contract's rows count once. */
function idsOf({ dossiers, shared }: Situation): readonly string[] {
  const own = dossiers.flatMap(({ informationSessions: _, courses: __, courseSessions: ___, ...dossier }) =>
    Object.values(dossier).flat(),
  );
  const rows: readonly object[] = [...Object.values(shared).flat(), ...own];
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()].flatMap((row) =>
    'id' in row && typeof row.id === 'string' ? [row.id] : [],
  );
}

describe.each(COUNTRIES)('demo people of $code', (country, count) => {
  const situation = peopleOf(country);
  const { dossiers } = situation;

  it('are as many as were meant', () => {
    expect(Math.abs(dossiers.length - count)).toBeLessThanOrEqual(5);
  });

  it('are the same each time', () => {
    expect(demoPeople(country, AUTHORITY, TODAY, around(country))).toEqual(situation);
  });

  it('have well-formed ids, each once', () => {
    const ids = idsOf(situation);
    expect(ids.filter((id) => !UUID.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have identifiers that the country takes, each once', () => {
    const values = dossiers.flatMap(({ identifiers }) => identifiers);
    for (const { scheme, value } of values) {
      const known = country.identifiers.find((row) => row.scheme === scheme);
      expect(known?.problem(value)).toBeNull();
      expect(known?.normalise(value)).toBe(value);
    }
    expect(new Set(values.map(({ value }) => value)).size).toBe(dossiers.length);
  });

  it('are reached at example.org and at numbers kept for fiction', () => {
    for (const { file } of dossiers) {
      if (file.email !== null) expect(file.email).toMatch(/^[a-z.]+\d+@example\.org$/);
      if (file.phone === null) continue;
      expect(file.phone).toMatch(/^\+3363998\d{4}$/);
      expect(isValidPhoneNumber(file.phone)).toBe(true);
    }
  });

  it('are registered at the authority, after their birth and not after today', () => {
    for (const { file } of dossiers) {
      expect(file.authorityId).toBe(AUTHORITY);
      expect(file.birthDate !== null && file.birthDate < file.registeredOn).toBe(true);
    }
  });

  it('have done nothing after today', () => {
    for (const dossier of dossiers) {
      expect(happened(dossier).filter((date) => date !== null && date > TODAY)).toEqual([]);
    }
  });

  it('have files that deriving them again leaves as they are', () => {
    for (const dossier of dossiers) expect(country.derive(dossier)).toEqual(dossier);
  });

  it('have one among them whose file is the demo person’s', () => {
    const held = dossiers.filter(({ signIns }) => signIns.length > 0);
    expect(held.map(({ signIns }) => signIns.map(({ holder }) => holder))).toEqual([['demo person']]);
    const [own] = held;
    const running = (dossier: Dossier | undefined) =>
      dossier?.contractStatuses.some(
        ({ status, validFrom, validUntil }) =>
          status === 'IN_PROGRESS' && covers(validFrom, validUntil, TODAY),
      );
    expect(running(own)).toBe(dossiers.some(running));
    expect(own?.contracts.length).toBe(1);
    expect(own?.consents).toEqual([]);
  });

  it('let the demo app in, a third of them, with scopes that differ', () => {
    const consented = dossiers.filter(({ consents }) => consents.length > 0);
    expect(Math.abs(consented.length - dossiers.length / 3)).toBeLessThanOrEqual(2);
    const scopes = consented.map(({ consents }) => consents.map(({ scope }) => scope).join());
    expect(new Set(scopes).size).toBe(5);
    expect(consented.some(({ consents }) => consents.every(({ withdrawnOn }) => withdrawnOn !== null))).toBe(
      true,
    );
  });

  it('can be taught by somebody, and are known to who decides or is told', () => {
    const { shared } = situation;
    expect(shared.providers.length).toBeGreaterThan(0);
    expect(shared.courses.map(({ providerId }) => providerId)).toContain(shared.providers[0]?.id);
    // The one that a demo person signs in as.
    const deciding = country.authorities.find(({ role }) => role === 'DECIDING');
    if (deciding !== undefined) {
      const id = around(country).authorities.get(deciding.code);
      const waiting = dossiers.flatMap(({ contracts }) =>
        contracts.filter(({ awaitingAuthorityId }) => awaitingAuthorityId === id),
      );
      expect(waiting.length).toBeGreaterThan(1);
    }
    for (const { code, role } of country.authorities) {
      const sent = dossiers.flatMap(({ transmissions }) => transmissions.map(({ recipient }) => recipient));
      if (role === 'RECIPIENT') expect(sent).toContain(code);
    }
  });

  it('have facts that the country can assess', () => {
    for (const dossier of dossiers) expect(assessed(country, dossier).length).toBe(country.schemes.length);
  });
});

describe('demo people', () => {
  it('share no id between countries', () => {
    const ids = COUNTRIES.flatMap(([country]) => idsOf(peopleOf(country)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are none in a country that nobody made any for', () => {
    expect(demoPeople({ ...france, code: 'XX' }, AUTHORITY, TODAY, around(france)).dossiers).toEqual([]);
  });

  it('of France and Wallonia come to each outcome', () => {
    const outcomes = (country: Jurisdiction) =>
      new Set(
        peopleOf(country)
          .dossiers.flatMap((dossier) => assessed(country, dossier))
          .map(({ scheme, outcome }) => `${scheme} ${outcome}`),
      );
    const rest = ['NOT_AVAILABLE', 'NOT_ELIGIBLE', 'UNDETERMINED'];
    const french = [
      ...['OBLIGED', ...rest].flatMap((word) => [
        `FR_CAI ${word}`,
        `FR_CAIF ${word}`,
        `FR_PRE_DEPARTURE ${word}`,
      ]),
      ...['ELIGIBLE', ...rest].map((word) => `FR_OEPRI ${word}`),
      'FR_CAI ELIGIBLE',
    ];
    expect([...outcomes(france)].toSorted()).toEqual(french.toSorted());
    const walloon = ['EXEMPT', 'OBLIGED', 'UNDETERMINED', 'VOLUNTARY'].map(
      (word) => `BE_WAL_PARCOURS ${word}`,
    );
    expect([...outcomes(wallonia)].toSorted()).toEqual(walloon);
  });

  it('of Wallonia are exempt by each ground', () => {
    const grounds = peopleOf(wallonia)
      .dossiers.flatMap((dossier) => assessed(wallonia, dossier))
      .filter(({ outcome }) => outcome === 'EXEMPT')
      .flatMap(({ exemptions }) => exemptions.map(({ rule }) => rule.id));
    const all = [1, 2, 3, 4, 5, 6, 7].map((number) => `WAL-EXE-${number}`);
    expect([...new Set(grounds)].toSorted()).toEqual(all);
  });
});

describe('demo people of France', () => {
  const { dossiers } = peopleOf(france);

  it('have contracts in every state that France can bring about, of one person and of two', () => {
    const statuses = dossiers.flatMap(({ contractStatuses }) =>
      contractStatuses.filter(({ validFrom, validUntil }) => covers(validFrom, validUntil, TODAY)),
    );
    const found = CONTRACT_STATUSES.filter((word) => statuses.some(({ status }) => status === word));
    expect(found).toEqual(CONTRACT_STATUSES.filter((word) => word !== 'SIGNED'));
    expect(new Set(dossiers.flatMap(({ parties }) => parties.length))).toEqual(new Set([0, 1, 2]));
  });

  it('have copies and reports sent, and still to send', () => {
    const rows = dossiers.flatMap(({ transmissions }) => transmissions);
    const states = rows.map(({ kind, sentOn }) => `${kind} ${sentOn === null ? 'due' : 'sent'}`);
    expect([...new Set(states)].toSorted()).toEqual([
      'ATTENDANCE_ATTESTATION_COPY sent',
      'EVALUATION_RESULTS sent',
      'EXEMPTION_GRANTED sent',
      'INVITATION due',
      'INVITATION sent',
      'LACK_OF_ATTENDANCE sent',
      'PARENTS_DAY_NOT_FOLLOWED due',
      'PARENTS_DAY_NOT_FOLLOWED sent',
      'REUNIFICATION_NOTICE sent',
      'SKILLS_ASSESSMENT_COPY due',
      'SKILLS_ASSESSMENT_COPY sent',
      'TRAINING_NOTICE sent',
      'VISA_APPLICATION_COPY due',
      'VISA_APPLICATION_COPY sent',
      'VISA_ISSUED sent',
      'VISA_REFUSED sent',
    ]);
  });
});

describe('demo people of Luxembourg', () => {
  const { dossiers, shared } = peopleOf(luxembourg);
  const now = <Row extends { readonly validFrom: PlainDate; readonly validUntil: PlainDate | null }>(
    rows: readonly Row[],
  ) => rows.filter(({ validFrom, validUntil }) => covers(validFrom, validUntil, TODAY));
  const vouchers = dossiers.flatMap(({ voucherStatuses }) => now(voucherStatuses));
  const decisions = dossiers.flatMap((dossier) => dossier.decisions);

  it('have vouchers and bonds in every state', () => {
    expect(new Set(vouchers.map(({ state }) => state))).toEqual(new Set(VOUCHER_STATES));
    expect(new Set(vouchers.map(({ bond }) => bond))).toEqual(new Set(BOND_STATES));
  });

  it('have broken bonds that are settled in each way, or not yet', () => {
    const broken = vouchers.filter(({ bond }) => bond === 'BROKEN').map(({ voucherId }) => voucherId);
    const settlements = dossiers
      .flatMap((dossier) => dossier.vouchers)
      .filter(({ id }) => broken.includes(id))
      .map(({ settlement }) => settlement);
    expect(new Set(settlements)).toEqual(new Set(['UNLOCK_NEXT', 'CLOSE_SEQUENCE', null]));
  });

  it('have contracts in every state that Luxembourg can bring about', () => {
    const statuses = dossiers.flatMap(({ contractStatuses }) => now(contractStatuses));
    const found = CONTRACT_STATUSES.filter((word) => statuses.some(({ status }) => status === word));
    expect(found).toEqual(['SIGNED', 'IN_PROGRESS', 'COMPLETED', 'EXPIRED']);
  });

  it('have used up to three vouchers, missed a civic module and come again, seen a course called off', () => {
    const used = dossiers.map((dossier) => dossier.vouchers.filter(({ redeemedOn }) => redeemedOn !== null));
    expect(used.some(({ length }) => length === 3)).toBe(true);
    const civic = (dossier: Dossier) =>
      dossier.enrolments
        .filter(
          ({ courseId }) => dossier.courses.find(({ id }) => id === courseId)?.kind === 'CIVIC_TRAINING',
        )
        .map(({ result }) => result);
    expect(dossiers.map(civic)).toContainEqual(['NOT_COMPLETED', 'COMPLETED']);
    expect(
      dossiers.some((dossier) => dossier.vouchers.some((row) => row.cancelReason === 'COURSE_CALLED_OFF')),
    ).toBe(true);
  });

  it('have been refused now and then, with reasons and facts', () => {
    const refused = decisions.filter(({ verdict }) => verdict === 'REFUSED');
    expect(new Set(refused.map(({ question }) => question))).toEqual(
      new Set([
        'requestAppointment',
        'signContract',
        'redeemVoucher',
        'issueVoucher',
        'enrol',
        'completeContract',
      ]),
    );
    const reasoned = new Set(
      dossiers.flatMap(({ decisionReasons }) => decisionReasons).map((row) => row.decisionId),
    );
    expect(decisions.filter(({ id }) => !reasoned.has(id))).toEqual([]);
  });

  it('have each act that changed their file decided in it', () => {
    // Registration is the act that revision 0 stands for; all that were granted after it count.
    for (const { file, decisions: own } of dossiers) {
      expect(own.filter(({ verdict }) => verdict === 'GRANTED').length).toBe(file.revision + 1);
    }
  });

  it('hold attestations numbered without a gap by issuer and year', () => {
    const attestations = dossiers.flatMap((dossier) => dossier.attestations);
    for (const { issuerId, year, lastNumber } of shared.attestationCounters) {
      const numbers = attestations
        .filter((row) => row.issuerId === issuerId && row.year === year)
        .toSorted((one, other) => one.number - other.number);
      expect(numbers.map(({ number }) => number)).toEqual(
        Array.from({ length: lastNumber }, (_, at) => at + 1),
      );
      expect(numbers.map(({ issuedOn }) => issuedOn)).toEqual(
        numbers.map(({ issuedOn }) => issuedOn).toSorted(),
      );
    }
  });
});
