/** Somebody else changed the same rows since they were read: the act is to be decided again. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}

function has<Name extends string>(error: unknown, name: Name): error is Readonly<Record<Name, unknown>> {
  return typeof error === 'object' && error !== null && name in error;
}

/** The SQLSTATE of a database's error; null for any other. */
export function sqlState(error: unknown): string | null {
  return has(error, 'code') && typeof error.code === 'string' ? error.code : null;
}

/** Whether the operating system gave this code: ENOENT, EEXIST. */
export function isErrorCode(error: unknown, code: string): boolean {
  return error instanceof Error && has(error, 'code') && error.code === code;
}

/** Constraints whose violation means that somebody else was faster. */
const RACES: readonly unknown[] = [
  'voucher_code_unique',
  'enrolment_one_active',
  'project_one_a_season',
  'attendance_once',
  'attestation_number_unique',
  'attestation_counter_key',
  'attestation_verification_code_unique',
  'person_file_source_unique',
  'contract_source_unique',
];

const UNIQUE_VIOLATION = '23505';
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

/** Whether the act may succeed, or be told its reason, when it is decided again on the new state. */
export function isRace(error: unknown): boolean {
  if (error instanceof ConflictError) return true;
  const state = sqlState(error);
  if (state === SERIALIZATION_FAILURE || state === DEADLOCK) return true;
  return state === UNIQUE_VIOLATION && has(error, 'constraint') && RACES.includes(error.constraint);
}
