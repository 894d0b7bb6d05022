/** What somebody may be to the gateway. One sign-in has one role. */
export const ROLES = [
  'ANONYMOUS',
  'PERSON',
  'PARTNER_APP',
  'PROVIDER',
  'CASE_WORKER',
  'DECIDING_AUTHORITY',
  'RECIPIENT',
  'ANALYST',
  'ADMINISTRATOR',
  'MIGRATOR',
] as const;
export type Role = (typeof ROLES)[number];

/** Who asks. What a role does not need is null. */
export interface Viewer {
  readonly role: Role;
  /** The sign-in client that the token was given to; `anonymous` without a token. */
  readonly client: string;
  /** Code of the one country that the role acts in; null where it acts in none, or in all. */
  readonly jurisdiction: string | null;
  /**
   * For whom it acts: an authority's code, a provider's UUID in its country's store, the client id that a
   * partner app is registered by.
   */
  readonly organisation: string | null;
  /** The human behind a person's sign-in: issuer and the issuer's own word for them. Never stored as it is. */
  readonly person: string | null;
}

export const ANONYMOUS: Viewer = {
  role: 'ANONYMOUS',
  client: 'anonymous',
  jurisdiction: null,
  organisation: null,
  person: null,
};
