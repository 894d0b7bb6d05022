import type { Input, Story } from '../story.ts';

interface Case {
  readonly mutation: string;
  readonly title: string;
  /** Brings the world about and gives the input. `on` is always said. */
  bring(story: Story): Promise<Input>;
}

export interface GrantedCase extends Case {
  readonly outcome: string;
  /** A rule that the decision names as satisfied, or as not applicable. */
  readonly by: string;
}

/** A legal no. */
export interface RefusedCase extends Case {
  readonly by: string;
}

/** For the acts that only record: no rule says no to them, what cannot be recorded is the caller's to mend. */
export interface UnrecordableCase extends Case {
  readonly code: 'INVALID' | 'CONFLICT' | 'NOT_FOUND';
  readonly path: readonly string[];
}

/** For the acts of the gateway's own: what of the payload is shown. */
export interface RegisteredCase extends Case {
  readonly shown: Readonly<Record<string, object>>;
}

export interface Cases {
  readonly granted: readonly GrantedCase[];
  readonly refused: readonly RefusedCase[];
  readonly unrecordable: readonly UnrecordableCase[];
}
