/** SQL that builds the text of an answer. */

/** The opaque id of a thing, or a cursor, as the API spells it. */
export function opaque(text: string): string {
  return `translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

export function gid(type: string, code: string, id: string): string {
  return `'"' || ${opaque(`'${type}:${code}:' || ${id}`)} || '"'`;
}

/** A JSON string of what may have to be escaped. */
export const text = (value: string) => `to_json(${value})::text`;
/** A JSON string of a code, a date or a number in quotes. */
export const quoted = (value: string) => `'"' || ${value} || '"'`;
export const orNull = (value: string) => `coalesce(${value}, 'null')`;
export const where = (condition: string, value: string) =>
  `case when ${condition} then ${value} else 'null' end`;

/** Concatenation takes half the time of json_build_object. */
export function object(fields: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(fields).map(([name, value]) => `"${name}":' || ${value} || '`);
  return `'{${pairs.join(',')}}'`;
}

export function list(item: string, from: string, order: string): string {
  return `(select '[' || coalesce(string_agg(${item}, ',' order by ${order}), '') || ']' from ${from})`;
}
