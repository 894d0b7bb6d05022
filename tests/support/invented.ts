import { randomUUID } from 'node:crypto';
import { day } from '../../domain/calendar.ts';
import type { ContractRecord, TransmissionRecord } from '../../domain/contract.ts';
import {
  type Dossier,
  NOTHING_SHARED,
  newDossier,
  type Shared,
  type Situation,
} from '../../domain/dossier.ts';
import type { FileRecord } from '../../domain/person.ts';
import type { CourseRecord, ProviderRecord } from '../../domain/prestation.ts';
import type {
  ProjectFundingRecord,
  ProjectRecord,
  ProjectReportRecord,
  ProjectSelectionRecord,
} from '../../domain/project.ts';

/** A file of an invented person. */
export function aFile(authorityId: string, differing: Partial<FileRecord> = {}): FileRecord {
  return {
    id: randomUUID(),
    authorityId,
    familyName: 'Éclair',
    givenNames: 'Ana Maria',
    birthDate: day('1990-02-28'),
    sex: null,
    email: 'ana@example.org',
    phone: null,
    postalAddress: null,
    languages: ['pt', 'fr'],
    registeredOn: day('2012-03-01'),
    revision: 1,
    keptUntil: null,
    keptUntilRule: null,
    rulesVersion: null,
    source: null,
    sourceKey: null,
    ...differing,
  };
}

export function aProvider(differing: Partial<ProviderRecord> = {}): ProviderRecord {
  return {
    id: randomUUID(),
    name: 'École du Pont',
    kind: 'SCHOOL',
    enrolmentChannels: ['PHONE'],
    recognisedFrom: day('2011-01-01'),
    recognisedUntil: day('2013-12-31'),
    ...differing,
  };
}

export function aProject(
  differing: Pick<ProjectRecord, 'providerId'> & Partial<ProjectRecord>,
): ProjectRecord {
  return {
    id: randomUUID(),
    scheme: 'INVENTED',
    submittedOn: day('2012-02-01'),
    validFrom: day('2012-01-01'),
    validUntil: day('2012-12-31'),
    answers: { GROUPS: 2, WHERE: 'À l’école', WEEKDAYS: true },
    awaitingAuthorityId: null,
    ...differing,
  };
}

export function aCourse(providerId: string | null, differing: Partial<CourseRecord> = {}): CourseRecord {
  return {
    id: randomUUID(),
    kind: 'LANGUAGE_COURSE',
    providerId,
    authorityId: null,
    title: 'Lëtzebuergesch A1',
    language: 'lb',
    totalMinutes: 180,
    places: 15,
    scheduledOn: day('2012-03-05'),
    calledOffOn: null,
    ...differing,
  };
}

/** Something to be posted to the person, due on no date. */
export function aTransmission(
  given: Pick<TransmissionRecord, 'id' | 'fileId' | 'contractId' | 'rule' | 'createdOn'> &
    Partial<TransmissionRecord>,
): TransmissionRecord {
  const { id, contractId } = given;
  const open = { dueOn: null, sentOn: null };
  return {
    kind: 'COPY',
    subjectId: contractId ?? id,
    recipient: 'PERSON',
    channel: 'POST',
    language: null,
    ...open,
    ...given,
  };
}

export function aContract(authorityId: string, differing: Partial<ContractRecord> = {}): ContractRecord {
  return {
    id: randomUUID(),
    scheme: 'INVENTED',
    authorityId,
    openedOn: day('2012-03-10'),
    governingDate: day('2012-03-10'),
    signedOn: day('2012-03-10'),
    startsOn: null,
    endsOn: null,
    completedOn: null,
    terminatedOn: null,
    decidingAuthorityId: null,
    awaitingAuthorityId: null,
    withdrawnOn: null,
    source: null,
    sourceKey: null,
    ...differing,
  };
}

export function emptySituation(shared: Partial<Shared> = {}): Situation {
  return { dossiers: [], shared: { ...NOTHING_SHARED, ...shared }, placesTaken: {} };
}

/** A situation of one file in which no section is empty and hardly a column is null. */
export function aWholeSituation(
  authorityId: string,
  number = 1,
): Situation & { readonly dossiers: readonly [Dossier] } {
  const file = aFile(authorityId, { source: 'import', sourceKey: randomUUID(), sex: 'OTHER' });
  const fileId = file.id;
  const provider = aProvider();
  const course = aCourse(provider.id);
  const contract = aContract(authorityId, { startsOn: day('2012-04-02'), endsOn: day('2014-04-02') });
  const contractId = contract.id;
  const ids = {
    session: randomUUID(),
    lesson: randomUUID(),
    prestation: randomUUID(),
    lapsed: randomUUID(),
    voucher: randomUUID(),
    enrolment: randomUUID(),
    decision: randomUUID(),
  };
  const informationSession = {
    id: ids.session,
    authorityId,
    heldOn: day('2012-03-02'),
    place: 'Esch',
    language: 'fr',
    headCount: 12,
  };
  const lesson = {
    id: ids.lesson,
    courseId: course.id,
    module: 'one',
    heldOn: day('2012-04-02'),
    startsAt: '18:00',
    endsAt: '21:00',
    minutes: 180,
  };
  const voucher = {
    contractId,
    fileId,
    prestationId: ids.prestation,
    sequence: 1,
    redeemedOn: null,
    providerId: null,
    cancelledOn: null,
    cancelReason: null,
    replacedOn: null,
    replacesId: null,
    settledOn: null,
    settlement: null,
    settlementReason: null,
  };
  const lapsed = {
    ...voucher,
    id: ids.lapsed,
    code: `T${randomUUID()}`,
    issuedOn: day('2012-03-10'),
    expiresOn: day('2012-09-10'),
    replacedOn: day('2012-03-12'),
  };
  const redeemed = {
    ...voucher,
    id: ids.voucher,
    code: `T${randomUUID()}`,
    issuedOn: day('2012-03-12'),
    expiresOn: day('2012-09-12'),
    redeemedOn: day('2012-03-20'),
    providerId: provider.id,
    replacesId: ids.lapsed,
  };
  const dossier: Dossier = {
    ...newDossier(file),
    identifiers: [{ id: randomUUID(), fileId, scheme: 'LU_MATRICULE', value: '1990022800000' }],
    facts: [
      {
        id: randomUUID(),
        fileId,
        kind: 'LU.detail',
        value: { snake_case: 1, camelCase: { inNested: [true, null] } },
        validFrom: null,
        validUntil: null,
        special: false,
      },
      {
        id: randomUUID(),
        fileId,
        kind: 'LU.none',
        value: null,
        validFrom: day('2012-01-01'),
        validUntil: day('2012-12-31'),
        special: true,
      },
      {
        id: randomUUID(),
        fileId,
        kind: 'nationality',
        value: 'PT',
        validFrom: null,
        validUntil: null,
        special: false,
      },
    ],
    informationSessionAttendances: [{ id: randomUUID(), sessionId: ids.session, fileId }],
    assessments: [
      {
        id: randomUUID(),
        fileId,
        kind: 'LEVEL',
        result: 'LOW',
        prescribedMinutes: 1200,
        heldOn: day('2012-03-04'),
        rule: 'X-0',
        special: true,
      },
    ],
    exemptions: [
      {
        id: randomUUID(),
        fileId,
        contractId,
        kind: 'TEST',
        ground: 'SCHOOLING',
        years: 3,
        evidence: 'A certificate',
        grantedOn: day('2012-03-11'),
        withdrawnOn: day('2012-03-12'),
        rule: 'X-0',
      },
    ],
    appointments: [
      {
        id: randomUUID(),
        fileId,
        requestedOn: day('2012-03-03'),
        scheduledOn: day('2012-03-10'),
        channel: 'EMAIL',
        heldOn: day('2012-03-10'),
        cancelledOn: null,
      },
    ],
    contracts: [contract],
    parties: [{ id: randomUUID(), contractId, fileId, role: 'SIGNATORY', signedOn: day('2012-03-10') }],
    children: [{ id: randomUUID(), contractId, birthDate: day('2008-05-01') }],
    outcomeProposals: [
      {
        id: randomUUID(),
        contractId,
        proposed: 'COMPLETE',
        proposedLastDay: null,
        proposedOn: day('2012-06-30'),
        decided: 'EXTEND',
        decidedLastDay: day('2013-06-30'),
        decidedOn: day('2012-07-01'),
      },
    ],
    contractStatuses: [
      {
        contractId,
        status: 'SIGNED',
        validFrom: day('2012-03-10'),
        validUntil: day('2012-04-01'),
        rule: 'X-1',
      },
      { contractId, status: 'IN_PROGRESS', validFrom: day('2012-04-02'), validUntil: null, rule: 'X-2' },
    ],
    prestations: [
      {
        id: ids.prestation,
        contractId,
        fileId,
        kind: 'LANGUAGE_COURSE',
        sequence: 1,
        mandatory: true,
        origin: 'CHOSEN',
        openedOn: day('2012-03-10'),
        cancelledOn: null,
        excusedOn: day('2012-03-30'),
      },
    ],
    vouchers: [lapsed, redeemed],
    voucherStatuses: [
      {
        voucherId: ids.voucher,
        contractId,
        state: 'ISSUED',
        bond: 'OPEN',
        validFrom: day('2012-03-12'),
        validUntil: day('2012-03-19'),
        rule: 'X-3',
      },
      {
        voucherId: ids.voucher,
        contractId,
        state: 'REDEEMED',
        bond: 'ENGAGED',
        validFrom: day('2012-03-20'),
        validUntil: null,
        rule: 'X-3',
      },
    ],
    enrolments: [
      {
        id: ids.enrolment,
        prestationId: ids.prestation,
        contractId,
        fileId,
        courseId: course.id,
        voucherId: ids.voucher,
        enrolledOn: day('2012-03-20'),
        channel: 'PHONE',
        invitedOn: null,
        cancelledOn: null,
        closedOn: null,
        result: null,
        interpreting: [{ sessionId: ids.lesson, language: 'pt', requestedOn: day('2012-03-21') }],
      },
    ],
    attendances: [
      {
        id: randomUUID(),
        enrolmentId: ids.enrolment,
        sessionId: ids.lesson,
        contractId,
        fileId,
        minutes: 126,
        signed: true,
      },
    ],
    attestations: [
      {
        id: randomUUID(),
        fileId,
        contractId,
        prestationId: ids.prestation,
        enrolmentId: ids.enrolment,
        kind: 'CERTIFICATE',
        issuerId: provider.id,
        year: 2012,
        number,
        issuedOn: day('2012-06-30'),
        rule: 'X-4',
        verificationCode: randomUUID(),
        copyReceivedOn: null,
        revokedOn: null,
        revokeReason: null,
      },
    ],
    obligations: [
      {
        fileId,
        contractId,
        kind: 'ATTEND',
        subjectId: ids.enrolment,
        debtor: 'PERSON',
        debtorId: null,
        dueOn: day('2012-06-30'),
        rule: 'X-5',
        appliesFrom: day('2012-03-20'),
        appliesUntil: null,
      },
    ],
    transmissions: [
      {
        id: randomUUID(),
        fileId,
        contractId,
        kind: 'CONFIRMATION',
        subjectId: ids.enrolment,
        rule: 'X-6',
        recipient: 'PERSON',
        channel: 'POST',
        language: 'pt',
        createdOn: day('2012-03-20'),
        dueOn: day('2012-04-01'),
        sentOn: null,
      },
    ],
    decisions: [
      {
        id: ids.decision,
        fileId,
        contractId,
        question: 'signContract',
        scheme: 'INVENTED',
        verdict: 'GRANTED',
        outcome: 'SIGNED',
        asOf: day('2012-03-10'),
        recordedAt: '2012-03-10T10:00:00.250Z',
        rulesVersion: 'X-0123456789abcdef',
      },
    ],
    decisionReasons: [
      { decisionId: ids.decision, position: 0, rule: 'X-1', status: 'SATISFIED', missing: [] },
      { decisionId: ids.decision, position: 1, rule: 'X-2', status: 'UNKNOWN', missing: ['LU.none'] },
    ],
    decisionFacts: [
      { decisionId: ids.decision, position: 0, name: 'age', value: 22, special: false },
      { decisionId: ids.decision, position: 0, name: 'nationalities', value: ['PT'], special: false },
    ],
    consents: [
      {
        id: randomUUID(),
        fileId,
        client: 'an-app',
        scope: 'IDENTITY',
        requestId: randomUUID(),
        grantedOn: day('2012-03-10'),
        withdrawnOn: null,
      },
    ],
    invitations: [
      {
        id: randomUUID(),
        fileId,
        code: randomUUID(),
        issuedOn: day('2012-03-10'),
        expiresOn: day('2012-04-09'),
        acceptedOn: day('2012-03-11'),
      },
    ],
    linkSides: [
      {
        id: randomUUID(),
        fileId,
        handshakeId: randomUUID(),
        side: 'PROPOSING',
        otherJurisdiction: null,
        code: randomUUID(),
        reason: 'They told both offices',
        takenBy: null,
        proposedOn: day('2012-03-10'),
        proposedBy: 'CASE_WORKER',
        expiresOn: day('2012-04-09'),
        confirmedOn: null,
        confirmedBy: null,
        undoneOn: null,
        undoneBy: null,
      },
    ],
    signIns: [{ id: randomUUID(), fileId, holder: randomUUID(), boundOn: day('2012-03-11'), endedOn: null }],
    informationSessions: [informationSession],
    courses: [course],
    courseSessions: [lesson],
  };
  const project = aProject({ providerId: provider.id });
  const selection: ProjectSelectionRecord = {
    id: randomUUID(),
    projectId: project.id,
    authorityId,
    decidedOn: day('2012-02-20'),
    outcome: 'VALIDATED',
    answers: { QUALITY: true },
    rule: 'X-7',
  };
  const report: ProjectReportRecord = {
    id: randomUUID(),
    projectId: project.id,
    kind: 'FINAL',
    sentOn: day('2012-07-02'),
    answers: { PROGRESS: false },
    figures: { total: 1, tables: [{ code: 'SEX', rows: [{ code: 'MALE', count: 1 }] }] },
    rule: 'X-8',
  };
  const funding: ProjectFundingRecord = {
    id: randomUUID(),
    projectId: project.id,
    payeeId: provider.id,
    kind: 'AMENDMENT',
    receivedOn: day('2012-03-05'),
    creditsCents: 100_003,
    envelopeCents: 200_000,
    amountCents: 75_002,
    dueOn: day('2012-04-05'),
    paidOn: null,
    rule: 'X-9',
  };
  return {
    dossiers: [dossier],
    shared: {
      informationSessions: [informationSession],
      courses: [course],
      courseSessions: [lesson],
      providers: [provider],
      projects: [project],
      projectSelections: [selection],
      projectReports: [report],
      projectFundings: [funding],
      attestationCounters: [{ issuerId: provider.id, year: 2012, lastNumber: number }],
    },
    placesTaken: { [course.id]: 1 },
  };
}
