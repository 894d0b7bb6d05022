import { OWN_SECTIONS } from '../../../datasources/sections.ts';
import { day } from '../../../domain/calendar.ts';
import type { ConsentRecord } from '../../../domain/consent.ts';
import type { Debtor, ObligationRecord } from '../../../domain/contract.ts';
import type { Dossier } from '../../../domain/dossier.ts';
import type { LinkSideRecord } from '../../../domain/person-link.ts';
import { codePrefix } from '../../../resolvers/shown-code.ts';
import { codeFrom, uuidFrom } from '../copies.ts';
import { authorityId, type Ground } from './bare-files.ts';
import type { Canaries, OfRow } from './canaries.ts';
import type { Plan } from './plans.ts';
import { APP_CLIENTS, APPS } from './tenants.ts';

function consentsOf(plan: Plan, { canaries, requestOf }: Ground): readonly ConsentRecord[] {
  return APP_CLIENTS.flatMap((client) => {
    const withdrawn = plan.withdrawn.includes(client);
    const scopes = withdrawn ? APPS[client] : (plan.consents[client] ?? []);
    return scopes.map((scope) => ({
      id: uuidFrom(`${plan.name} ${client} ${scope}`),
      fileId: '',
      client,
      scope,
      requestId: requestOf(client, plan.name),
      grantedOn: canaries.day(plan.name, 'consents.grantedOn'),
      withdrawnOn: withdrawn ? canaries.day(plan.name, 'consents.withdrawnOn') : null,
    }));
  });
}

/** What is due of a contract: by its person, by the provider of its course, by the authority that it waits for. */
function duesOf(plan: Plan, ground: Ground, about: Pick<ObligationRecord, 'fileId' | 'contractId' | 'rule'>) {
  const { canaries } = ground;
  const { name, provider, awaiting } = plan;
  const owed = (debtor: Debtor, debtorId: string | null, ofRow: OfRow): ObligationRecord => ({
    ...about,
    kind: canaries.text(name, 'obligations.kind', ofRow),
    subjectId: uuidFrom(`${name} owed by ${debtor}`),
    debtor,
    debtorId,
    dueOn: canaries.day(name, 'obligations.dueOn', ofRow),
    appliesFrom: day('2024-01-01'),
    appliesUntil: null,
  });
  return [
    owed('PERSON', null, {}),
    ...(provider === null ? [] : [owed('PROVIDER', provider, { provider })]),
    ...(awaiting === null ? [] : [owed('AUTHORITY', authorityId(ground, awaiting), { owedBy: awaiting })]),
  ];
}

/** A proposal that nobody took yet, and a link that was undone. */
function linksFrom({ name }: Plan, { canaries, jurisdiction }: Ground): readonly LinkSideRecord[] {
  const date = (part: string) => canaries.day(name, `linkSides.${part}`);
  const side = (which: string): LinkSideRecord => ({
    id: uuidFrom(`${name} link ${which}`),
    fileId: '',
    handshakeId: uuidFrom(`${name} handshake ${which}`),
    side: 'PROPOSING',
    otherJurisdiction: null,
    code: codeFrom(`${name} link ${which}`, codePrefix(jurisdiction)),
    reason: canaries.text(name, 'linkSides.reason'),
    takenBy: null,
    proposedOn: date('proposedOn'),
    proposedBy: 'CASE_WORKER',
    expiresOn: day('2024-12-31'),
    confirmedOn: null,
    confirmedBy: null,
    undoneOn: null,
    undoneBy: null,
  });
  return [
    side('proposed'),
    {
      ...side('undone'),
      otherJurisdiction: 'FR',
      takenBy: canaries.text(name, 'linkSides.takenBy'),
      confirmedOn: date('confirmedOn'),
      confirmedBy: 'PERSON',
      undoneOn: date('undoneOn'),
      undoneBy: 'PERSON',
    },
  ];
}

/** By what a prestation may be seen: the contract, and the provider at whose courses it was followed. */
function followedAt({ courses, enrolments }: Dossier, prestationId: string): OfRow {
  const providers = enrolments
    .filter((row) => row.prestationId === prestationId)
    .map(({ courseId }) => courses.find(({ id }) => id === courseId)?.providerId ?? null);
  return { contract: true, provider: providers.find((provider) => provider !== null) ?? null };
}

/** The file with a canary wherever a value may be any text or day, and every id of its own noted. */
export function withCanaries(dossier: Dossier, plan: Plan, ground: Ground): Dossier {
  const { canaries, holder, jurisdiction } = ground;
  const { name } = plan;
  const fileId = dossier.file.id;
  const text = (part: string, ofRow?: OfRow) => canaries.text(name, part, ofRow);
  const date = (part: string, ofRow?: OfRow) => canaries.day(name, part, ofRow);
  const [rule] = dossier.contractStatuses;
  const [contract] = dossier.contracts;
  const [attestation] = dossier.attestations;
  const [reason] = dossier.decisionReasons;
  if (!rule || !contract || !reason) throw new Error(`${name} has no contract that was decided on`);
  const ofContract = { contract: true } as const;
  const issued = (row: Dossier['attestations'][number]): OfRow => ({
    ...ofContract,
    provider: row.issuerId,
    recipients: row.id === attestation?.id ? plan.sentTo : [],
  });
  const copyTo = (recipient: string, isSent: boolean) => {
    const seenBy = { recipients: isSent ? [recipient] : [] };
    return {
      id: uuidFrom(`${name} to ${recipient}`),
      fileId,
      contractId: contract.id,
      kind: text('transmissions.kind', seenBy),
      subjectId: attestation?.id ?? contract.id,
      rule: rule.rule,
      recipient,
      channel: 'POST' as const,
      language: text('transmissions.language', seenBy),
      createdOn: date('transmissions.createdOn', seenBy),
      dueOn: date('transmissions.dueOn', seenBy),
      sentOn: isSent ? date('transmissions.sentOn', seenBy) : null,
    };
  };
  const copies = [
    ...plan.sentTo.map((recipient) => copyTo(recipient, true)),
    ...plan.owedTo.map((recipient) => copyTo(recipient, false)),
  ];
  const planted: Dossier = {
    ...dossier,
    file: {
      ...dossier.file,
      familyName: text('file.familyName'),
      givenNames: text('file.givenNames'),
      birthDate: date('file.birthDate'),
      sex: 'OTHER',
      email: `${text('file.email')}@example.org`,
      phone: text('file.phone'),
      postalAddress: text('file.postalAddress'),
      languages: [text('file.languages')],
      registeredOn: date('file.registeredOn'),
      source: text('file.source'),
      sourceKey: text('file.sourceKey'),
    },
    identifiers: [
      ...dossier.identifiers.map((row) => ({ ...row, value: text('identifiers.value') })),
      // By it all files of an authority may be one person's.
      { id: uuidFrom(`${name} shared number`), fileId, scheme: 'SHARED', value: plan.authority },
    ],
    facts: [
      ...dossier.facts.map((row) =>
        row.kind === 'nationality' ? { ...row, value: text('facts.nationality') } : row,
      ),
      {
        id: uuidFrom(`${name} secret`),
        fileId,
        kind: 'secret',
        value: text('facts.secret', { special: true }),
        validFrom: null,
        validUntil: null,
        special: true,
      },
    ],
    informationSessions: dossier.informationSessions.map((row) => ({
      ...row,
      place: text('informationSessions.place'),
      language: text('informationSessions.language'),
    })),
    appointments: dossier.appointments.map((row) => ({
      ...row,
      scheduledOn: date('appointments.scheduledOn'),
      ...(!plan.runs && {
        heldOn: date('appointments.heldOn'),
        cancelledOn: date('appointments.cancelledOn'),
      }),
    })),
    assessments: [false, true].map((special) => ({
      id: uuidFrom(`${name} assessment ${special}`),
      fileId,
      kind: text('assessments.kind', { special }),
      result: text('assessments.result', { special }),
      prescribedMinutes: 600,
      heldOn: date('assessments.heldOn', { special }),
      rule: rule.rule,
      special,
    })),
    contracts: dossier.contracts.map((row) => ({
      ...row,
      awaitingAuthorityId: plan.awaiting === null ? null : authorityId(ground, plan.awaiting),
      source: text('contracts.source', ofContract),
      sourceKey: text('contracts.sourceKey', ofContract),
    })),
    parties: dossier.parties.map((row) => ({ ...row, signedOn: date('parties.signedOn', ofContract) })),
    children: dossier.contracts.map(({ id: contractId }) => ({
      id: uuidFrom(`${name} child ${contractId}`),
      contractId,
      birthDate: date('children.birthDate', ofContract),
    })),
    outcomeProposals: dossier.contracts.map(({ id: contractId }) => ({
      id: uuidFrom(`${name} proposal ${contractId}`),
      contractId,
      proposed: 'COMPLETE',
      proposedLastDay: date('outcomeProposals.proposedLastDay', ofContract),
      proposedOn: date('outcomeProposals.proposedOn', ofContract),
      decided: 'EXTEND',
      decidedLastDay: date('outcomeProposals.decidedLastDay', ofContract),
      decidedOn: date('outcomeProposals.decidedOn', ofContract),
    })),
    exemptions: dossier.contracts.map(({ id: contractId }) => ({
      id: uuidFrom(`${name} exemption ${contractId}`),
      fileId,
      contractId,
      kind: text('exemptions.kind', ofContract),
      ground: text('exemptions.ground', ofContract),
      years: 3,
      evidence: text('exemptions.evidence', ofContract),
      grantedOn: date('exemptions.grantedOn', ofContract),
      withdrawnOn: date('exemptions.withdrawnOn', ofContract),
      rule: rule.rule,
    })),
    // Asked for at a session that the place has: whoever sees the place finds it.
    enrolments: dossier.enrolments.map((row) => ({
      ...row,
      interpreting: dossier.courseSessions
        .filter(({ courseId }) => courseId === row.courseId)
        .slice(0, 1)
        .map(({ id: sessionId }) => ({ sessionId, language: 'pt', requestedOn: row.enrolledOn })),
    })),
    prestations: dossier.prestations.map((row) => ({
      ...row,
      excusedOn: date('prestations.excusedOn', followedAt(dossier, row.id)),
    })),
    vouchers: dossier.vouchers.map((row) => {
      canaries.note(row.code, [name], 'vouchers.code', { provider: row.providerId });
      return {
        ...row,
        cancelReason: text('vouchers.cancelReason', { provider: row.providerId }),
        settlementReason: text('vouchers.settlementReason', { provider: row.providerId }),
      };
    }),
    attestations: dossier.attestations.map((row, index) => {
      canaries.note(row.verificationCode, [name], 'attestations.verificationCode', issued(row));
      const number = `${row.year}-${String(row.number).padStart(5, '0')}`;
      canaries.note(number, [name], 'attestations.number', issued(row));
      // The last is revoked; what the story proved with the first stands.
      const last = index > 0 && index === dossier.attestations.length - 1;
      const revokedOn = last ? date('attestations.revokedOn', issued(row)) : null;
      return { ...row, revokedOn, revokeReason: text('attestations.revokeReason', issued(row)) };
    }),
    obligations: [
      ...dossier.obligations,
      ...duesOf(plan, ground, { fileId, contractId: contract.id, rule: rule.rule }),
    ],
    transmissions: [...dossier.transmissions, ...copies],
    decisions: dossier.decisions.map((row) => ({ ...row, rulesVersion: text('decisions.rulesVersion') })),
    decisionReasons: dossier.decisionReasons.map((row) => ({
      ...row,
      missing: [text('decisionReasons.missing')],
    })),
    decisionFacts: [
      ...dossier.decisionFacts.map((row) => ({ ...row, value: text('decisionFacts.value') })),
      {
        decisionId: reason.decisionId,
        position: reason.position,
        name: 'secret',
        value: text('decisionFacts.special', { special: true }),
        special: true,
      },
    ],
    consents: consentsOf(plan, ground).map((row) => ({ ...row, fileId })),
    invitations: [
      {
        id: uuidFrom(`${name} invitation`),
        fileId,
        code: codeFrom(`${name} invitation`, codePrefix(jurisdiction)),
        issuedOn: date('invitations.issuedOn'),
        expiresOn: day('2024-12-31'),
        acceptedOn: plan.person === null ? null : date('invitations.acceptedOn'),
      },
    ],
    linkSides: linksFrom(plan, ground).map((row) => ({ ...row, fileId })),
    signIns: [
      ...(plan.person === null ? [] : [{ holder: holder(plan.person), endedOn: null }]),
      { holder: holder('nobody-yet'), endedOn: date('signIns.endedOn') },
    ].map((row, index) => ({
      ...row,
      id: uuidFrom(`${name} sign-in ${index}`),
      fileId,
      boundOn: date('signIns.boundOn'),
    })),
  };
  noteIds(planted, plan, canaries, issued);
  return planted;
}

/** Sections whose rows have conditions of their own. */
const NOTED_APART: readonly string[] = [
  'vouchers',
  'attestations',
  'enrolments',
  'prestations',
  'contracts',
  'children',
  'outcomeProposals',
  'exemptions',
  'transmissions',
  'assessments',
];

/** Notes every id, and each row's own conditions with it. */
function noteIds(
  dossier: Dossier,
  { name }: Plan,
  canaries: Canaries,
  issued: (row: Dossier['attestations'][number]) => OfRow,
): void {
  const { courses, enrolments } = dossier;
  const ofCourse = (courseId: string) => courses.find(({ id }) => id === courseId)?.providerId ?? null;
  canaries.note(dossier.file.id, [name], 'file.id');
  for (const { code } of dossier.linkSides) if (code !== null) canaries.note(code, [name], 'linkSides.code');
  for (const { code } of dossier.invitations) canaries.note(code, [name], 'invitations.code');
  // The keys of OWN_SECTIONS are sections of a dossier; Object.keys forgets them.
  for (const section of Object.keys(OWN_SECTIONS) as (keyof typeof OWN_SECTIONS)[]) {
    if (NOTED_APART.includes(section)) continue;
    for (const row of dossier[section]) if ('id' in row) canaries.note(row.id, [name], `${section}.id`);
  }
  for (const row of dossier.informationSessions) canaries.note(row.id, [name], 'informationSessions.id');
  for (const row of dossier.contracts) canaries.note(row.id, [name], 'contracts.id', { contract: true });
  for (const section of ['children', 'outcomeProposals', 'exemptions'] as const)
    for (const row of dossier[section]) canaries.note(row.id, [name], `${section}.id`, { contract: true });
  for (const row of dossier.vouchers)
    canaries.note(row.id, [name], 'vouchers.id', { provider: row.providerId });
  for (const { id, special } of dossier.assessments) canaries.note(id, [name], 'assessments.id', { special });
  for (const row of dossier.transmissions)
    canaries.note(row.id, [name], 'transmissions.id', {
      recipients: row.sentOn === null ? [] : [row.recipient],
    });
  for (const row of dossier.attestations) canaries.note(row.id, [name], 'attestations.id', issued(row));
  for (const row of enrolments)
    canaries.note(row.id, [name], 'enrolments.id', { contract: true, provider: ofCourse(row.courseId) });
  for (const row of dossier.prestations)
    canaries.note(row.id, [name], 'prestations.id', followedAt(dossier, row.id));
}
