import { isUnreachable } from '../datasources/faults.ts';
import type { Context } from './context.ts';
import type { Country } from './parents.ts';

/** One country that was asked. */
export interface AskedCountry {
  readonly jurisdiction: string;
  readonly status: 'ANSWERED' | 'UNREACHABLE';
  readonly asOf: string;
  /** Where the rows that are missing of a list begin; null where none are. */
  readonly resumeAfter: string | null;
}

export interface Federated<Row> {
  readonly rows: readonly Row[];
  readonly sources: readonly AskedCountry[];
}

/** asks several countries at once: what each holds, and which of them answered. */
export async function federate<Row>(
  context: Context,
  codes: readonly string[] | null | undefined,
  ask: (country: Country) => Promise<readonly Row[]>,
): Promise<Federated<Row>> {
  const asked = context.countries.filter(
    ({ jurisdiction }) => codes == null || codes.includes(jurisdiction.code),
  );
  const answers = await Promise.all(asked.map((country) => answerOf(country, ask)));
  return {
    rows: answers.flatMap((rows) => rows ?? []),
    sources: asked.map(({ jurisdiction }, index) => ({
      jurisdiction: jurisdiction.code,
      status: answers[index] === null ? 'UNREACHABLE' : 'ANSWERED',
      asOf: context.now.toISOString(),
      resumeAfter: null,
    })),
  };
}

/** Null where the country's store could not be reached; any other fault is thrown. */
async function answerOf<Row>(
  country: Country,
  ask: (country: Country) => Promise<readonly Row[]>,
): Promise<readonly Row[] | null> {
  try {
    return await ask(country);
  } catch (error) {
    if (isUnreachable(error)) return null;
    throw error;
  }
}
