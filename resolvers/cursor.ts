import { z } from 'zod';
import { type PlainDate, parsePlainDate } from '../domain/calendar.ts';
import { badArgument } from './errors.ts';

/** A place in a list across countries: by day, then country, then id. */
export interface Position<On = PlainDate> {
  readonly on: On;
  readonly country: string;
  readonly id: string;
}

/** How a list across countries is ordered, and what its cursors stand for. */
export interface Order<On> {
  /** Below 0 where the first day comes before the second. */
  compareDays(a: On, b: On): number;
  /** The day as a cursor tells it. */
  readonly day: z.ZodType<On>;
}

/** Which part of a list is read. */
export interface Stretch<On = PlainDate> {
  readonly order: Order<On>;
  /** The position that it begins behind; null: where the list begins. */
  readonly after: Position<On> | null;
  /** The last position that it may hold; null: it goes on to the end. */
  readonly until: Position<On> | null;
  /** X-7: the one country whose rows were missing when the others were read; null: all countries' rows. */
  readonly missed: string | null;
}

const Day = z.string().transform((text, context) => {
  const date = parsePlainDate(text);
  if (date === null) context.addIssue({ code: 'custom', message: 'not a date' });
  return date ?? z.NEVER;
});

/** The usual order: newest day first. */
export const NEWEST_FIRST: Order<PlainDate> = {
  compareDays: (a, b) => (a < b ? 1 : -Number(a > b)),
  day: Day,
};

/** what is due first comes first, what has no day last. */
export const DUE_FIRST: Order<PlainDate | null> = {
  compareDays(a, b) {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return a < b ? -1 : Number(a > b);
  },
  day: Day.nullable(),
};

const placed = <On>(position: Position<On> | null) =>
  position === null ? null : [position.on, position.country, position.id];

/** What a list can be asked for with as `after`, to go on where the stretch begins. */
export function cursorOf<On>({ after, until, missed }: Omit<Stretch<On>, 'order'>): string {
  const told = missed === null ? placed(after) : [placed(after), placed(until), missed];
  return Buffer.from(JSON.stringify(told)).toString('base64url');
}

/** The stretch a cursor of an order stands for. Throws a GraphQL error where this API never gave it. */
export function stretchIn<On>(order: Order<On>, cursor: string | null | undefined): Stretch<On> {
  const whole: Stretch<On> = { order, after: null, until: null, missed: null };
  if (cursor == null) return whole;
  const Place = z
    .tuple([order.day, z.string(), z.guid()])
    .transform(([on, country, id]): Position<On> => ({ on, country, id }));
  const Cursor = z.union([
    Place.transform((after): Stretch<On> => ({ ...whole, after })),
    z
      .tuple([Place.nullable(), Place.nullable(), z.string()])
      .transform(([after, until, missed]): Stretch<On> => ({ order, after, until, missed })),
  ]);
  const parsed = Cursor.safeParse(jsonOrNull(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success)
    throw badArgument(
      'after',
      'expected a cursor that this API gave (an edge’s `cursor`, or `resumeAfter`).',
    );
  return parsed.data;
}

/** The stretch a cursor of the usual order stands for. */
export function stretchOf(cursor: string | null | undefined): Stretch {
  return stretchIn(NEWEST_FIRST, cursor);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Below 0 where `a` comes first. */
export function compareIn<On>({ compareDays }: Order<On>, a: Position<On>, b: Position<On>): number {
  const byDay = compareDays(a.on, b.on);
  if (byDay !== 0) return byDay;
  if (a.country !== b.country) return a.country < b.country ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id !== b.id);
}

/** Whether a row at `position` belongs to the stretch. */
export function holdsPosition<On>(
  { order, after, until, missed }: Stretch<On>,
  position: Position<On>,
): boolean {
  if (missed !== null && position.country !== missed) return false;
  if (after !== null && compareIn(order, position, after) <= 0) return false;
  return until === null || compareIn(order, position, until) <= 0;
}
