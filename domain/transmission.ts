import type { PlainDate } from './calendar.ts';
import type { TransmissionRecord } from './contract.ts';

export const TRANSMISSION_STATES = ['DUE', 'OVERDUE', 'SENT'] as const;
export type TransmissionState = (typeof TRANSMISSION_STATES)[number];

/** State at the end of a day, by dates alone; null before the day on which the rule ordered it. */
export function transmissionState(
  { createdOn, dueOn, sentOn }: TransmissionRecord,
  asOf: PlainDate,
): TransmissionState | null {
  if (asOf < createdOn) return null;
  if (sentOn !== null && sentOn <= asOf) return 'SENT';
  return dueOn !== null && dueOn < asOf ? 'OVERDUE' : 'DUE';
}
