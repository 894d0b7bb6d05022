import { isDeepStrictEqual } from 'node:util';
import { day, type PlainDate, plus } from '../domain/calendar.ts';
import { demoToken } from '../server/sign-in/demo-client.ts';
import type { ActStep, Identity, Journey, Step, Value } from './journey.ts';

export const ANONYMOUS: Identity = 'anonymous';

const DECISION = `decision {
  verdict outcome outcomeName(language: EN)
  reasons { rule { id title(language: EN) } status facts { name value } }
}
userErrors { code message path }
dryRun`;

/** What a step came to. */
export interface StepReport {
  readonly title: string;
  readonly as: Identity;
  readonly answer: unknown;
  /** Each a sentence; empty where the step went as told. */
  readonly differences: readonly string[];
}

export type Ask = (
  query: string,
  variables: unknown,
  as: Identity,
) => Promise<{ readonly data?: unknown; readonly errors?: unknown }>;

/** Asks a running gateway over HTTP, with a token of its demo sign-in. */
export function askAt(url: string): Ask {
  const tokens = new Map<Identity, Promise<string>>();
  function tokenOf(as: Identity): Promise<string> {
    const token = tokens.get(as) ?? demoToken(url, as);
    tokens.set(as, token);
    return token;
  }
  return async (query, variables, as) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(as === ANONYMOUS ? {} : { authorization: `Bearer ${await tokenOf(as)}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    // The answer's shape is the query's own; expectations look into it by path.
    return (await response.json()) as { data?: unknown; errors?: unknown };
  };
}

/** Lives a journey step by step. `run` makes the idempotency keys of one run its own. */
export async function* live(journey: Journey, ask: Ask, run: string): AsyncGenerator<StepReport> {
  const told: Told = { kept: new Map(), today: await todayThere(ask) };
  for (const [index, step] of journey.steps.entries()) {
    const { root, ...request } = requestOf(step, told, `${run}:${journey.name}:${index}`);
    const as = step.as ?? journey.as;
    const { data, errors } = await ask(request.query, request.variables, as);
    const answer = root === null ? data : at(data, root);
    for (const [name, path] of Object.entries(step.keep ?? {}))
      told.kept.set(name, at(answer, pathIn(path, told)));
    yield { title: step.title, as, answer, differences: [...differencesOf(step, answer, errors, told)] };
  }
}

/** What texts that begin with `$` stand for. */
interface Told {
  readonly kept: Map<string, unknown>;
  readonly today: PlainDate;
}

async function todayThere(ask: Ask): Promise<PlainDate> {
  const { data } = await ask('{ jurisdiction(code: LU) { today } }', {}, ANONYMOUS);
  return day(String(at(data, 'jurisdiction.today')));
}

function requestOf(step: Step, told: Told, key: string) {
  if ('query' in step)
    return { root: null, query: step.query, variables: filledIn(step.variables ?? {}, told) };
  return {
    root: step.mutation,
    query: mutationText(step),
    variables: { input: filledIn({ idempotencyKey: key, ...step.input }, told) },
  };
}

function mutationText({ mutation, show }: ActStep): string {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${DECISION}\n${show ?? ''} } }`;
}

const DAY = /^\$today(?<days>[+-]\d+)?$/;

function filledIn(value: Value, told: Told): unknown {
  if (typeof value === 'string') {
    const counted = DAY.exec(value);
    if (counted !== null) return plus(told.today, { days: Number(counted.groups?.['days'] ?? 0) });
    return value.startsWith('$') ? told.kept.get(value.slice(1)) : value;
  }
  if (Array.isArray(value)) return value.map((item: Value) => filledIn(item, told));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filledIn(inner, told)]));
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
  told: Told,
): Iterable<string> {
  if (errors !== undefined && !mentions(expect, 'errors.')) yield `errors: ${JSON.stringify(errors)}`;
  const userErrors = at(answer, 'userErrors');
  if (Array.isArray(userErrors) && userErrors.length > 0 && !mentions(expect, 'userErrors'))
    yield `user errors: ${JSON.stringify(userErrors)}`;
  for (const [path, value] of Object.entries(expect ?? {})) {
    const expected = filledIn(value, told);
    const found = at(path.startsWith('errors.') ? { errors } : answer, pathIn(path, told));
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

/** A path with what was kept in the place of its `$name`. */
function pathIn(path: string, { kept }: Told): string {
  return path.replaceAll(/\$(\w+)/g, (_, name: string) => String(kept.get(name)));
}

function mentions(expect: Step['expect'], path: string): boolean {
  return Object.keys(expect ?? {}).some((name) => name.startsWith(path));
}
