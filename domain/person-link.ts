import type { PlainDate } from './calendar.ts';
import type { Role } from './viewer.ts';

/** Which part of the handshake a file has: the one that proposed it gives the code, the other one takes it. */
export type LinkSide = 'PROPOSING' | 'CONFIRMING';

/**
 * What one country keeps of a link between two files: its own side of the handshake. Neither store knows the other's
 * file; that both sides have the same handshake is all that tells they belong together. X-8
 */
export interface LinkSideRecord {
  readonly id: string;
  readonly fileId: string;
  /** The same on both sides, and on no other. */
  readonly handshakeId: string;
  readonly side: LinkSide;
  /** Code of the other side's country; null until it confirmed. */
  readonly otherJurisdiction: string | null;
  /** What is handed over to be shown on the other side; null on the confirming side. */
  readonly code: string | null;
  /** Why it was proposed: it stays in the country that did. */
  readonly reason: string | null;
  /** By what the other side's store knows the file that took the code: a keyed hash. */
  readonly takenBy: string | null;
  readonly proposedOn: PlainDate;
  readonly proposedBy: Role;
  /** Last day on which the code can be used. */
  readonly expiresOn: PlainDate;
  readonly confirmedOn: PlainDate | null;
  readonly confirmedBy: Role | null;
  readonly undoneOn: PlainDate | null;
  readonly undoneBy: Role | null;
}

/** Where a link stands, told from one of its sides. */
export type LinkState = 'PROPOSED' | 'EXPIRED' | 'CONFIRMED' | 'UNDONE' | 'ENDED';

/** `stands`: whether the other side holds too. */
export function linkState(
  { undoneOn, confirmedOn, expiresOn }: LinkSideRecord,
  stands: boolean,
  asOf: PlainDate,
): LinkState {
  if (undoneOn !== null) return 'UNDONE';
  if (confirmedOn !== null) return stands ? 'CONFIRMED' : 'ENDED';
  return asOf > expiresOn ? 'EXPIRED' : 'PROPOSED';
}

/** Whether a side holds: a link stands where both do. */
export function holdsLink({
  confirmedOn,
  undoneOn,
}: Pick<LinkSideRecord, 'confirmedOn' | 'undoneOn'>): boolean {
  return confirmedOn !== null && undoneOn === null;
}
