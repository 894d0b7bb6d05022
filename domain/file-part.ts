import type { Dossier } from './dossier.ts';

/** The parts of a file as its person would name them. */
export const FILE_PARTS = [
  'IDENTITY',
  'REGISTER',
  'CONTRACTS',
  'COURSES',
  'VOUCHERS',
  'ATTESTATIONS',
  'DUTIES',
  'DECISIONS',
  'CONSENTS',
] as const;
export type FilePart = (typeof FILE_PARTS)[number];

/** Which part each kind of row belongs to; the file's own row is its IDENTITY. */
export const PART_OF: Readonly<Record<keyof Dossier, FilePart>> = {
  file: 'IDENTITY',
  identifiers: 'REGISTER',
  facts: 'REGISTER',
  informationSessionAttendances: 'REGISTER',
  informationSessions: 'REGISTER',
  appointments: 'REGISTER',
  assessments: 'REGISTER',
  contracts: 'CONTRACTS',
  parties: 'CONTRACTS',
  children: 'CONTRACTS',
  outcomeProposals: 'CONTRACTS',
  exemptions: 'CONTRACTS',
  contractStatuses: 'CONTRACTS',
  prestations: 'COURSES',
  enrolments: 'COURSES',
  attendances: 'COURSES',
  courses: 'COURSES',
  courseSessions: 'COURSES',
  vouchers: 'VOUCHERS',
  voucherStatuses: 'VOUCHERS',
  attestations: 'ATTESTATIONS',
  obligations: 'DUTIES',
  transmissions: 'DUTIES',
  decisions: 'DECISIONS',
  decisionReasons: 'DECISIONS',
  decisionFacts: 'DECISIONS',
  consents: 'CONSENTS',
  invitations: 'CONSENTS',
  signIns: 'CONSENTS',
  linkSides: 'CONSENTS',
};

/** Parts that a file has something in, in their order. */
export function partsHeld(dossier: Dossier): readonly FilePart[] {
  const held = new Set<FilePart>(['IDENTITY']);
  for (const [name, rows] of Object.entries(dossier))
    if (Array.isArray(rows) && rows.length > 0) held.add(PART_OF[name as keyof Dossier]);
  return FILE_PARTS.filter((part) => held.has(part));
}
