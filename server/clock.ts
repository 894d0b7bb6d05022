/** The one clock: everything else is given its instant. */
export function now(): Date {
  return new Date();
}
