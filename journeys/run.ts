import { isDeepStrictEqual } from 'node:util';
import type { ActStep, Journey, Step, Value } from './journey.ts';

const DECISION = `decision {
  verdict outcome outcomeName(language: EN)
  reasons { rule { id title(language: EN) } status facts { name value } }
}
userErrors { code message path }
dryRun`;

/** What a step came to. */
export interface StepReport {
  readonly title: string;
  readonly answer: unknown;
  /** Each a sentence; empty where the step went as told. */
  readonly differences: readonly string[];
}

export type Ask = (
  query: string,
  variables: unknown,
) => Promise<{ readonly data?: unknown; readonly errors?: unknown }>;

/** Asks a running gateway over HTTP. */
export function askAt(url: string): Ask {
  return async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    // The answer's shape is the query's own; expectations look into it by path.
    return (await response.json()) as { data?: unknown; errors?: unknown };
  };
}

/** Lives a journey step by step. `run` makes the idempotency keys of one run its own. */
export async function* live(journey: Journey, ask: Ask, run: string): AsyncGenerator<StepReport> {
  const kept = new Map<string, unknown>();
  for (const [index, step] of journey.steps.entries()) {
    const { root, ...request } = requestOf(step, kept, `${run}:${journey.name}:${index}`);
    const { data, errors } = await ask(request.query, request.variables);
    const answer = root === null ? data : at(data, root);
    for (const [name, path] of Object.entries(step.keep ?? {})) kept.set(name, at(answer, path));
    yield { title: step.title, answer, differences: [...differencesOf(step, answer, errors, kept)] };
  }
}

function requestOf(step: Step, kept: ReadonlyMap<string, unknown>, key: string) {
  if ('query' in step)
    return { root: null, query: step.query, variables: filledIn(step.variables ?? {}, kept) };
  return {
    root: step.mutation,
    query: mutationText(step),
    variables: { input: filledIn({ idempotencyKey: key, ...step.input }, kept) },
  };
}

function mutationText({ mutation, show }: ActStep): string {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${DECISION}\n${show ?? ''} } }`;
}

function filledIn(value: Value, kept: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === 'string') return value.startsWith('$') ? kept.get(value.slice(1)) : value;
  if (Array.isArray(value)) return value.map((item: Value) => filledIn(item, kept));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filledIn(inner, kept)]));
}

/**
 * The value at a path of names and indexes: `contract.vouchers.0.bond`. A step `{name/inner=text}` takes
 * the first item of a list that has this text there.
 */
function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, step) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    const [, where, text] = /^\{(.*)=(.*)\}$/.exec(step) ?? [];
    if (where === undefined || !Array.isArray(inner)) return Reflect.get(inner, step);
    return inner.find((item: unknown) => String(at(item, where.replaceAll('/', '.'))) === text);
  }, value);
}

function* differencesOf(
  { expect, because }: Step,
  answer: unknown,
  errors: unknown,
  kept: ReadonlyMap<string, unknown>,
): Iterable<string> {
  if (errors !== undefined) yield `errors: ${JSON.stringify(errors)}`;
  const userErrors = at(answer, 'userErrors');
  if (Array.isArray(userErrors) && userErrors.length > 0 && !mentions(expect, 'userErrors'))
    yield `user errors: ${JSON.stringify(userErrors)}`;
  for (const [path, value] of Object.entries(expect ?? {})) {
    const expected = filledIn(value, kept);
    const found = at(answer, path);
    if (!isDeepStrictEqual(found, expected))
      yield `${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(found)}`;
  }
  const reasons = at(answer, 'decision.reasons');
  for (const [rule, status] of Object.entries(because ?? {})) {
    const found = Array.isArray(reasons)
      ? reasons.filter((reason) => at(reason, 'rule.id') === rule).map((reason) => at(reason, 'status'))
      : [];
    if (!found.includes(status))
      yield `${rule}: expected ${status}, got ${found.join(', ') || 'no such reason'}`;
  }
}

function mentions(expect: Step['expect'], path: string): boolean {
  return Object.keys(expect ?? {}).some((name) => name.startsWith(path));
}
