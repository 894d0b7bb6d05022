import type { Decision } from './decision.ts';
import type { Situation } from './dossier.ts';

/** What the caller can mend. `path` leads into the input. Never quotes a value that may be personal. */
export interface Problem {
  readonly code: 'INVALID' | 'NOT_FOUND' | 'CONFLICT' | 'NOT_ALLOWED' | 'NOT_OFFERED';
  readonly message: string;
  readonly path: readonly (string | number)[];
  /** Id of the rule that asks for it, where one does. */
  readonly rule?: string;
}

/** The answer to an input with one thing to mend. */
export function problem(
  code: Problem['code'],
  path: Problem['path'],
  message: string,
  rule?: string,
): { readonly problems: readonly [Problem] } {
  return { problems: [{ code, message, path, ...(rule === undefined ? {} : { rule }) }] };
}

/** Ids of what an act made or changed, by noun. */
export type Subjects = Readonly<
  Partial<
    Record<
      | 'fileId'
      | 'contractId'
      | 'voucherId'
      | 'enrolmentId'
      | 'attestationId'
      | 'courseId'
      | 'projectId'
      | 'sessionId'
      | 'appointmentId'
      | 'assessmentId'
      | 'outcomeProposalId'
      | 'prestationId'
      | 'exemptionId'
      | 'transmissionId'
      | 'informationSessionId'
      | 'invitationId'
      | 'consentRequestId'
      | 'linkId',
      string
    >
  >
>;

/** What an act that concerned several people decided on one of them. */
export interface FileDecision {
  readonly fileId: string;
  readonly contractId: string | null;
  readonly decision: Decision;
}

/** The answer to an act: a decision with the next state (unchanged where it is refused), or problems of the input. */
export type Ruling =
  | {
      readonly decision: Decision;
      readonly next: Situation;
      readonly subjects: Subjects;
      /** Each person's part of an act on several: it stands in their file, the whole stands in none. */
      readonly ofFiles?: readonly FileDecision[];
      /** Ids of files that go for good, with all that is theirs; they stand in `next` no more. */
      readonly erase?: readonly string[];
    }
  | { readonly problems: readonly [Problem, ...Problem[]] };

/** Where new ids and codes come from, so that rules stay free of chance. */
export interface Mint {
  /** A random UUID. */
  id(): string;
  /** A voucher code with the country's prefix and a check character. */
  voucherCode(): string;
  /** A code by which anybody may verify an attestation. */
  verificationCode(): string;
  /** A code handed over to a person: by it they bind their sign-in to their file, or link two files of theirs. */
  invitationCode(): string;
}
