import type { Dossier } from '../domain/dossier.ts';
import * as tables from './tables.ts';

export type Section = Exclude<keyof Dossier, 'file'>;

/** Rows of a file, of the contracts that it is a party of, of its decisions, or of what those refer to. */
type Belonging = 'file' | 'contract' | 'decision';

interface OwnSection {
  readonly table: tables.Table<never>;
  readonly of: Belonging;
}

/** What a file owns, by section, in an order in which rows can be written. */
export const OWN_SECTIONS = {
  identifiers: { table: tables.FILE_IDENTIFIER, of: 'file' },
  facts: { table: tables.FILE_FACT, of: 'file' },
  informationSessionAttendances: { table: tables.INFORMATION_SESSION_ATTENDANCE, of: 'file' },
  appointments: { table: tables.APPOINTMENT, of: 'file' },
  assessments: { table: tables.ASSESSMENT, of: 'file' },
  contracts: { table: tables.CONTRACT, of: 'contract' },
  parties: { table: tables.CONTRACT_PARTY, of: 'contract' },
  children: { table: tables.CONTRACT_CHILD, of: 'contract' },
  outcomeProposals: { table: tables.OUTCOME_PROPOSAL, of: 'contract' },
  exemptions: { table: tables.EXEMPTION, of: 'contract' },
  contractStatuses: { table: tables.CONTRACT_STATUS, of: 'contract' },
  prestations: { table: tables.PRESTATION, of: 'contract' },
  vouchers: { table: tables.VOUCHER, of: 'contract' },
  voucherStatuses: { table: tables.VOUCHER_STATUS, of: 'contract' },
  enrolments: { table: tables.ENROLMENT, of: 'contract' },
  attendances: { table: tables.ATTENDANCE, of: 'contract' },
  attestations: { table: tables.ATTESTATION, of: 'file' },
  obligations: { table: tables.OBLIGATION, of: 'file' },
  transmissions: { table: tables.TRANSMISSION, of: 'file' },
  decisions: { table: tables.DECISION, of: 'file' },
  decisionReasons: { table: tables.DECISION_REASON, of: 'decision' },
  decisionFacts: { table: tables.DECISION_FACT, of: 'decision' },
  consents: { table: tables.CONSENT, of: 'file' },
  invitations: { table: tables.INVITATION, of: 'file' },
  signIns: { table: tables.SIGN_IN, of: 'file' },
  linkSides: { table: tables.LINK_SIDE, of: 'file' },
} as const satisfies Partial<Record<Section, OwnSection>>;

/** What stands behind `from` for a table, under an alias. */
export type From = (table: string, alias: string) => string;

/** What is read into a dossier and belongs to nobody; conditions on a row under `t`. */
export const REFERRED = {
  informationSessions: {
    table: tables.INFORMATION_SESSION,
    where: (from: From) =>
      `t.id in (select a.session_id from ${from('information_session_attendance', 'a')} where a.file_id = f.id)`,
  },
  courses: { table: tables.COURSE, where: () => 't.id = any(related.courses)' },
  courseSessions: { table: tables.COURSE_SESSION, where: () => 't.course_id = any(related.courses)' },
} as const;

/** By what a row under `t` belongs to the file under `f`. */
export const BELONGS: Readonly<Record<Belonging, (table: string) => string>> = {
  file: () => 't.file_id = f.id',
  contract: (table) => `t.${table === 'contract' ? 'id' : 'contract_id'} = any(own.contracts)`,
  decision: () => 't.decision_id = any(related.decisions)',
};

// The keys of the two constants are literal; Object.entries forgets them.
export const OWN = Object.entries(OWN_SECTIONS) as readonly [keyof typeof OWN_SECTIONS, OwnSection][];
export const OTHERS = Object.entries(REFERRED) as readonly [
  Section,
  (typeof REFERRED)[keyof typeof REFERRED],
][];

/** Sections of a dossier, beside the file's own row. */
export const SECTIONS: readonly Section[] = [...OWN, ...OTHERS].map(([name]) => name);

/** Decisions of which there are more each time, and who may see the file: no country's rule reads them. */
const UNDECIDED_ON: readonly Section[] = [
  'decisions',
  'decisionReasons',
  'decisionFacts',
  'consents',
  'invitations',
  'signIns',
  'linkSides',
];

/** What a country's acts are decided on. */
export const DECIDED_ON: readonly Section[] = SECTIONS.filter((name) => !UNDECIDED_ON.includes(name));
