/** As many as records have properties. */
const COLUMNS = new Map<string, string>();

/** The column of a record's property: `givenNames` is `given_names`. */
export function column(property: string): string {
  const known = COLUMNS.get(property) ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  COLUMNS.set(property, known);
  return known;
}

/** An instant as JavaScript writes it, whatever the session's time zone. */
function instant(expression: string): string {
  return `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** SQL that makes a JSON object of a row, its keys the record's own; values in JSON columns stay untouched. */
export function jsonObject(properties: readonly string[], alias?: string): string {
  const pairs = properties.map((property) => {
    const value = alias === undefined ? column(property) : `${alias}.${column(property)}`;
    return `'${property}', ${property === 'recordedAt' ? instant(value) : value}`;
  });
  return `json_build_object(${pairs.join(', ')})`;
}

/** A column of the row under `alias`, by its property's name. */
export function columnOf(property: string, alias: string): string {
  const value = `${alias}.${column(property)}`;
  return property === 'recordedAt' ? instant(value) : value;
}

/** Columns of the row under `alias`, under the record's own keys. */
export function named(properties: readonly string[], alias: string): string {
  return properties.map((property) => `${columnOf(property, alias)} as "${property}"`).join(', ');
}
