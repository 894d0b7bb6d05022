import type { PlainDate } from './calendar.ts';

/** What was found of a person at one sitting: a level of language, an interview, an examination. */
export interface AssessmentRecord {
  readonly id: string;
  readonly fileId: string;
  /** The country's own word for what was looked at; its text stands in the country's folder. */
  readonly kind: string;
  /** The country's own word for what was found. */
  readonly result: string;
  /** Minutes of training that follow from it; null where it sets none. */
  readonly prescribedMinutes: number | null;
  readonly heldOn: PlainDate;
  readonly rule: string;
  /** Whether it is about health, asylum or violence. */
  readonly special: boolean;
}
