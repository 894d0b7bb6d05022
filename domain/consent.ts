import type { PlainDate } from './calendar.ts';

/** What a partner app may be shown of a person, each part granted on its own. */
export const CONSENT_SCOPES = ['IDENTITY', 'CONTACT', 'CONTRACTS', 'ATTESTATIONS', 'PROGRESS'] as const;
export type ConsentScope = (typeof CONSENT_SCOPES)[number];

/** What a person allowed one partner app, one row a scope; it holds until the day it is withdrawn. */
export interface ConsentRecord {
  readonly id: string;
  readonly fileId: string;
  /** Client id that the partner app is registered by. */
  readonly client: string;
  readonly scope: ConsentScope;
  /** The request that it answers. */
  readonly requestId: string;
  readonly grantedOn: PlainDate;
  readonly withdrawnOn: PlainDate | null;
}

/** A code that the authority hands to a person, by which they bind their sign-in to their file, once. */
export interface InvitationRecord {
  readonly id: string;
  readonly fileId: string;
  readonly code: string;
  readonly issuedOn: PlainDate;
  /** Last day on which it can be used. */
  readonly expiresOn: PlainDate;
  readonly acceptedOn: PlainDate | null;
}

/** A sign-in that is bound to a file. `holder` is a keyed hash: it tells nobody who that is. */
export interface SignInRecord {
  readonly id: string;
  readonly fileId: string;
  readonly holder: string;
  readonly boundOn: PlainDate;
  /** The day another sign-in took its place. */
  readonly endedOn: PlainDate | null;
}
