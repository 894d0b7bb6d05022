import { type PublishedMonthRecord, publishedMonths } from '../datasources/published-tables.ts';
import { type PlainDate, plus } from '../domain/calendar.ts';
import { lastClosedMonth, monthOf } from '../domain/month.ts';
import { ALL, BREAKDOWNS, PUBLISHED_TABLES, publishedTable } from '../domain/published-table.ts';
import { totalsOf } from '../domain/published-total.ts';
import { FEWEST_PERSONS } from '../domain/suppression.ts';
import { badArgument } from './errors.ts';
import { federate } from './federate.ts';
import type {
  PublishedTableResolvers,
  PublishedValueResolvers,
  QueryResolvers,
  ResolversTypes,
} from './generated/types.ts';
import { say } from './language.ts';
import type { Country } from './parents.ts';

const MOST_MONTHS = 24;
const USUAL_MONTHS = 12;

export const PublishedTable: PublishedTableResolvers = {
  name: ({ name }, args, context) => say(name, args, context),
  definition: ({ definition }, args, context) => say(definition, args, context),
  denominator: ({ denominator }, args, context) => say(denominator, args, context),
  breakdowns: () => BREAKDOWNS,
};

export const PublishedValue: PublishedValueResolvers = {
  __resolveType: (value) => ('count' in value ? 'PublishedCount' : 'Suppressed'),
};

type Value = Awaited<ResolversTypes['PublishedValue']>;

/** A figure that is kept back says so, and is neither null nor zero. */
function asValue(value: number | null): Value {
  return value === null ? { fewerThan: FEWEST_PERSONS } : { count: value };
}

function named(code: string): string | null {
  return code === ALL ? null : code;
}

interface Span {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** The months asked for, by their first days; without, the last twelve that are over in the country. */
function spanOf(
  today: PlainDate,
  from: PlainDate | null | undefined,
  until: PlainDate | null | undefined,
): Span {
  const last = until == null ? lastClosedMonth(today) : monthOf(until);
  const first = from == null ? plus(last, { months: 1 - USUAL_MONTHS }) : monthOf(from);
  if (first < plus(last, { months: 1 - MOST_MONTHS }))
    throw badArgument(
      'from',
      `expected at most ${MOST_MONTHS} months up to \`until\`; ask for less at once.`,
    );
  return { from: first, until: last };
}

function cellsOf(country: Country, { month, asOf, cells }: PublishedMonthRecord) {
  const place = (subject: string, category: string) => `${subject} ${category}`;
  const denominators = new Map(
    cells
      .filter(({ item }) => item === ALL)
      .map(({ subject, category, value }) => [place(subject, category), value]),
  );
  return cells.map((cell) => ({
    ...cell,
    jurisdiction: country.jurisdiction.code,
    month,
    asOf,
    denominator: denominators.get(place(cell.subject, cell.category)) ?? null,
  }));
}

export const publishedTableQueries: Pick<QueryResolvers, 'publishedTables' | 'publishedFigures'> = {
  publishedTables: () => PUBLISHED_TABLES,
  publishedFigures: async (_, { table: code, breakdown: asked, jurisdictions, from, until }, context) => {
    const table = publishedTable(code);
    const breakdown = asked ?? 'NONE';
    const { rows, sources } = await federate(context, jurisdictions, async (country) => {
      const span = spanOf(country.today, from, until);
      const months = await publishedMonths(country.store, { table: code, breakdown, ...span }, country.sight);
      return months.map((month) => ({ country, month }));
    });
    const cells = rows.flatMap(({ country, month }) => cellsOf(country, month));
    const whole = rows
      .map(({ month: { month } }) => month)
      .filter((month, _index, all) => all.filter((other) => other === month).length === sources.length);
    return {
      table,
      breakdown,
      sources,
      months: rows.map(({ country, month: { month, asOf, rulesVersion } }) => ({
        jurisdiction: country.jurisdiction.code,
        month,
        asOf,
        rulesVersion,
      })),
      cells: cells.map(({ item, category, value, denominator, ...cell }) => ({
        ...cell,
        item: named(item),
        category: named(category),
        value: asValue(value),
        denominator: asValue(denominator),
      })),
      totals: totalsOf(table, cells, [...new Set(whole)]).map(
        ({ month, subject, item, category, value }) => ({
          month,
          subject: named(subject),
          item: named(item),
          category: named(category),
          value: asValue(value),
        }),
      ),
    };
  },
};
