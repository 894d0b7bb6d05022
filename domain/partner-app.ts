import type { PlainDate } from './calendar.ts';
import type { ConsentScope } from './consent.ts';

/** An app that persons may consent to, as an administrator registered it. */
export interface PartnerApp {
  readonly client: string;
  readonly name: string;
  /** All that it may ever ask consent for. */
  readonly scopes: readonly ConsentScope[];
  readonly registeredOn: PlainDate;
  /** Last day on which it is served. */
  readonly expiresOn: PlainDate;
  readonly revokedOn: PlainDate | null;
}

/** What a partner app asks a person for: it names nobody, the person who is shown its code answers it. */
export interface ConsentRequest {
  readonly id: string;
  readonly client: string;
  readonly code: string;
  readonly purpose: string;
  readonly scopes: readonly ConsentScope[];
  readonly requestedOn: PlainDate;
  /** Last day on which it can be answered. */
  readonly expiresOn: PlainDate;
}

/** Whether an app is served on a day. */
export function isServed({ expiresOn, revokedOn }: PartnerApp, on: PlainDate): boolean {
  return on <= expiresOn && (revokedOn === null || on < revokedOn);
}
