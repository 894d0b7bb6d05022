import type { FileRecord } from '../../domain/person.ts';
import type { Section } from '../sections.ts';

/** What turns a table's name into a qualified one. */
export type Qualified = (table: string) => string;

/** SQL of a condition; `who` is the parameter that tells who asks, a list of texts. */
export type Condition = (q: Qualified, who: string) => string;

/** What of a section's rows, in a file that may be seen. */
export interface SectionRight {
  /** Condition on a row under `t`, in a file under `f`; null: every row of the file. */
  readonly rows: Condition | null;
  /** Null: all of them. */
  readonly columns: readonly string[] | null;
  /** False: read for what is computed from it, and shown to nobody. */
  readonly shown: boolean;
}

/** Whose rights: what the statements of one role differ in from those of another. */
export type RightsName =
  | 'RULES'
  | 'PERSON'
  | 'CASE_WORKER'
  | 'PROVIDER'
  | 'VOUCHER_SHOWN'
  | 'DECIDING_AUTHORITY'
  | 'RECIPIENT'
  | 'PARTNER_APP'
  | 'ANALYST'
  | 'NOBODY';

/** What a role may see in one country's store: one condition on files, and what of each. */
export interface Rights {
  readonly name: RightsName;
  /** Condition on a file under `f`. */
  readonly files: Condition;
  /**
   * Of a contract with several parties, whose rows a file shows that are each one person's: everybody's, theirs
   * whose files may be seen, or the file's own alone.
   */
  readonly ofParties: 'ALL' | 'SEEN' | 'OWN';
  /** What is laid beside each file for the conditions below, with a column `scopes`; null: nothing. */
  readonly beside: Condition | null;
  /** Columns of the file itself, each with its condition where it has one. Null: all. */
  readonly columns: Readonly<Partial<Record<keyof FileRecord, Condition | null>>> | null;
  /** By section; one that is absent is not seen. Null: all of them, whole. */
  readonly sections: Readonly<Partial<Record<Section, SectionRight>>> | null;
  /** Sections that are seen under a scope, for roles that see files under scopes. */
  readonly scoped: Readonly<Record<string, readonly Section[]>> | null;
  /** Whether what a country's rules read from the whole file may be told; for scopes, under which. */
  readonly whole: boolean | string;
  /** Conditions on rows under `t` that stand in no file. Null: none of them. */
  readonly informationSessions: Condition | null;
  /** Courses that it may act on; everybody sees which there are. */
  readonly courses: Condition | null;
  readonly providers: Condition | null;
  readonly projects: Condition | null;
  /** Figures of published months. */
  readonly figures: Condition | null;
}

/** Rights, and whose. */
export interface Sight {
  readonly rights: Rights;
  readonly who: readonly string[];
}

/** The rights of every role. */
export type RightsTable = Readonly<Record<RightsName, Rights>>;

/** Whether no statement about files needs to be sent: it would find nothing. */
export function seesNobody({ name }: Rights): boolean {
  return name === 'NOBODY' || name === 'ANALYST';
}
