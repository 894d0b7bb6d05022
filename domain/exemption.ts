import type { PlainDate } from './calendar.ts';

/** What an authority exempted a person from under a contract, on what ground, by which evidence. */
export interface ExemptionRecord {
  readonly id: string;
  readonly fileId: string;
  readonly contractId: string;
  /** The country's own word for what the person is exempt from; its text stands in the country's folder. */
  readonly kind: string;
  /** The country's own word for the ground. May tell of health or safety. */
  readonly ground: string;
  /** Whole years that the evidence shows, where the ground counts years. */
  readonly years: number | null;
  /** What was shown for it, in words. */
  readonly evidence: string;
  readonly grantedOn: PlainDate;
  /** The day it was taken back. */
  readonly withdrawnOn: PlainDate | null;
  readonly rule: string;
}
