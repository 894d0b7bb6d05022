import { isObject, type JsonObject, objectsOf } from './json.ts';

/** One list in an answer. */
export interface List {
  /** `persons`, `viewer.provider.courses`: how it is reached. */
  readonly name: string;
  readonly rows: readonly JsonObject[];
}

/** What tells of the answer itself and is nobody's list. */
const ABOUT_THE_ANSWER: readonly string[] = ['sources', 'userErrors', 'pageInfo', 'decision'];

/** A connection's nodes, or the items of a plain list; null for what is neither. */
function rowsOf(value: unknown): readonly JsonObject[] | null {
  if (Array.isArray(value)) return value.every(isObject) ? value : null;
  if (!isObject(value)) return null;
  if (Array.isArray(value['edges']))
    return objectsOf(value['edges']).flatMap(({ node }) => (isObject(node) ? [node] : []));
  return Array.isArray(value['nodes']) ? objectsOf(value['nodes']) : null;
}

/** The outermost lists of what an answer holds as `data`; lists inside a list belong to its rows. */
export function listsIn(data: unknown, path: readonly string[] = []): readonly List[] {
  const rows = path.length === 0 ? null : rowsOf(data);
  if (rows !== null) return [{ name: path.join('.'), rows }];
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([name, inner]) =>
    ABOUT_THE_ANSWER.includes(name) ? [] : listsIn(inner, [...path, name]),
  );
}
