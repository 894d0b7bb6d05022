export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; none where it is no list. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A text, or a number or a yes or no as one; null for everything else. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** Every object in an answer, the outermost first, each with the name of the field that it is the value of. */
export function* objectsIn(value: unknown, field = ''): Iterable<{ field: string; object: JsonObject }> {
  if (Array.isArray(value)) {
    for (const item of value) yield* objectsIn(item, field);
  } else if (isObject(value)) {
    yield { field, object: value };
    for (const [name, inner] of Object.entries(value)) yield* objectsIn(inner, name);
  }
}
