import type { ConsentScope } from '../../domain/consent.ts';
import type { FileRecord } from '../../domain/person.ts';
import { SECTIONS, type Section } from '../sections.ts';
import { ATTESTATION, EXEMPTION, VOUCHER } from '../tables.ts';
import type { Condition, Rights, RightsTable, SectionRight } from './sight.ts';

/** The table of roles: what each may see, by the statement that loads it. */

const first = (who: string) => `(${who})[1]`;
const authorityOf: Condition = (q, who) =>
  `(select a.id from ${q('authority')} a where a.code = ${first(who)})`;
// Both name the parameter: a statement is not given one that it does not know of.
const everybody: Condition = (_, who) => `${who} is not null`;
const nobody: Condition = (_, who) => `${who} is null`;

/** Rows of a section that fulfil a condition, with some of their columns. */
function rows(condition: Condition | null, columns: readonly string[] | null = null): SectionRight {
  return { rows: condition, columns, shown: true };
}

function columns(
  condition: Condition | null,
  ...names: readonly (keyof FileRecord)[]
): Readonly<Partial<Record<keyof FileRecord, Condition | null>>> {
  return Object.fromEntries(names.map((name) => [name, condition]));
}

const NONE = {
  ofParties: 'OWN',
  beside: null,
  scoped: null,
  whole: false,
  informationSessions: null,
  courses: null,
  providers: null,
  projects: null,
  figures: null,
} as const;

const WHOLE = { ...NONE, columns: null, sections: null, whole: true } as const;

/** What rules are given, and nobody is shown: everything. */
const RULES: Rights = {
  ...WHOLE,
  name: 'RULES',
  ofParties: 'ALL',
  files: everybody,
  informationSessions: everybody,
  courses: everybody,
  providers: everybody,
  projects: everybody,
  figures: everybody,
};

/** Information sessions that a file of a condition was at. */
const attendedBy = (files: Condition): Condition => {
  return (q, who) =>
    `t.id in (select a.session_id from ${q('information_session_attendance')} a
    join ${q('person_file')} f on f.id = a.file_id where ${files(q, who)})`;
};

/** Files that the sign-in is bound to. */
const ownFile: Condition = (q, who) =>
  `f.id in (select s.file_id from ${q('sign_in')} s where s.holder = ${first(who)} and s.ended_on is null)`;

const PERSON: Rights = {
  ...WHOLE,
  name: 'PERSON',
  files: ownFile,
  informationSessions: attendedBy(ownFile),
};

/** Files of one's own authority. Courses: its own, and those that providers give. */
const CASE_WORKER: Rights = {
  ...WHOLE,
  name: 'CASE_WORKER',
  ofParties: 'SEEN',
  files: (q, who) => `f.authority_id = ${authorityOf(q, who)}`,
  informationSessions: (q, who) => `t.authority_id = ${authorityOf(q, who)}`,
  courses: (q, who) => `(t.authority_id = ${authorityOf(q, who)} or t.provider_id is not null)`,
  providers: everybody,
  projects: everybody,
};

const provider = (who: string) => `(${first(who)})::uuid`;
const inOwnCourse = (row: string): Condition => {
  return (q, who) => `${row} in (select c.id from ${q('course')} c where c.provider_id = ${provider(who)})`;
};
const ofOwnPlace = (row: string, column: string): Condition => {
  return (q, who) =>
    `${row} in (select e.${column} from ${q('enrolment')} e join ${q('course')} c on c.id = e.course_id
      where e.file_id = f.id and c.provider_id = ${provider(who)})`;
};

/** The people enrolled in one's own courses: how to reach them, their places, what came of them and is owed of it. */
const PROVIDER: Rights = {
  ...NONE,
  name: 'PROVIDER',
  files: ofOwnPlace('f.id', 'file_id'),
  columns: columns(null, 'id', 'familyName', 'givenNames', 'email', 'phone', 'postalAddress'),
  sections: {
    enrolments: rows(inOwnCourse('t.course_id')),
    attendances: rows(ofOwnPlace('t.enrolment_id', 'id')),
    courses: rows(inOwnCourse('t.id')),
    courseSessions: rows(inOwnCourse('t.course_id')),
    prestations: rows(ofOwnPlace('t.id', 'prestation_id')),
    vouchers: rows((_, who) => `t.provider_id = ${provider(who)}`),
    voucherStatuses: rows(
      (q, who) =>
        `t.voucher_id in (select v.id from ${q('voucher')} v
          where v.file_id = f.id and v.provider_id = ${provider(who)})`,
    ),
    attestations: rows((_, who) => `t.issuer_id = ${provider(who)}`),
    obligations: rows((_, who) => `t.debtor_id = ${provider(who)}`),
    // A price is that of the contract's own wording.
    contracts: {
      ...rows(ofOwnPlace('t.id', 'contract_id'), ['id', 'scheme', 'openedOn', 'governingDate']),
      shown: false,
    },
  },
  courses: (_, who) => `t.provider_id = ${provider(who)}`,
  providers: (_, who) => `t.id = ${provider(who)}`,
  projects: (_, who) => `t.provider_id = ${provider(who)}`,
};

/** One voucher whose code was shown: its state, and nothing of the person or of another provider. */
const VOUCHER_SHOWN: Rights = {
  ...NONE,
  name: 'VOUCHER_SHOWN',
  files: (q, who) => `f.id = (select v.file_id from ${q('voucher')} v where v.code = ${first(who)})`,
  columns: columns(null, 'id'),
  sections: {
    vouchers: rows(
      (_, who) => `t.code = ${first(who)}`,
      ['id', 'code', 'fileId', 'contractId', 'prestationId', 'sequence', 'issuedOn', 'expiresOn'].concat(
        'redeemedOn',
        'cancelledOn',
        'replacedOn',
      ),
    ),
    voucherStatuses: rows(
      (q, who) => `t.voucher_id = (select v.id from ${q('voucher')} v where v.code = ${first(who)})`,
    ),
    prestations: {
      ...rows(
        (q, who) => `t.id = (select v.prestation_id from ${q('voucher')} v where v.code = ${first(who)})`,
      ),
      shown: false,
    },
    contracts: {
      ...rows(
        (q, who) => `t.id = (select v.contract_id from ${q('voucher')} v where v.code = ${first(who)})`,
        ['id', 'scheme', 'openedOn', 'governingDate'],
      ),
      shown: false,
    },
  },
};

const awaiting = (row: string): Condition => {
  return (q, who) =>
    `${row} in (select w.id from ${q('contract')} w where w.awaiting_authority_id = ${authorityOf(q, who)})`;
};
/** What has gone out to the asker: what is still to be sent to them is its sender's affair. */
const sent: Condition = (_, who) => `t.recipient = ${first(who)} and t.sent_on is not null`;
const sentFile: Condition = (q, who) =>
  `f.id in (select x.file_id from ${q('transmission')} x
    where x.recipient = ${first(who)} and x.sent_on is not null)`;
const sentSubject: Condition = (q, who) =>
  `t.id in (select x.subject_id from ${q('transmission')} x
    where x.file_id = f.id and x.recipient = ${first(who)} and x.sent_on is not null)`;

const NAMED = columns(null, 'id', 'authorityId', 'registeredOn', 'familyName', 'givenNames', 'birthDate');

/** The contracts that wait for one's act, with what was followed under them, what is owed and was sent, and projects to judge. */
const DECIDING_AUTHORITY: Rights = {
  ...NONE,
  name: 'DECIDING_AUTHORITY',
  files: (q, who) =>
    `(f.id in (select p.file_id from ${q('contract_party')} p where ${awaiting('p.contract_id')(q, who)})
      or ${sentFile(q, who)})`,
  columns: NAMED,
  sections: {
    contracts: rows((q, who) => `t.awaiting_authority_id = ${authorityOf(q, who)}`),
    parties: rows(awaiting('t.contract_id')),
    children: rows(awaiting('t.contract_id')),
    outcomeProposals: rows(awaiting('t.contract_id')),
    exemptions: rows(awaiting('t.contract_id')),
    contractStatuses: rows(awaiting('t.contract_id')),
    prestations: rows(awaiting('t.contract_id')),
    enrolments: rows(awaiting('t.contract_id')),
    attendances: rows(awaiting('t.contract_id')),
    courses: rows(null),
    courseSessions: rows(null),
    attestations: rows((q, who) => `(${awaiting('t.contract_id')(q, who)} or ${sentSubject(q, who)})`),
    // A result that was sent to them; of health nothing is.
    assessments: rows((q, who) => `(${sentSubject(q, who)} and not t.special)`),
    transmissions: rows(sent),
    obligations: rows((q, who) => `t.debtor_id = ${authorityOf(q, who)}`),
  },
  projects: (q, who) =>
    `(t.awaiting_authority_id = ${authorityOf(q, who)} or t.id in (
      select s.project_id from ${q('project_selection')} s where s.authority_id = ${authorityOf(q, who)}))`,
};

/** What was sent to it. */
const RECIPIENT: Rights = {
  ...NONE,
  name: 'RECIPIENT',
  files: sentFile,
  columns: NAMED,
  sections: { transmissions: rows(sent), attestations: rows(sentSubject) },
};

const under = (...scopes: readonly ConsentScope[]): Condition => {
  return () => `granted.scopes && array[${scopes.map((scope) => `'${scope}'`).join(', ')}]`;
};
const consents: Condition = (q, who) =>
  `${q('consent')} c where c.client = ${first(who)} and c.scope = any((${who})[2:]) and c.withdrawn_on is null`;

const ALL_BUT_WHO_SEES: readonly Section[] = [
  'contracts',
  'parties',
  'contractStatuses',
  'prestations',
  'vouchers',
  'voucherStatuses',
  'enrolments',
  'attendances',
  'attestations',
  'obligations',
  'courses',
  'courseSessions',
  'informationSessionAttendances',
  'informationSessions',
  'appointments',
  'assessments',
  'children',
  'outcomeProposals',
];

const BY_SCOPE = {
  IDENTITY: ['facts'],
  CONTACT: [],
  CONTRACTS: ['contracts', 'parties', 'contractStatuses'],
  ATTESTATIONS: ['attestations'],
  PROGRESS: [...ALL_BUT_WHO_SEES, 'transmissions'],
} as const satisfies Readonly<Record<ConsentScope, readonly Section[]>>;

/** A right to each section under the scopes that it belongs to. */
function scoped(): Partial<Record<Section, SectionRight>> {
  const entries = SECTIONS.flatMap((section) => {
    const scopes = Object.entries(BY_SCOPE).flatMap(([scope, sections]) =>
      // The keys of the constant are literal; Object.entries forgets them.
      (sections as readonly Section[]).includes(section) ? [scope as ConsentScope] : [],
    );
    return scopes.length === 0 ? [] : [[section, rows(under(...scopes))] as const];
  });
  return Object.fromEntries(entries);
}

/** The columns of a table but some. */
function but({ columns: all }: { readonly columns: readonly string[] }, ...hidden: readonly string[]) {
  return all.filter((column) => !hidden.includes(column));
}

/** The persons who consented to the app, each within the scopes granted. */
const PARTNER_APP: Rights = {
  ...NONE,
  name: 'PARTNER_APP',
  files: (q, who) => `f.id in (select c.file_id from ${consents(q, who)})`,
  beside: (q, who) =>
    `(select coalesce(array_agg(c.scope), '{}') as scopes from ${consents(q, who)} and c.file_id = f.id) granted`,
  columns: {
    ...columns(null, 'id', 'authorityId', 'registeredOn'),
    ...columns(under('IDENTITY'), 'familyName', 'givenNames', 'birthDate', 'sex'),
    ...columns(under('CONTACT'), 'email', 'phone', 'postalAddress', 'languages'),
  },
  sections: {
    ...scoped(),
    // A code is a right to what it is shown for, and a reason may tell more than the app was allowed to know.
    vouchers: rows(under('PROGRESS'), but(VOUCHER, 'code', 'cancelReason', 'settlementReason')),
    attestations: rows(under('ATTESTATIONS', 'PROGRESS'), but(ATTESTATION, 'revokeReason')),
    assessments: rows((q, who) => `(${under('PROGRESS')(q, who)} and not t.special)`),
    // Progress rests on what a person is dispensed with; the evidence for it is nobody's but the authorities'.
    exemptions: { ...rows(under('PROGRESS'), but(EXEMPTION, 'evidence')), shown: false },
    facts: rows((q, who) => `(${under('IDENTITY')(q, who)} and t.kind = 'nationality' and not t.special)`),
  },
  scoped: BY_SCOPE,
  informationSessions: attendedBy(
    (q, who) => `f.id in (select c.file_id from ${consents(q, who)} and c.scope = 'PROGRESS')`,
  ),
  whole: 'PROGRESS',
};

/** Figures, and no file. */
const ANALYST: Rights = {
  ...NONE,
  name: 'ANALYST',
  files: nobody,
  columns: {},
  sections: {},
  figures: everybody,
};

/** No file, by no statement but those that tell whether an id may be acted on. */
const NOBODY: Rights = { ...NONE, name: 'NOBODY', files: nobody, columns: {}, sections: {} };

export const RIGHTS = {
  RULES,
  PERSON,
  CASE_WORKER,
  PROVIDER,
  VOUCHER_SHOWN,
  DECIDING_AUTHORITY,
  RECIPIENT,
  PARTNER_APP,
  ANALYST,
  NOBODY,
} as const satisfies RightsTable;
