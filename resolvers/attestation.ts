import { attestationByCode } from '../datasources/attestations.ts';
import { Reason } from './correction.ts';
import type {
  AttestationResolvers,
  IssuerResolvers,
  MutationResolvers,
  QueryResolvers,
} from './generated/types.ts';
import { encodeId } from './ids.ts';
import { say } from './language.ts';
import { mutation } from './mutation.ts';
import { seenById, seenOrNull } from './seen-rows.ts';
import { countryOfCode } from './shown-code.ts';

export const Attestation: AttestationResolvers = {
  id: ({ country, attestation }) => encodeId('Attestation', country.jurisdiction.code, attestation.id),
  jurisdiction: ({ country }) => country,
  number: ({ attestation }) => `${attestation.year}-${String(attestation.number).padStart(5, '0')}`,
  kind: ({ attestation }) => attestation.kind,
  name: ({ country, attestation }, args, context) => say(country.term(attestation.kind), args, context),
  issuer: async ({ country, attestation }) =>
    (await country.provider(attestation.issuerId)) ??
    (await country.authority(attestation.issuerId, attestation.issuedOn)),
  issuedOn: ({ attestation }) => attestation.issuedOn,
  rule: ({ country, attestation }) => ({ country, rule: country.rule(attestation.rule) }),
  verificationCode: ({ attestation }) => attestation.verificationCode,
  copyReceivedOn: ({ attestation }) => attestation.copyReceivedOn,
  revokedOn: ({ attestation }) => attestation.revokedOn,
  revokeReason: ({ attestation }) => attestation.revokeReason,
  person: ({ country, dossier }) => ({ country, dossier }),
  prestation: ({ country, dossier, attestation }) => {
    const prestation = seenById(dossier, 'prestations', attestation.prestationId);
    return prestation && { country, dossier, prestation };
  },
  contract: ({ country, dossier, attestation }) => {
    const contract = seenById(dossier, 'contracts', attestation.contractId);
    return contract && { country, dossier, contract };
  },
  deliveries: ({ country, dossier, attestation }) =>
    seenOrNull(dossier, 'transmissions')
      ?.filter(({ subjectId }) => subjectId === attestation.id)
      .map((transmission) => ({ country, dossier, transmission })) ?? null,
};

export const Issuer: IssuerResolvers = {
  __resolveType: (issuer) => ('provider' in issuer ? 'Provider' : 'Authority'),
};

export const attestationQueries: Pick<QueryResolvers, 'verifyAttestation'> = {
  verifyAttestation: async (_, { code }, { countries }) => {
    const found = countryOfCode(countries, code);
    const attestation = found === null ? null : await attestationByCode(found.country.store, found.code);
    if (found === null || attestation === null) return 'UNKNOWN';
    const { jurisdiction, today } = found.country;
    if (attestation.revokedOn !== null && attestation.revokedOn <= today) return 'REVOKED';
    const until = jurisdiction.provesUntil(attestation);
    return until !== null && until < today ? 'EXPIRED' : 'VALID';
  },
};

export const attestationMutations: Pick<
  MutationResolvers,
  'issueAttestation' | 'revokeAttestation' | 'handInCertificate' | 'correctAttestation'
> = {
  issueAttestation: mutation(async ({ input }, door) => {
    const enrolment = door.id('Enrolment', input.enrolmentId, ['enrolmentId']);
    const done = await door.enact(enrolment.country, 'issueAttestation', {
      scope: { enrolments: [{ id: enrolment.uuid, path: ['enrolmentId'] }] },
      act: { enrolmentId: enrolment.uuid },
    });
    return { ...done.answer, attestation: done.attestation() };
  }),
  revokeAttestation: mutation(async ({ input }, door) => {
    const { reason } = door.parse(Reason, input);
    const attestation = door.id('Attestation', input.attestationId, ['attestationId']);
    const done = await door.enact(attestation.country, 'revokeAttestation', {
      scope: { attestations: [{ id: attestation.uuid, path: ['attestationId'] }] },
      act: { attestationId: attestation.uuid, reason },
    });
    return { ...done.answer, attestation: done.attestation() };
  }),
  handInCertificate: mutation(async ({ input }, door) => {
    const attestation = door.id('Attestation', input.attestationId, ['attestationId']);
    const done = await door.enact(attestation.country, 'handInCertificate', {
      scope: { attestations: [{ id: attestation.uuid, path: ['attestationId'] }] },
      act: { attestationId: attestation.uuid },
    });
    return { ...done.answer, attestation: done.attestation(), contract: done.contract() };
  }),
  correctAttestation: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Attestation', input.attestationId, ['attestationId']);
    const done = await door.enact(country, 'correctAttestation', {
      scope: { attestations: [{ id: uuid, path: ['attestationId'] }] },
      act: {
        ...door.parse(Reason, input),
        attestationId: uuid,
        copyReceivedOn: input.copyReceivedOn,
      },
    });
    return { ...done.answer, attestation: done.attestation(), contract: done.contract() };
  }),
};
