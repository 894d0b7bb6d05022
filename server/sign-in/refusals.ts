/** A token that is not taken; the message says what is wanting and what to do, and quotes nothing of it. */
export class UnauthenticatedError extends Error {}

/** A token that cannot be judged now: the issuer's keys are out of reach. */
export class SignInUnavailableError extends Error {}
