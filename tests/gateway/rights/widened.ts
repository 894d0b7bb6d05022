import { RIGHTS } from '../../../datasources/rights/roles.ts';
import type { Condition, Rights, RightsName } from '../../../datasources/rights/sight.ts';
import type { Role } from '../../../domain/viewer.ts';
import type { CountryCode } from './tenants.ts';

/** Rights that were loosened in one way, and who then is to be caught with what is not theirs. */
export interface Widened {
  readonly title: string;
  readonly name: RightsName;
  readonly rights: Rights;
  readonly role: Role;
  /** Whose, of those who belong to a country; default: `LU`. */
  readonly country?: CountryCode;
  /** Who of them; default: the last. */
  readonly who?: string;
}

// It names the parameter: a statement is not given one that it does not know of.
const everything: Condition = (_, who) => `${who} is not null`;

type SeenFiles = 'PERSON' | 'CASE_WORKER' | 'PROVIDER' | 'DECIDING_AUTHORITY' | 'RECIPIENT' | 'PARTNER_APP';

const OF_FILES: readonly SeenFiles[] = [
  'PERSON',
  'CASE_WORKER',
  'PROVIDER',
  'DECIDING_AUTHORITY',
  'RECIPIENT',
  'PARTNER_APP',
];
const OF_PARTS: readonly SeenFiles[] = ['PROVIDER', 'DECIDING_AUTHORITY', 'RECIPIENT', 'PARTNER_APP'];

/** Every condition on a row or a column of its own replaced by true. */
function withoutConditions(rights: Rights): Rights {
  const sections = Object.entries(rights.sections ?? {}).map(
    ([name, right]) => [name, { ...right, rows: null }] as const,
  );
  const columns = Object.keys(rights.columns ?? {}).map((name) => [name, null] as const);
  return { ...rights, sections: Object.fromEntries(sections), columns: Object.fromEntries(columns) };
}

/** The lists of columns and sections replaced by all of them. */
function withAllColumns(rights: Rights): Rights {
  return { ...rights, columns: null, sections: null };
}

export const WIDENED: readonly Widened[] = [
  ...OF_FILES.map((name) => ({
    title: 'the condition on files',
    name,
    rights: { ...RIGHTS[name], files: everything },
    role: name,
  })),
  ...OF_PARTS.map((name) => ({
    title: 'the conditions on rows',
    name,
    rights: withoutConditions(RIGHTS[name]),
    role: name,
  })),
  ...OF_PARTS.map((name) => ({
    title: 'the list of columns',
    name,
    rights: withAllColumns(RIGHTS[name]),
    role: name,
  })),
  ...(
    [
      ['PERSON', 'p1'],
      ['CASE_WORKER', 'CAI_TEAM'],
      ['PARTNER_APP', 'app-two'],
    ] as const
  ).map(([name, who]) => ({
    title: 'whose rows of a contract of several',
    name,
    rights: { ...RIGHTS[name], ofParties: 'ALL' as const },
    role: name,
    who,
  })),
  ...(['PROVIDER', 'DECIDING_AUTHORITY'] as const).map((name) => ({
    title: 'the condition on projects',
    name,
    rights: { ...RIGHTS[name], projects: everything },
    role: name,
    country: 'FR' as const,
  })),
  // Its condition is the code that was asked with: without it the same voucher would be found.
  {
    title: 'the list of columns',
    name: 'VOUCHER_SHOWN',
    rights: withAllColumns(RIGHTS.VOUCHER_SHOWN),
    role: 'PROVIDER',
  },
  // They see no file by no column: one without the other gives nothing yet.
  ...(['ANONYMOUS', 'ANALYST', 'ADMINISTRATOR', 'MIGRATOR'] as const).map((role) => ({
    title: 'everything',
    name: role === 'ANALYST' ? role : ('NOBODY' as const),
    rights: RIGHTS.RULES,
    role,
  })),
];
