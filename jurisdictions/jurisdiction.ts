import type { AttestationRecord } from '../domain/attestation.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { Centre } from '../domain/centre.ts';
import type { ContractOutcome, ContractRecord, Debtor, ObligationRecord } from '../domain/contract.ts';
import type { Decision, Reason } from '../domain/decision.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { CommonFacts } from '../domain/facts.ts';
import type { FilePart } from '../domain/file-part.ts';
import type { Language, Law, Localised, NonEmpty, Rule } from '../domain/law.ts';
import type {
  EnrolmentRecord,
  PrestationKind,
  PrestationRecord,
  PrestationStatus,
} from '../domain/prestation.ts';
import type { ProjectForm, ProjectRecord, ReportKind } from '../domain/project.ts';
import type { Acts } from './acts.ts';

/** An authority of a country as its folder declares it; the store gives it an id. */
export interface AuthorityText {
  readonly code: string;
  /** Names with the first day of each; the first is open. */
  readonly names: readonly { readonly from: PlainDate | null; readonly name: Localised }[];
  /** Whether it keeps files, decides beside who does, or is told by them; default: it keeps files. */
  readonly role?: 'COMPETENT' | 'DECIDING' | 'RECIPIENT';
  /** The country's word for what it is one of, where there are many of the same kind. */
  readonly alike?: string;
}

export interface Scheme {
  readonly code: string;
  readonly name: Localised;
  /** GraphQL type of its contracts. */
  readonly contractType: string;
  /** What its governing date is the day of. */
  readonly governingFact: Localised;
  /** What success may count for elsewhere: facts with their source, promises nothing. */
  readonly effects: readonly Rule[];
}

/** Amount in integer cents. */
export interface Money {
  readonly cents: number;
  readonly currency: string;
}

/** Something with its own amounts of work: minutes of courses, modules. Null where it is not a measure of it. */
export interface Progress {
  readonly minutes: number | null;
  readonly modules: readonly string[] | null;
}

/** One prestation on the way to completion. */
export interface PathStep {
  readonly kind: PrestationKind;
  readonly sequence: number | null;
  readonly prestation: PrestationRecord | null;
  readonly mandatory: boolean;
  readonly status: PrestationStatus;
  readonly rule: Rule;
  readonly done: Progress;
  readonly left: Progress;
  /** Share of the course's hours to be attended, and what was, in minutes; null where no share is asked for. */
  readonly share: {
    readonly attendedMinutes: number;
    readonly totalMinutes: number;
    readonly requiredPercent: number;
  } | null;
  /** Minutes among those done that were attended after the last day; absent where that is not asked. */
  readonly outsideMinutes?: number;
  readonly price: Money | null;
  readonly until: PlainDate | null;
  /** Null where nothing is left to do. */
  readonly nextMove: { readonly by: Debtor; readonly what: Localised } | null;
}

export interface TimelineEvent {
  readonly on: PlainDate;
  readonly what: Localised;
  readonly rule: Rule | null;
}

/** Whether who is obliged to follow a contract does, and what of it is not done. */
export interface Compliance {
  readonly status: 'COMPLIANT' | 'NON_COMPLIANT' | 'NOT_OBLIGED' | 'UNDETERMINED';
  readonly notDone: readonly PrestationKind[];
  readonly reasons: NonEmpty<Reason>;
}

/** What a contract is, read on a day: later facts are ignored. */
export interface ContractReading {
  pathToCompletion(contract: ContractRecord, dossier: Dossier, asOf: PlainDate): readonly PathStep[];
  timeline(contract: ContractRecord, dossier: Dossier): readonly TimelineEvent[];
  /** The country's own word for the status on `asOf` («validé», «clôturé»), in its languages. */
  nativeStatus(contract: ContractRecord, dossier: Dossier, asOf: PlainDate): Localised | null;
  /** Whether an outcome may be decided on `asOf`, and why; null where no rule of the contract's scheme decides on it. */
  outcomeReasons(
    contract: ContractRecord,
    dossier: Dossier,
    outcome: ContractOutcome,
    asOf: PlainDate,
  ): NonEmpty<Reason> | null;
  /** Whether who is obliged to follow it does; absent where the country obliges nobody. */
  compliance?(contract: ContractRecord, dossier: Dossier, asOf: PlainDate): Compliance;
  prestationStatus(prestation: PrestationRecord, dossier: Dossier, asOf: PlainDate): PrestationStatus;
  prestationName(prestation: PrestationRecord, dossier: Dossier): Localised;
  prestationPrice(prestation: PrestationRecord, dossier: Dossier): Money;
  /** Minutes that count of an enrolment: recorded up to `asOf`, signed where the country asks for it. */
  attendedMinutes(enrolment: EnrolmentRecord, dossier: Dossier, asOf: PlainDate): number;
}

/** The days an eligibility question is about. */
export interface Dates {
  readonly asOf: PlainDate;
  /** The day of the fact that selects wording and age; `asOf` stands in for it until it has happened. */
  readonly governingDate: PlainDate;
}

/** A problem of given facts, `path` leading into them as they were given. */
export interface FactProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * A country's own facts: nested under its code in the common input, declared in its folder. `Own` is
 * what its schema makes of them, every fact optional.
 */
export interface OwnFacts<Own> {
  /** Checks facts as they came over the wire. */
  parse(value: unknown): { readonly own: Own } | { readonly problems: readonly FactProblem[] };
  /** Names of those that are special: health, asylum, violence. */
  readonly special: readonly string[];
}

/** A native identifier that the country's files carry. */
export interface IdentifierScheme {
  readonly scheme: string;
  readonly name: Localised;
  /** What is wrong with a value, without quoting it; null where it is right. */
  problem(value: string): string | null;
  /** One spelling of a right value: digits without blanks. */
  normalise(value: string): string;
}

/** The country's vouchers, where it has any. */
export interface VoucherScheme {
  /** Prefix of its codes. */
  readonly prefix: string;
}

/** How long the country may keep a file. */
export interface Retention {
  /** Last day on which a file may be kept, and the rule that ends it; null where none does. */
  keptUntil(dossier: Dossier): { readonly until: PlainDate; readonly rule: Rule } | null;
}

/** A part of a file that a rule still rests on: it stays, whoever asks for its erasure. */
export interface Kept {
  readonly part: FilePart;
  readonly rule: Rule;
}

/** An attestation from anywhere, as somebody holds it. */
export interface HeldAttestation {
  /** Code of the jurisdiction that gave it, or the country's own word for another body. */
  readonly issuer: string;
  readonly kind: string;
  readonly issuedOn: PlainDate;
  /** Last day on which it proves what it says; null where no end is known. */
  readonly provesUntil: PlainDate | null;
}

/** A question of a form that a provider or an authority fills in. */
export interface Question {
  /** The country's own word for it. */
  readonly code: string;
  readonly text: Localised;
  readonly kind: 'YES_NO' | 'NUMBER' | 'TEXT' | 'CHOICE';
  readonly required: boolean;
  /** Heading that it stands under, where the form has any. */
  readonly section?: Localised;
  /** For a choice: what there is to choose from, each with its words. */
  readonly choices?: Readonly<Record<string, Localised>>;
}

/** A day by which something is due for a project. */
export interface Deadline {
  /** The country's own word for what is due. */
  readonly kind: string;
  /** Where what is due is a report. */
  readonly report?: ReportKind;
  readonly dueOn: PlainDate;
  readonly rule: Rule;
}

/** Something that is read from a project. */
export interface Particular {
  readonly name: Localised;
  readonly value: Localised;
}

/** Projects that providers submit before they may give a scheme's courses. */
export interface Projects {
  /** ISO 4217: what they are paid in. */
  readonly currency: string;
  /** Questions of a form; none where the scheme has no projects. */
  questions(scheme: string, form: ProjectForm): readonly Question[];
  /** What is read from a project, such as where it is. */
  particulars(project: ProjectRecord): readonly Particular[];
  /** What is to be read beside a table of a report's figures, by the table's code. */
  readonly notes: Readonly<Record<string, Localised>>;
  /** What is due for a project, the earliest day first. */
  deadlines(project: ProjectRecord): readonly Deadline[];
}

/** Whether attestations from elsewhere count in the country's schemes. X-3 */
export interface Recognition {
  /** Outcome RECOGNISED, PARTIAL, NOT_RECOGNISED or UNDETERMINED, with the rule, or the one that would be needed. */
  recognise(attestation: HeldAttestation, scheme: string, asOf: PlainDate): Decision;
}

/**
 * One country (or region) behind the common interface: data and pure functions, no SQL, no clock.
 * `Own` is the type of its own facts.
 */
export interface Jurisdiction<Own = unknown> {
  readonly code: string;
  readonly name: Localised;
  /** Languages of its texts, the law's first. */
  readonly languages: readonly Language[];
  readonly timeZone: string;
  /** Competent by default first. */
  readonly authorities: readonly AuthorityText[];
  readonly schemes: readonly Scheme[];
  readonly law: Law;
  /** Content hash of its law and catalogue, stored with each decision. */
  readonly rulesVersion: string;
  readonly identifiers: readonly IdentifierScheme[];
  /** Centres among which the place of residence decides; absent where it decides on none. */
  readonly centres?: readonly Centre[];
  readonly facts: OwnFacts<Own>;
  /** Country's codes for attestations, documents and duties, in words. */
  readonly terms: Readonly<Record<string, Localised>>;
  eligibility(
    scheme: string,
    facts: { readonly common: CommonFacts; readonly own: Own },
    dates: Dates,
  ): Decision;
  /**
   * The governing date of an eligibility question, where the facts given say that it has happened.
   * Null: not yet, `asOf` stands in.
   */
  governingDate(scheme: string, facts: { readonly common: CommonFacts; readonly own: Own }): PlainDate | null;
  readonly acts: Acts;
  /**
   * Recomputes what follows from recorded facts: start, end, status lines, obligations, how long the file is
   * kept; marks the file with the rules' version. Idempotent.
   */
  derive(dossier: Dossier): Dossier;
  /** Last day on which an attestation proves what it says; null where it does for good. */
  provesUntil(attestation: AttestationRecord): PlainDate | null;
  /** The parts of a file that the country's rules still rest on; none where it may be erased on request. */
  keeps(dossier: Dossier): readonly Kept[];
  /** What is due on `asOf` in a file, from the facts up to that day. */
  obligations(dossier: Dossier, asOf: PlainDate): readonly ObligationRecord[];
  /** Null for a country whose contracts are not built yet. */
  readonly contracts: ContractReading | null;
  readonly vouchers: VoucherScheme | null;
  readonly projects: Projects | null;
  readonly recognition: Recognition | null;
  readonly retention: Retention | null;
}
