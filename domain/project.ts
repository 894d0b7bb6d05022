import type { PlainDate } from './calendar.ts';

/** What a provider or an authority fills in: to submit a project, to judge one, to report on one. */
export type ProjectForm = 'PROJECT' | 'SELECTION' | 'REPORT';

/** Yes or no, a whole number, a text, or the code of a choice. */
export type AnswerValue = boolean | number | string;
/** Answers by the code of the question. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** What a provider asks to give courses for under a scheme, and for which days. */
export interface ProjectRecord {
  readonly id: string;
  readonly scheme: string;
  readonly providerId: string;
  readonly submittedOn: PlainDate;
  /** First and last day that it is for. */
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate;
  readonly answers: Answers;
  /** The authority whose word it waits for; null: nobody's. */
  readonly awaitingAuthorityId: string | null;
}

export type SelectionOutcome = 'PRESELECTED' | 'VALIDATED' | 'TURNED_DOWN';
export type ProjectStatus = 'SUBMITTED' | SelectionOutcome;

/** What one authority found of a project. */
export interface ProjectSelectionRecord {
  readonly id: string;
  readonly projectId: string;
  readonly authorityId: string;
  readonly decidedOn: PlainDate;
  readonly outcome: SelectionOutcome;
  readonly answers: Answers;
  readonly rule: string;
}

/** People counted by one trait; rows add up to the total. */
export interface FigureTable {
  /** The country's own words for the trait and for each of its values. */
  readonly code: string;
  readonly rows: readonly { readonly code: string; readonly count: number }[];
}

/** People counted on one day. */
export interface Figures {
  readonly total: number;
  readonly tables: readonly FigureTable[];
}

export type ReportKind = 'INTERIM' | 'FINAL';

/** What a provider tells of a project, with the people in its courses as they were counted on that day. */
export interface ProjectReportRecord {
  readonly id: string;
  readonly projectId: string;
  readonly kind: ReportKind;
  readonly sentOn: PlainDate;
  readonly answers: Answers;
  readonly figures: Figures;
  readonly rule: string;
}

/** What a payment rests on: the agreement on a season's credits, or its amendment. */
export type FundingKind = 'AGREEMENT' | 'AMENDMENT';

/** A payment that follows from what was received, in integer cents. */
export interface ProjectFundingRecord {
  readonly id: string;
  readonly projectId: string;
  /** The provider that it is paid to, for itself or for others. */
  readonly payeeId: string;
  readonly kind: FundingKind;
  readonly receivedOn: PlainDate;
  /** Credits of the whole season, as agreed or adjusted. */
  readonly creditsCents: number;
  /** What bounds them, where something does. */
  readonly envelopeCents: number | null;
  /** What this payment comes to. */
  readonly amountCents: number;
  readonly dueOn: PlainDate;
  readonly paidOn: PlainDate | null;
  readonly rule: string;
}

/** Where a project stands on a day. */
export function projectStatus(
  { id }: ProjectRecord,
  selections: readonly ProjectSelectionRecord[],
  asOf: PlainDate,
): ProjectStatus {
  const found = selections.filter(({ projectId, decidedOn }) => projectId === id && decidedOn <= asOf);
  return found.at(-1)?.outcome ?? 'SUBMITTED';
}
