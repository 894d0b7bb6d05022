import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../datasources/transaction.ts';
import { luxembourg } from '../../jurisdictions/lu-cai/graphql/index.ts';
import { encodeId } from '../../resolvers/ids.ts';
import { archipelago } from '../fictional-country/graphql/index.ts';
import { anAuthority, put } from '../support/acts.ts';
import { TOLD_COUNTRIES } from '../support/countries.ts';
import { type Ask, CASE_WORKER, NOON, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { aWholeSituation } from '../support/invented.ts';
import { providersAlone } from './first-people.ts';
import { DAYS, type Story, tellStories } from './story.ts';

const RECOGNISE = `query ($attestation: AskedAttestationInput!, $schemes: [SchemeCode!], $asOf: LocalDate) {
  recogniseAttestation(attestation: $attestation, schemes: $schemes, asOf: $asOf) {
    decisions {
      id question recordedAt verdict outcome scheme { code } asOf jurisdiction { code }
      reasons { rule { id } status facts { name value } basis { document } }
    }
    userErrors { code path message }
  }
}`;

const AMDFL = { issuer: 'FR', kind: 'AMDFL', issuedOn: '2009-03-01' };

let gateway: TestGateway;
let story: Story;

beforeAll(async () => {
  gateway = await openTestGateway({
    countries: [...TOLD_COUNTRIES, archipelago],
    firstPeople: providersAlone,
  });
  story = tellStories(gateway);
});
afterAll(() => gateway.close());

interface Asked {
  readonly attestation: unknown;
  readonly schemes?: readonly string[];
  readonly asOf?: string;
}

async function recognised(asked: Asked, ask: Ask = gateway.askAnonymously) {
  const { data, errors } = await ask(RECOGNISE, asked);
  expect(errors).toBeUndefined();
  return data.recogniseAttestation;
}

/** What each scheme makes of an attestation: outcome and rule. */
async function worth(asked: Asked, ask?: Ask): Promise<readonly string[]> {
  const { decisions, userErrors } = await recognised(asked, ask);
  expect(userErrors).toEqual([]);
  return decisions.map(
    (one: { scheme: { code: string }; outcome: string; reasons: [{ rule: { id: string } }] }) =>
      [one.scheme.code, one.outcome, one.reasons[0].rule.id].join(' '),
  );
}

async function attested() {
  const attestationId = await story.attested(await story.learned(await story.signed()));
  return { attestationId, asked: { attestation: { id: attestationId } } };
}

/** An attestation of the Archipelago, which proves something for five years. */
async function ofTheArchipelago(issuedOn: string): Promise<string> {
  const store = gateway.stores.country('XA');
  const situation = aWholeSituation(await anAuthority(store));
  await put(store, situation);
  const id = situation.dossiers[0].attestations[0]?.id ?? '';
  await inTransaction(store, NOON, ({ query }) =>
    query
      .updateTable('attestation')
      .set({ issuedOn: issuedOn as never, kind: 'LANGUAGE_CERTIFICATE', revokedOn: null })
      .where('id', '=', id)
      .execute(),
  );
  return encodeId('Attestation', 'XA', id);
}

describe('X-3: an attestation that is described', () => {
  it('is judged in every scheme of every country, each with its rule, for whoever is not signed in', async () => {
    expect(await worth({ attestation: { described: AMDFL }, asOf: '2009-04-01' })).toEqual([
      'BE_WAL_PARCOURS NOT_RECOGNISED WAL-EXE-7',
      'FR_PRE_DEPARTURE RECOGNISED FR-PRE-10',
      'FR_CAI RECOGNISED FR-CAI-7',
      'FR_CAIF UNDETERMINED FR-CAIF-3',
      'FR_OEPRI UNDETERMINED FR-OEPRI-1',
      'LU_CAI NOT_RECOGNISED LU-VAL-1',
      'XA_WELCOME UNDETERMINED XA-ELSE-1',
    ]);
  });

  it('WAL-EXE-7: exempts in Wallonia from the day on which Flanders issued it', async () => {
    const described = { issuer: 'FLANDERS', kind: 'PATH_ATTENDANCE', issuedOn: '2025-05-02' };
    const on = (asOf: string) =>
      worth({ attestation: { described }, schemes: ['BE_WAL_PARCOURS'], asOf }, gateway.ask);
    expect(await on('2025-05-01')).toEqual(['BE_WAL_PARCOURS NOT_RECOGNISED WAL-EXE-7']);
    expect(await on('2025-05-02')).toEqual(['BE_WAL_PARCOURS RECOGNISED WAL-EXE-7']);
  });

  it('counts up to and including the last day that it proves something', async () => {
    const described = { ...AMDFL, provesUntil: '2009-06-30' };
    const on = (asOf: string) => worth({ attestation: { described }, schemes: ['FR_CAI'], asOf });
    expect(await on('2009-06-30')).toEqual(['FR_CAI RECOGNISED FR-CAI-7']);
    expect(await on('2009-07-01')).toEqual(['FR_CAI NOT_RECOGNISED FR-CAI-7']);
  });

  it('is answered with what was read and the text it rests on, is read today, and nothing is stored', async () => {
    const asked = { attestation: { described: AMDFL }, schemes: ['FR_CAI'] };
    const statements = await gateway.statementsOf(() => recognised(asked));
    expect(statements).toEqual([]);
    const [decision] = (await recognised(asked)).decisions;
    expect(decision).toMatchObject({
      id: null,
      recordedAt: null,
      question: 'RECOGNITION',
      verdict: 'GRANTED',
      asOf: DAYS.today,
      jurisdiction: { code: 'FR' },
    });
    expect(decision.reasons[0]).toMatchObject({
      status: 'SATISFIED',
      facts: [
        { name: 'issuedOn', value: '2009-03-01' },
        { name: 'issuer', value: 'FR' },
        { name: 'kind', value: 'AMDFL' },
        { name: 'provesUntil', value: null },
      ],
    });
    expect(decision.reasons[0].basis).not.toEqual([]);
  });

  it.each([
    ['a word in small letters', { issuer: 'Flanders' }, 'issuer'],
    ['a name', { kind: 'ANA SAMPLE' }, 'kind'],
    ['a word too long', { kind: 'A'.repeat(51) }, 'kind'],
    ['a control character', { issuer: '\u0007' }, 'issuer'],
    ['an end before the beginning', { provesUntil: '2009-02-28' }, 'provesUntil'],
  ])('is refused with its place: %s', async (_, change, field) => {
    const answer = await recognised({ attestation: { described: { ...AMDFL, ...change } } });
    expect(answer).toMatchObject({
      decisions: [],
      userErrors: [{ code: 'INVALID', path: ['attestation', 'described', field] }],
    });
    expect(answer.userErrors[0].message).not.toContain('SAMPLE');
  });

  it('may prove something for one day, and be as long a word as 50 letters', async () => {
    const described = { ...AMDFL, kind: 'A'.repeat(50), provesUntil: AMDFL.issuedOn };
    expect((await recognised({ attestation: { described } })).userErrors).toEqual([]);
  });

  it.each([
    ['neither', {}],
    ['both', { id: 'x', described: AMDFL }],
    ['a day that is none', { described: { ...AMDFL, issuedOn: '2009-02-30' } }],
    ['no day', { described: { issuer: 'FR', kind: 'AMDFL' } }],
  ])('is not understood where %s is given, and no value is quoted', async (_, attestation) => {
    const { status, errors } = await gateway.askAnonymously(RECOGNISE, { attestation });
    expect(status).toBeLessThan(500);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(errors)).not.toMatch(/2009-02-30|AMDFL/);
  });
});

describe('X-3: an attestation of a file, by its id', () => {
  it('is judged as it stands, for who may see it', async () => {
    const { asked } = await attested();
    expect(await worth(asked, gateway.ask)).toEqual([
      'BE_WAL_PARCOURS NOT_RECOGNISED WAL-EXE-7',
      'FR_PRE_DEPARTURE NOT_RECOGNISED FR-PRE-10',
      'FR_CAI NOT_RECOGNISED FR-CAI-7',
      'FR_CAIF NOT_RECOGNISED FR-CAIF-3',
      'FR_OEPRI NOT_RECOGNISED FR-OEPRI-1',
      'LU_CAI RECOGNISED LU-LANG-6',
      'XA_WELCOME PARTIAL XA-ELSE-1',
    ]);
  });

  it('counts no more from the day of its revocation on', async () => {
    const { attestationId, asked } = await attested();
    await story.grant('revokeAttestation', { attestationId, reason: 'Wrong name', on: DAYS.today });
    const on = (asOf: string) => worth({ ...asked, schemes: ['LU_CAI'], asOf }, gateway.ask);
    expect(await on('2026-06-14')).toEqual(['LU_CAI RECOGNISED LU-LANG-6']);
    expect(await on('2026-06-15')).toEqual(['LU_CAI NOT_RECOGNISED LU-LANG-6']);
  });

  it('counts as long as its country’s rules let it prove something', async () => {
    const id = await ofTheArchipelago('2021-06-16');
    const ask = gateway.as({ role: 'CASE_WORKER', jurisdiction: 'XA', organisation: 'TEAM' });
    const on = (asOf: string) => worth({ attestation: { id }, schemes: ['XA_WELCOME'], asOf }, ask);
    expect(await on('2026-06-16')).toEqual(['XA_WELCOME PARTIAL XA-ELSE-1']);
    expect(await on('2026-06-17')).toEqual(['XA_WELCOME NOT_RECOGNISED XA-ELSE-1']);
  });

  it('is looked up, loaded and written down as read: three statements', async () => {
    const { asked } = await attested();
    const statements = await gateway.statementsOf(() => recognised(asked, gateway.ask));
    expect(statements.map(({ store }) => store)).toEqual(['LU', 'LU', 'LU']);
  });

  it('is not known to who may not see it, in the words for what does not exist', async () => {
    const { asked, attestationId } = await attested();
    const nowhere = { attestation: { id: encodeId('Attestation', 'LU', randomUUID()) } };
    const elsewhere = gateway.as({ ...CASE_WORKER, jurisdiction: 'FR', organisation: 'AGENCY' });
    for (const ask of [gateway.askAnonymously, elsewhere]) {
      const foreign = await recognised(asked, ask);
      expect(foreign).toMatchObject({
        decisions: [],
        userErrors: [{ code: 'NOT_FOUND', path: ['attestation', 'id'] }],
      });
      expect(foreign).toEqual(await recognised(nowhere, ask));
    }
    const other = { attestation: { id: attestationId.replace(/.$/, '') } };
    expect(await recognised(other, gateway.ask)).toEqual(await recognised(nowhere, gateway.ask));
  });
});

it('a scheme whose country says nothing of attestations from elsewhere is named as not offered', async () => {
  const silent = { ...luxembourg, jurisdiction: { ...luxembourg.jurisdiction, recognition: null } };
  const countries = [...TOLD_COUNTRIES.filter(({ jurisdiction }) => jurisdiction.code !== 'LU'), silent];
  const beside = await openTestGateway({ countries, firstPeople: providersAlone });
  try {
    const attestation = { described: AMDFL };
    const named = { attestation, schemes: ['FR_CAI', 'LU_CAI'] };
    expect(await recognised(named, beside.askAnonymously)).toMatchObject({
      decisions: [],
      userErrors: [{ code: 'NOT_OFFERED', path: ['schemes', '1'] }],
    });
    const all = await worth({ attestation, asOf: '2009-04-01' }, beside.askAnonymously);
    expect(all.map((one) => one.split(' ')[0])).not.toContain('LU_CAI');
  } finally {
    await beside.close();
  }
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});
