import { z } from 'zod';
import { type PlainDate, parsePlainDate } from '../../domain/calendar.ts';
import type { OwnFacts } from '../../jurisdictions/jurisdiction.ts';

export interface XaFacts {
  /** Day of landing, the governing date; null: not yet. */
  readonly landedOn?: PlainDate | null | undefined;
  readonly rescuedAtSea?: boolean | null | undefined;
}

const date = z.custom<PlainDate>((value) => typeof value === 'string' && parsePlainDate(value) !== null, {
  error: 'expected a calendar date, YYYY-MM-DD',
});

const SCHEMA: z.ZodType<XaFacts> = z.strictObject({
  landedOn: date.nullish(),
  rescuedAtSea: z.boolean({ error: 'expected true or false' }).nullish(),
});

export const FACTS: OwnFacts<XaFacts> = {
  parse(value) {
    const { data, error } = SCHEMA.safeParse(value ?? {});
    if (error === undefined) return { own: data };
    const problems = error.issues.flatMap((issue) => {
      const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
      const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
      const message = issue.code === 'unrecognized_keys' ? 'is not asked for here' : issue.message;
      return paths.map((found) => ({ path: found, message }));
    });
    return { problems };
  },
  special: ['XA.rescuedAtSea'],
};
