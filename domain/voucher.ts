import type { PlainDate } from './calendar.ts';

export const VOUCHER_STATES = ['ISSUED', 'REDEEMED', 'EXPIRED', 'CANCELLED', 'REPLACED'] as const;
export type VoucherState = (typeof VOUCHER_STATES)[number];

export const BOND_STATES = ['OPEN', 'ENGAGED', 'HONOURED', 'BROKEN', 'LAPSED', 'CANCELLED'] as const;
/** State of the commitment that a voucher was issued against. */
export type BondState = (typeof BOND_STATES)[number];

export type CancellationCause = 'LOST' | 'WITHDRAWN' | 'COURSE_CALLED_OFF';

export interface VoucherRecord {
  readonly id: string;
  readonly code: string;
  readonly contractId: string;
  readonly fileId: string;
  readonly prestationId: string;
  /** Place in the contract's sequence; a replacement keeps it. */
  readonly sequence: number;
  readonly issuedOn: PlainDate;
  /** Last day of validity. */
  readonly expiresOn: PlainDate;
  readonly redeemedOn: PlainDate | null;
  /** Who redeemed it. */
  readonly providerId: string | null;
  readonly cancelledOn: PlainDate | null;
  readonly cancelReason: string | null;
  readonly replacedOn: PlainDate | null;
  readonly replacesId: string | null;
  /** A case worker's decision on a broken bond. */
  readonly settledOn: PlainDate | null;
  readonly settlement: 'UNLOCK_NEXT' | 'CLOSE_SEQUENCE' | null;
  readonly settlementReason: string | null;
}

/** One step of the dated line of a voucher and its bond; `validUntil` is null on the last. */
export interface VoucherStatusRecord {
  readonly voucherId: string;
  readonly contractId: string;
  readonly state: VoucherState;
  readonly bond: BondState;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly rule: string;
}
