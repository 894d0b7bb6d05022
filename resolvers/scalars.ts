import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { DateTimeResolver, JSONResolver } from 'graphql-scalars';
import { type PlainDate, parsePlainDate } from '../domain/calendar.ts';

function toDate(value: unknown): PlainDate {
  const date = typeof value === 'string' ? parsePlainDate(value) : null;
  // The value is not quoted: it may be somebody's birth date.
  if (date === null) throw new GraphQLError('expected a calendar date of the form YYYY-MM-DD');
  return date;
}

export const scalars = {
  LocalDate: new GraphQLScalarType<PlainDate, string>({
    name: 'LocalDate',
    description: "A calendar date, `YYYY-MM-DD`, in the jurisdiction's own time zone.",
    serialize: toDate,
    parseValue: toDate,
    parseLiteral: (node) => toDate(node.kind === Kind.STRING ? node.value : null),
  }),
  DateTime: DateTimeResolver,
  JSON: JSONResolver,
};
