import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countries } from '../../jurisdictions/registry.ts';
import { encodeId } from '../../resolvers/ids.ts';
import { assembleSchema } from '../../server/schema.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import { contractsBeside } from './first-people.ts';
import { DAYS, type Input, newcomer, orientationDay, tellStories } from './story.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: contractsBeside(2) });
});
afterAll(() => gateway.close());

const NOBODY = '99999999-9999-4999-8999-999999999999';

/** A well-formed input of each verb for a country. */
function inputs(country: string, scheme: string): Readonly<Record<string, Input>> {
  const id = (type: string) => encodeId(type, country, NOBODY);
  const person = { ...newcomer(1), identifiers: [], facts: {}, jurisdiction: country };
  const attendance = { sessionId: id('CourseSession'), rows: [{ enrolmentId: id('Enrolment'), minutes: 1 }] };
  const reason = 'No longer wanted';
  return {
    registerPerson: person,
    recordInformationSession: { jurisdiction: country, personIds: [id('Person')] },
    requestAppointment: { personId: id('Person'), channel: 'EMAIL' },
    signContract: { personId: id('Person'), scheme, documents: ['PASSPORT'] },
    completeContract: { contractId: id('Contract') },
    scheduleCourse: orientationDay({ jurisdiction: country }),
    enrol: { contractId: id('Contract'), courseId: id('Course'), channel: 'EMAIL' },
    requestInterpreting: { enrolmentId: id('Enrolment'), sessionId: id('CourseSession'), language: 'pt' },
    recordAttendance: attendance,
    completeCourse: { courseId: id('Course') },
    cancelCourse: { courseId: id('Course'), reason },
    issueAttestation: { enrolmentId: id('Enrolment') },
    revokeAttestation: { attestationId: id('Attestation'), reason },
    handInCertificate: { attestationId: id('Attestation') },
    issueVoucher: { contractId: id('Contract') },
    replaceVoucher: { voucherId: id('Voucher'), reason: 'LOST' },
    cancelVoucher: { voucherId: id('Voucher'), reason },
    settleBrokenBond: { voucherId: id('Voucher'), settlement: 'UNLOCK_NEXT', reason },
    correctPerson: { personId: id('Person'), familyName: 'Other', reason },
    moveFile: { personId: id('Person'), authorityId: id('Authority'), reason },
    correctInformationSession: { informationSessionId: id('InformationSession'), headCount: 2, reason },
    recordAssessment: { personId: id('Person'), kind: 'LEVEL', result: 'LOW' },
    correctAssessment: { assessmentId: id('Assessment'), prescribedMinutes: null, reason },
    grantExemption: { contractId: id('Contract'), kind: 'TEST', ground: 'SCHOOLING', evidence: 'shown' },
    correctExemption: { exemptionId: id('GrantedExemption'), evidence: 'shown', reason },
    submitProject: { jurisdiction: country, scheme, providerId: id('Provider'), answers: [] },
    judgeProject: { projectId: id('Project'), answers: [] },
    submitReport: { projectId: id('Project'), kind: 'FINAL', answers: [] },
    recordFunding: { projectId: id('Project'), kind: 'AGREEMENT', creditsCents: 100 },
    recordPayment: { projectId: id('Project'), kind: 'AGREEMENT' },
    correctJudgement: { projectId: id('Project'), decidedOn: DAYS.signed, reason },
    correctFunding: { projectId: id('Project'), kind: 'AGREEMENT', creditsCents: 100, reason },
    correctPayment: { projectId: id('Project'), kind: 'AGREEMENT', paidOn: null, reason },
    excuseAbsence: { prestationId: id('Prestation'), reason },
    proposeContract: { personIds: [id('Person')], scheme },
    countersignContract: { contractId: id('Contract') },
    proposeOutcome: { contractId: id('Contract'), outcome: 'COMPLETE' },
    decideOutcome: { contractId: id('Contract'), outcome: 'COMPLETE' },
    correctAppointment: { appointmentId: id('Appointment'), cancelled: true, reason },
    correctContract: { contractId: id('Contract'), signedOn: DAYS.signed, reason },
    withdrawContract: { contractId: id('Contract'), reason },
    correctCourse: { courseId: id('Course'), title: 'Other', reason },
    correctEnrolment: { enrolmentId: id('Enrolment'), reopen: true, reason },
    cancelEnrolment: { enrolmentId: id('Enrolment'), reason },
    correctAttendance: { ...attendance, reason },
    correctAttestation: { attestationId: id('Attestation'), copyReceivedOn: DAYS.handedIn, reason },
    correctVoucher: { voucherId: id('Voucher'), issuedOn: DAYS.signed, reason },
    correctTransmission: { transmissionId: id('Transmission'), sentOn: null, reason },
    applyRetention: { jurisdiction: country },
  };
}

/** The verbs that are the same in every country, and those of the gateway's own. */
const COMMON = [
  'acceptInvitation',
  'confirmLink',
  'grantConsent',
  'inviteToSignIn',
  'proposeLink',
  'recordSending',
  'requestErasure',
  'undoLink',
  'withdrawConsent',
];
const OWN = ['registerPartnerApp', 'requestConsent', 'revokePartnerApp'];

const MUTATIONS = Object.keys(assembleSchema(countries).getMutationType()?.getFields() ?? {});

/** Verbs that no rule of Luxembourg knows. */
const NOT_IN_LUXEMBOURG = [
  'correctAssessment',
  'correctExemption',
  'correctFunding',
  'correctJudgement',
  'correctPayment',
  'countersignContract',
  'decideOutcome',
  'excuseAbsence',
  'grantExemption',
  'judgeProject',
  'proposeContract',
  'proposeOutcome',
  'recordAssessment',
  'recordFunding',
  'recordPayment',
  'requestInterpreting',
  'submitProject',
  'submitReport',
];

/** A voucher is named by its code, and a country without vouchers has no code. */
const BY_CODE = 'redeemVoucher';

describe.each([['BE_WAL', 'BE_WAL_PARCOURS', 'CRI_NAMUR']])(
  'a country that does not offer every verb: %s',
  (country, scheme, organisation) => {
    const asked = inputs(country, scheme);
    const offered = Object.keys(
      countries.find(({ jurisdiction }) => jurisdiction.code === country)?.jurisdiction.acts ?? {},
    );

    it('is asked for every verb that there is', () => {
      expect([...Object.keys(asked), ...COMMON, ...OWN, BY_CODE].toSorted()).toEqual(MUTATIONS.toSorted());
    });

    it.each(Object.keys(asked).filter((verb) => !offered.includes(verb)))(
      'answers that it does not offer %s',
      async (verb) => {
        const ask = gateway.as({ role: 'CASE_WORKER', jurisdiction: country, organisation });
        const deciding = { role: 'DECIDING_AUTHORITY', jurisdiction: country, organisation } as const;
        const there = tellStories({ ask, as: gateway.as, deciding });
        const payload = await there.send(verb, { ...asked[verb], on: DAYS.signed });
        expect(payload.decision).toBeNull();
        expect(payload.userErrors).toMatchObject([{ code: 'NOT_OFFERED', path: [] }]);
        expect(payload.userErrors).toHaveLength(1);
        expect(payload.userErrors[0].message).toContain(`${verb} is not offered by ${country}`);
      },
    );

    it('lists the verbs that it offers, with those that all countries do', async () => {
      const text = 'query ($code: JurisdictionCode!) { jurisdiction(code: $code) { verbs } }';
      const { data } = await gateway.ask(text, { code: country });
      expect(data.jurisdiction.verbs).toEqual([...COMMON, ...offered].toSorted());
      const luxembourg = await gateway.ask(text, { code: 'LU' });
      expect(luxembourg.data.jurisdiction.verbs).toEqual(
        MUTATIONS.filter((verb) => ![...OWN, ...NOT_IN_LUXEMBOURG].includes(verb)).toSorted(),
      );
    });
  },
);

describe('names', () => {
  const TEXT = `query ($language: Language) {
    jurisdiction(code: LU) { name(language: $language) schemes { name(language: $language) } }
  }`;
  const FRENCH = 'Contrat d’accueil et d’intégration (CAI)';
  const ENGLISH = 'Welcome and integration contract (CAI)';
  const GERMAN = 'Aufnahme- und Integrationsvertrag (CAI)';

  async function schemeName(language: string | null, header?: string): Promise<string> {
    const headers = header === undefined ? {} : { 'accept-language': header };
    const { data } = await gateway.ask(TEXT, { language }, headers);
    return data.jurisdiction.schemes[0].name.replaceAll("'", '’');
  }

  it.each([
    ['FR', FRENCH],
    ['EN', ENGLISH],
    ['DE', GERMAN],
  ])('come in the language of the argument: %s', async (language, name) => {
    expect(await schemeName(language)).toBe(name);
    expect(await schemeName(language, 'de, en;q=0.5')).toBe(name);
  });

  it.each([
    ['de', GERMAN],
    ['en-GB, en;q=0.9', ENGLISH],
    ['pt, de;q=0.2, en;q=0.8', ENGLISH],
    ['fr', FRENCH],
    ['pt', FRENCH],
  ])('come in the best of the languages that the request takes: %s', async (header, name) => {
    expect(await schemeName(null, header)).toBe(name);
  });

  it('come in French where the language asked for has none', async () => {
    const { data } = await gateway.ask('{ jurisdiction(code: BE_WAL) { name(language: DE) } }');
    expect(data.jurisdiction.name).toBe('Wallonie');
  });

  it('come in German for Luxembourg itself', async () => {
    const { data } = await gateway.ask('{ jurisdiction(code: LU) { name(language: DE) } }');
    expect(data.jurisdiction.name).toBe('Luxemburg');
  });
});

describe('a question of eligibility', () => {
  it('is answered for all schemes of three countries without a statement to any database', async () => {
    const text = `query ($facts: FactsInput!) { assessEligibility(facts: $facts) {
      decisions { id scheme { code } outcome reasons { rule { id title } status } recordedAt }
    } }`;
    let decisions: readonly { id: string | null; scheme: { code: string } }[] = [];
    const statements = await gateway.statementsOf(async () => {
      const { data } = await gateway.ask(text, {
        facts: { birthDate: '1990-04-02', nationalities: ['BR'] },
      });
      decisions = data.assessEligibility.decisions;
    });
    expect(statements).toEqual([]);
    expect(decisions.map(({ scheme }) => scheme.code)).toEqual([
      'BE_WAL_PARCOURS',
      'FR_PRE_DEPARTURE',
      'FR_CAI',
      'FR_CAIF',
      'FR_OEPRI',
      'LU_CAI',
    ]);
    expect(decisions.every(({ id }) => id === null)).toBe(true);
  });
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});
