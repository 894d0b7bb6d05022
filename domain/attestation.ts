import type { PlainDate } from './calendar.ts';

/** The proof handed to the person. Numbered without gaps per issuer and year. */
export interface AttestationRecord {
  readonly id: string;
  readonly fileId: string;
  readonly contractId: string | null;
  readonly prestationId: string | null;
  readonly enrolmentId: string | null;
  /** The country's own word: `LANGUAGE_CERTIFICATE`, `CIVIC_ATTESTATION` … */
  readonly kind: string;
  /** Provider or authority that issued it. */
  readonly issuerId: string;
  readonly year: number;
  readonly number: number;
  readonly issuedOn: PlainDate;
  readonly rule: string;
  readonly verificationCode: string;
  /** The day the authority got the person's copy. */
  readonly copyReceivedOn: PlainDate | null;
  readonly revokedOn: PlainDate | null;
  readonly revokeReason: string | null;
}

/** The last number an issuer gave in a year. */
export interface AttestationCounterRecord {
  readonly issuerId: string;
  readonly year: number;
  readonly lastNumber: number;
}
