import { day } from '../../domain/calendar.ts';
import type { CountryUnderTest } from './case.ts';
import { withoutActs } from './files-only.ts';
import { casesOf } from './inapplicable.ts';

const KNOWN = {
  scheme: 'BE_WAL_PARCOURS',
  common: {
    birthDate: day('1990-06-15'),
    nationalities: ['MA'],
    residences: [{ country: 'BE', from: day('2025-01-10'), until: null }],
    residenceTitles: [
      { country: 'BE', kind: 'A', from: day('2025-03-01'), until: day('2026-02-28'), firstIssue: true },
    ],
    employments: [],
  },
  own: {
    communeNotifiedOn: '2025-03-05',
    firstVisitOn: null,
    familyMemberOf: 'NONE',
    ukraineTemporaryProtection: null,
    medicalCertificate: null,
    belgianDiploma: null,
    higherEducationRole: null,
    attestations: [],
  },
  asOf: day('2025-06-01'),
};

export const WALLONIA: CountryUnderTest = {
  inapplicable: {
    ...withoutActs('BE_WAL'),
    ...casesOf(
      'recognition: something counts, something does not',
      'WAL-EXE-7 exempts or does not: nothing counts in part',
    ),
    ...casesOf('vouchers:', 'no rule of Wallonia gives vouchers'),
    ...casesOf('eligibility: a law that is silent', 'WAL-OBL and WAL-EXE are dated by no document'),
  },
  identifiers: { BE_NATIONAL_NUMBER: { right: '85073003328', wrong: '85073003329' } },
  ownFacts: KNOWN.own,
  known: [KNOWN],
  governing: { ...KNOWN, governingDate: day('2025-03-05') },
  scenes: {},
  held: (
    [
      ['GERMAN_SPEAKING_COMMUNITY', 'PATH_ATTENDANCE', 'RECOGNISED'],
      ['LU', 'CIVIC_ATTESTATION', 'NOT_RECOGNISED'],
      ['BRUSSELS', 'DIPLOMA', 'UNDETERMINED'],
    ] as const
  ).map(([issuer, kind, outcome]) => ({
    attestation: { issuer, kind, issuedOn: day('2025-05-01'), provesUntil: null },
    scheme: 'BE_WAL_PARCOURS',
    asOf: day('2025-06-01'),
    outcome,
  })),
};
