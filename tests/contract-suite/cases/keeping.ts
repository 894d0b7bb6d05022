import { expect } from 'vitest';
import type { AttestationRecord } from '../../../domain/attestation.ts';
import { day } from '../../../domain/calendar.ts';
import type { ContractRecord } from '../../../domain/contract.ts';
import { partsHeld } from '../../../domain/file-part.ts';
import type { Case } from '../case.ts';
import { filesOf, frozen } from '../worlds.ts';

const SIGNED_ON = day('2026-02-01');

function signed(scheme: string): ContractRecord {
  return {
    id: 'contract',
    scheme,
    authorityId: 'authority',
    decidingAuthorityId: null,
    awaitingAuthorityId: null,
    openedOn: SIGNED_ON,
    governingDate: SIGNED_ON,
    signedOn: SIGNED_ON,
    startsOn: null,
    endsOn: null,
    completedOn: null,
    terminatedOn: null,
    withdrawnOn: null,
    source: null,
    sourceKey: null,
  };
}

function issued(kind: string): AttestationRecord {
  return {
    id: 'attestation',
    fileId: 'file',
    contractId: 'contract',
    prestationId: null,
    enrolmentId: null,
    kind,
    issuerId: 'authority',
    year: 2026,
    number: 1,
    issuedOn: SIGNED_ON,
    rule: 'X-1',
    verificationCode: 'code',
    copyReceivedOn: null,
    revokedOn: null,
    revokeReason: null,
  };
}

export const KEEPING: readonly Case[] = [
  {
    name: 'keeping: a file in which nothing was signed may go when its person asks',
    run(subject) {
      const [nobody] = filesOf(subject);
      if (nobody !== undefined) expect(subject.country.keeps(frozen(structuredClone(nobody)))).toEqual([]);
    },
  },
  {
    name: 'keeping: a signed contract of each scheme is kept by a rule of the country',
    run(subject) {
      const { country } = subject;
      const [nobody] = filesOf(subject);
      if (nobody === undefined) throw new Error('there is no file');
      for (const { code } of country.schemes) {
        const kept = country.keeps(frozen({ ...structuredClone(nobody), contracts: [signed(code)] }));
        expect(kept.map(({ part }) => part)).toContain('CONTRACTS');
        for (const { rule } of kept) expect(country.law[rule.id]).toEqual(rule);
      }
    },
  },
  {
    name: 'keeping: what is kept of a file is what the file has',
    run(subject) {
      for (const dossier of filesOf(subject)) {
        const parts = subject.country.keeps(frozen(structuredClone(dossier))).map(({ part }) => part);
        expect(partsHeld(dossier)).toEqual(expect.arrayContaining(parts));
      }
    },
  },
  {
    name: 'proof: an attestation proves what it says from its day on',
    run({ country }) {
      for (const kind of Object.keys({ ...country.terms, ANY: null })) {
        const until = country.provesUntil(frozen(issued(kind)));
        if (until !== null) expect(until >= SIGNED_ON).toBe(true);
      }
    },
  },
];
