import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainHead } from '../../datasources/audit.ts';
import { checkChain } from '../../datasources/audit-check.ts';
import { syncAuthorities } from '../../datasources/authorities.ts';
import type { CountryStore, Stores } from '../../datasources/stores.ts';
import { day, type PlainDate } from '../../domain/calendar.ts';
import { type Dossier, newDossier, type Situation } from '../../domain/dossier.ts';
import { luxembourg } from '../../jurisdictions/lu-cai/index.ts';
import { encodeId } from '../../resolvers/ids.ts';
import { NOON, put } from '../support/acts.ts';
import { digestOf } from '../support/digest.ts';
import { aFile, aWholeSituation, emptySituation } from '../support/invented.ts';
import { aPlace, type Place } from '../support/places.ts';
import { uuidFrom } from './copies.ts';

const AS_OF = '2026-01-15';
/** Files whose last day is over; of a quarter of them the rules do not know it yet. */
const DUE = 1200;
const NOT_DERIVED = DUE / 4;
const KEPT = 30;

/** Where the commands keep what stands outside the databases. */
let outside: Readonly<Record<'ERASURES_FILE' | 'AUDIT_HEADS_FILE' | 'AUDIT_KEY_FILE', string>>;
let folder: string;
let place: Place;
let stores: Stores;
let lu: CountryStore;
let authorityId: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daily-'));
  outside = {
    ERASURES_FILE: join(folder, 'erasures.jsonl'),
    AUDIT_HEADS_FILE: join(folder, 'heads.jsonl'),
    AUDIT_KEY_FILE: join(folder, 'audit-key.pem'),
  };
  place = await aPlace();
  stores = await place.open({
    erasuresFile: outside.ERASURES_FILE,
    heads: { file: outside.AUDIT_HEADS_FILE, keyFile: outside.AUDIT_KEY_FILE },
  });
  lu = stores.country('LU');
  authorityId = (await syncAuthorities(lu, ['CAI_TEAM'], NOON)).get('CAI_TEAM') ?? '';
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await stores.close();
  await place.drop();
  await rm(folder, { recursive: true });
});

/** A command in a process of its own: on the server itself, or through this process, which has the folder open. */
function command(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
) {
  const child = spawn(process.execPath, ['run.mjs', `server/${script}.ts`, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...place.environment, ...outside, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}

const run = (script: string, ...args: readonly string[]) => runWith({}, script, ...args);

async function runWith(
  environment: Readonly<Record<string, string>>,
  script: string,
  ...args: readonly string[]
) {
  const child = command(script, args, environment);
  const [output, fault, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { output, fault, code: Number(code) };
}

/** People who attended one session on `heldOn` and nothing else; the rules have seen them, or not yet. */
function people(name: string, count: number, heldOn: PlainDate, derived: boolean): Situation {
  const session = {
    id: uuidFrom(`${name} session`),
    authorityId,
    heldOn,
    place: null,
    language: null,
    headCount: count,
  };
  const dossiers = Array.from({ length: count }, (_, index): Dossier => {
    const file = aFile(authorityId, { id: uuidFrom(`${name} ${index}`), registeredOn: heldOn });
    const attendance = { id: uuidFrom(`${name} seat ${index}`), sessionId: session.id, fileId: file.id };
    const dossier: Dossier = {
      ...newDossier(file),
      informationSessionAttendances: [attendance],
      informationSessions: [session],
    };
    return derived ? luxembourg.derive(dossier) : dossier;
  });
  const { shared, placesTaken } = emptySituation();
  return { dossiers, shared: { ...shared, informationSessions: [session] }, placesTaken };
}

async function filesLeft(): Promise<readonly string[]> {
  const { rows } = await sql<{
    readonly id: string;
  }>`select id from country_lu.person_file order by id`.execute(lu.query);
  return rows.map(({ id }) => id);
}

describe('the daily command', () => {
  let kept: readonly string[];

  beforeAll(async () => {
    await put(lu, people('due', DUE - NOT_DERIVED, day('2020-03-10'), true));
    await put(lu, people('unseen', NOT_DERIVED, day('2020-03-10'), false));
    // The very last day on which they are kept.
    const staying = people('kept', KEPT, day('2025-01-15'), false);
    await put(lu, staying);
    kept = staying.dossiers.map(({ file }) => file.id).toSorted();
  });

  it('killed in the middle and run again does all that was left, and nothing twice', async () => {
    const child = command('daily', ['--as-of', AS_OF]);
    const gone = once(child, 'exit');
    while ((await filesLeft()).length === DUE + KEPT && child.exitCode === null) await pause(2);
    child.kill('SIGKILL');
    await gone;
    const left = await filesLeft();
    expect(left.length).toBeGreaterThan(KEPT);
    expect(left.length).toBeLessThan(DUE + KEPT);

    const again = await run('daily', '--as-of', AS_OF);
    expect(again).toMatchObject({ code: 0, fault: '' });
    const { sequence } = await chainHead(lu);
    expect(again.output.trimEnd().split('\n').slice(-1)).toEqual([`LU: audit head signed: link ${sequence}`]);
    expect(await filesLeft()).toEqual(kept);
    const listed = new Set((await stores.erasures.read()).map(({ fileId }) => fileId));
    expect(listed.size).toBe(DUE);
    expect((await checkChain(lu)).broken).toBeNull();
    const { rows } = await sql`
      select distinct rules_version, kept_until, kept_until_rule from country_lu.person_file`.execute(
      lu.query,
    );
    expect(rows).toEqual([
      { rulesVersion: luxembourg.rulesVersion, keptUntil: AS_OF, keptUntilRule: 'LU-PATH-5' },
    ]);
  });

  it('run once more changes nothing', async () => {
    const before = await digestOf(lu);
    const { output, code } = await run('daily', '--as-of', AS_OF);
    expect(code).toBe(0);
    expect(output).toContain(
      'LU on 2026-01-15\n  files of other rules, derived anew: 0\n  months closed, published: 0\n  files kept to their last day, erased: 0\n',
    );
    expect(output).not.toContain('\u001B');
    expect(output).not.toContain('audit head signed');
    expect(await digestOf(lu)).toBe(before);
  });

  it('goes to work on the day after the last one', async () => {
    const { output } = await run('daily', '--as-of', '2026-01-16');
    expect(output).toContain(`  files kept to their last day, erased: ${KEPT}\n`);
    expect(await filesLeft()).toEqual([]);
  });

  it('tells by id what the day brings, what is due, and what is to be sent', async () => {
    const { situation, contractId, voucherId, fileId } = aDayOfReports();
    await put(lu, situation);
    const { output } = await run('daily', '--as-of', AS_OF);
    const ofLuxembourg = output.slice(output.indexOf('LU on'));
    expect(ofLuxembourg.trimEnd().split('\n').slice(4)).toEqual([
      '  contracts expired: 1',
      `    ${encodeId('Contract', 'LU', contractId)}`,
      '  vouchers lapsed: 1',
      `    ${encodeId('Voucher', 'LU', voucherId)}`,
      '  obligations due by 2026-01-22: 2',
      '    DUE_IN_SEVEN_DAYS: 1',
      '    DUE_TODAY: 1',
      '  obligations overdue: 1',
      '    DUE_YESTERDAY: 1',
      '  transmissions to be sent: 2',
      `    DUE_TODAY: to PERSON by POST, due ${AS_OF}, person ${encodeId('Person', 'LU', fileId)}`,
      `    WITHOUT_A_DATE: to PERSON by POST, person ${encodeId('Person', 'LU', fileId)}`,
    ]);
  });

  it.each([
    ['2999-01-01', '--as-of lies in the future of BE_WAL'],
    ['yesterday', '--as-of: expected a calendar date'],
  ])('refuses --as-of %s and says why', async (asOf, why) => {
    const { code, fault } = await run('daily', '--as-of', asOf);
    expect(code).toBe(1);
    expect(fault).toContain(why);
    expect(fault).not.toMatch(/\n\s+at /);
  });
});

describe('the command that verifies the chains', () => {
  it('says how many links hold in each store', async () => {
    const { holding } = await checkChain(lu);
    const { output, code } = await run('audit-verify');
    expect(code).toBe(0);
    expect(output).toContain(
      `BE_WAL: links that hold: 0\nFR: links that hold: 0\nLU: links that hold: ${holding}\n`,
    );
  });

  it('says what the signed heads vouch for, to who has the public key alone too', async () => {
    const { sequence } = await chainHead(lu);
    const signed = `  signed heads that stand: 2, the newest link ${sequence}, `;
    expect((await run('audit-verify')).output).toContain(signed);
    const published = outside.AUDIT_KEY_FILE.replace('.pem', '.pub.pem');
    const elsewhere = { AUDIT_KEY_FILE: join(folder, 'none.pem') };
    const { output, code } = await runWith(elsewhere, 'audit-verify', '--public-key', published);
    expect(code).toBe(0);
    expect(output).toContain(signed);
    const blind = await runWith(elsewhere, 'audit-verify');
    expect(blind.code).toBe(1);
    expect(blind.output).toContain(`${outside.AUDIT_HEADS_FILE}:1 was signed with a key that is not here`);
    expect(blind.output).toContain(`${outside.AUDIT_HEADS_FILE}:2 was signed with a key that is not here`);
    const missing = await runWith(elsewhere, 'audit-verify', '--public-key', elsewhere.AUDIT_KEY_FILE);
    expect(missing).toMatchObject({
      code: 1,
      fault: expect.stringMatching(/^\S+ is not there: expected .*\n$/),
    });
  });

  it('names the first broken link and ends with 1', async () => {
    await sql`alter table country_lu.audit_entry disable trigger append_only`.execute(lu.query);
    await sql`update country_lu.audit_entry set client = 'somebody else' where sequence = 2`.execute(
      lu.query,
    );
    const { output, code } = await run('audit-verify');
    expect(code).toBe(1);
    expect(output).toContain('LU: links that hold: 1\n  link 2 was changed: the chain is broken');
  });
});

/** A file with something on each side of every boundary that the report of a day has. */
function aDayOfReports() {
  const whole = aWholeSituation(authorityId);
  const [dossier] = whole.dossiers;
  const file = { ...dossier.file, rulesVersion: luxembourg.rulesVersion };
  const [contract] = dossier.contracts;
  const [lapsed, redeemed] = dossier.vouchers;
  const [duty] = dossier.obligations;
  const [sending] = dossier.transmissions;
  if (!contract || !lapsed || !redeemed || !duty || !sending) throw new Error('the file lacks a row');
  const earlier = { ...contract, id: uuidFrom('expired the day before'), sourceKey: null, source: null };
  const expired = { contractId: contract.id, status: 'EXPIRED', validUntil: null, rule: 'X-1' } as const;
  const lapse = {
    contractId: contract.id,
    state: 'EXPIRED',
    bond: 'LAPSED',
    validUntil: null,
    rule: 'X-1',
  } as const;
  const owed = (kind: string, dueOn: string, appliesUntil: string | null = null) => ({
    ...duty,
    kind,
    dueOn: day(dueOn),
    appliesFrom: day('2025-01-01'),
    appliesUntil: appliesUntil === null ? null : day(appliesUntil),
  });
  const sent = (kind: string, dueOn: string | null, sentOn: string | null = null) => ({
    ...sending,
    id: uuidFrom(kind),
    kind,
    createdOn: day('2025-12-01'),
    dueOn: dueOn === null ? null : day(dueOn),
    sentOn: sentOn === null ? null : day(sentOn),
  });
  const reported: Dossier = {
    ...dossier,
    file,
    contracts: [contract, earlier],
    parties: [
      ...dossier.parties,
      { id: uuidFrom('party'), contractId: earlier.id, fileId: file.id, role: 'SIGNATORY', signedOn: null },
    ],
    contractStatuses: [
      { ...expired, validFrom: day(AS_OF) },
      { ...expired, contractId: earlier.id, validFrom: day('2026-01-14') },
    ],
    voucherStatuses: [
      { ...lapse, voucherId: lapsed.id, validFrom: day(AS_OF) },
      { ...lapse, voucherId: redeemed.id, validFrom: day('2026-01-16') },
    ],
    obligations: [
      owed('DUE_IN_SEVEN_DAYS', '2026-01-22'),
      owed('DUE_IN_EIGHT_DAYS', '2026-01-23'),
      owed('DUE_TODAY', AS_OF),
      owed('DUE_YESTERDAY', '2026-01-14'),
      owed('DONE_WITH', '2026-01-20', '2026-01-14'),
    ],
    transmissions: [
      sent('DUE_TODAY', AS_OF),
      sent('DUE_TOMORROW', '2026-01-16'),
      sent('SENT', AS_OF, '2026-01-10'),
      sent('WITHOUT_A_DATE', null),
    ],
  };
  return {
    situation: { ...whole, dossiers: [reported] },
    contractId: contract.id,
    voucherId: lapsed.id,
    fileId: file.id,
  };
}
