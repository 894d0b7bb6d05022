import DataLoader from 'dataloader';
import { type AuthorityRow, authorities } from '../datasources/authorities.ts';
import { coursesByIds, courseOfSession, type EnrolmentRef, enrolmentsOfCourses, providersByIds } from '../datasources/courses.ts';
import { decisionsByIds, informationSessionsByIds } from '../datasources/decisions.ts';
import { loadDossiers } from '../datasources/dossiers.ts';
import { ownersOf, type OwnedTable } from '../datasources/owners.ts';
import type { CountryStore } from '../datasources/stores.ts';
import { voucherByCode } from '../datasources/vouchers.ts';
import type { Mint } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { dateIn } from '../domain/calendar.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Localised, Rule } from '../domain/law.ts';
import type { ContractReading, IdentifierScheme, Jurisdiction, Scheme } from '../jurisdictions/jurisdiction.ts';
import type { StoredDecision } from './decision.ts';
import { mint } from './mint.ts';
import type { AuthorityParent, CourseParent, EnrolmentParent, InformationSessionParent, ProviderParent } from './parents.ts';

/** One country as one request sees it: its rules, its store, and what was read of it so far. */
export interface Country {
  readonly jurisdiction: Jurisdiction;
  readonly store: CountryStore;
  readonly today: PlainDate;
  readonly mint: Mint;
  readonly dossiers: DataLoader<string, Dossier | null>;
  scheme(code: string): Scheme;
  rule(id: string): Rule;
  /** A term of the country in words; the code itself where it has none. */
  term(code: string): Localised;
  identifierScheme(scheme: string): { readonly name: Localised } | IdentifierScheme;
  contracts(): ContractReading;
  allAuthorities(): Promise<readonly AuthorityRow[]>;
  authority(id: string, asOf: PlainDate): Promise<AuthorityParent | null>;
  provider(id: string): Promise<ProviderParent | null>;
  course(id: string): Promise<CourseParent | null>;
  courseOfSession(sessionId: string): Promise<string | null>;
  enrolmentsOf(courseId: string): Promise<readonly EnrolmentParent[]>;
  informationSession(id: string): Promise<InformationSessionParent | null>;
  decision(id: string): Promise<StoredDecision | null>;
  voucherByCode(code: string): Promise<{ readonly id: string; readonly fileId: string } | null>;
  /** Id of the file that holds a row. */
  owner(table: OwnedTable, id: string): Promise<string | null>;
  /** Forgets what was read: something was written. */
  forget(): void;
}

/** A file known to be of the same person as another. */
export interface LinkedFile {
  readonly jurisdiction: string;
  readonly fileId: string;
}
