import { z } from 'zod';
import { type PlainDate, parsePlainDate } from '../../domain/calendar.ts';
import type { FactProblem, OwnFacts } from '../jurisdiction.ts';

/** What Luxembourg alone asks; undefined is not known. */
export interface LuFacts {
  /** Stays legally in Luxembourg (LU-ELIG-2). */
  readonly legallyResident?: boolean | undefined;
  /** Wishes to stay durably (LU-ELIG-3). */
  readonly wishesToStay?: boolean | undefined;
  /** Holds a temporary residence title (LU-ELIG-5). */
  readonly temporaryTitle?: boolean | undefined;
  /** Has applied for international protection and awaits the answer (LU-ELIG-6). */
  readonly internationalProtectionApplicant?: boolean | undefined;
  /** Day of the signing appointment, once held. */
  readonly signingAppointmentOn?: PlainDate | undefined;
}

const flag = z
  .boolean({ error: 'Expected true or false.' })
  .nullish()
  .transform((value) => value ?? undefined);

const date = z
  .string({ error: 'Expected a calendar date, YYYY-MM-DD.' })
  .transform((text, context) => {
    const parsed = parsePlainDate(text);
    if (parsed !== null) return parsed;
    context.addIssue({ code: 'custom', message: 'Expected a calendar date, YYYY-MM-DD.' });
    return z.NEVER;
  })
  .nullish()
  .transform((value) => value ?? undefined);

const schema = z.strictObject(
  {
    legallyResident: flag,
    wishesToStay: flag,
    temporaryTitle: flag,
    internationalProtectionApplicant: flag,
    signingAppointmentOn: date,
  },
  { error: 'Expected facts that Luxembourg asks about, and no others.' },
);

function parse(value: unknown): { readonly own: LuFacts } | { readonly problems: readonly FactProblem[] } {
  const result = schema.safeParse(value ?? {});
  if (result.success) return { own: result.data };
  const problems = result.error.issues.flatMap((issue) => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
    return paths.map((at) => ({ path: at, message: issue.message }));
  });
  return { problems };
}

export const facts: OwnFacts<LuFacts> = {
  parse,
  special: ['LU.internationalProtectionApplicant'],
};
