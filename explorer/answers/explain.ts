import { decisionsIn, type Ground } from './decisions.ts';
import { isObject, type JsonObject, objectsIn, objectsOf, textOf } from './json.ts';

/** What the gateway says that a code means, and what to do about it. */
export type Remedies = Readonly<Record<string, { readonly means: string; readonly remedy: string }>>;

/** One thing in an answer that is no plain yes, in words. */
export interface Explanation {
  readonly title: string;
  /** In the gateway's own words. */
  readonly said: string | null;
  /** What to do about it. */
  readonly remedy: string | null;
  /** The rules that it rests on. */
  readonly grounds: readonly Ground[];
}

/** Of mistakes that a mutation tells of. Codes of errors come from the gateway's own catalogue. */
const USER_ERRORS: Readonly<Record<string, { readonly title: string; readonly remedy: string }>> = {
  INVALID: { title: 'The input does not stand', remedy: 'Mend the value at the place that is named.' },
  NOT_FOUND: {
    title: 'Not found',
    remedy:
      'Use an id or code that this API gave to who asks: what is not theirs to see is not found either.',
  },
  CONFLICT: { title: 'Done already, or changed meanwhile', remedy: 'Read again, then decide anew.' },
  NOT_ALLOWED: { title: 'Not for who asks', remedy: 'Ask as a role whose `viewer { verbs }` names it.' },
  NOT_OFFERED: {
    title: 'Not offered here',
    remedy: 'Look at `jurisdictions { code verbs }` for who offers it.',
  },
};

/** What the page itself found out, without an answer of the gateway. */
const OF_THE_PAGE: Remedies = {
  NO_ANSWER: { means: 'No answer', remedy: 'See whether the gateway still runs, then run again.' },
  NOT_JSON: {
    means: 'The answer is none of the gateway’s',
    remedy: 'Something between here and the gateway answered: tell who operates it.',
  },
};

const BY_STATUS: Readonly<Record<number, { readonly means: string; readonly remedy: string }>> = {
  401: {
    means: 'The token is not taken',
    remedy: 'Run again: a fresh token is taken where the demo signs in.',
  },
  403: { means: 'Who signed in is not served', remedy: 'Ask as somebody else, or ask the operator.' },
  413: { means: 'The request is too large', remedy: 'Ask for less at once.' },
  429: { means: 'Too many requests', remedy: 'Wait, then run again.' },
  503: { means: 'Too busy, or something it needs is away', remedy: 'Wait, then run again.' },
};

/** Everything in an answer that failed, was refused or is missing, errors first. */
export function explain(answer: unknown, remedies: Remedies): readonly Explanation[] {
  if (!isObject(answer)) return [];
  return [
    ...objectsOf(answer['errors']).map((error) => ofError(error, answer, remedies)),
    ...[...objectsIn(answer['data'])].flatMap(({ object }) =>
      objectsOf(object['userErrors']).map(ofUserError),
    ),
    ...decisionsIn(answer['data']).map(({ title, said, remedy, grounds }) => ({
      title,
      said,
      remedy,
      grounds,
    })),
    ...silentCountries(answer['data']),
  ];
}

function ofError(error: JsonObject, answer: JsonObject, remedies: Remedies): Explanation {
  const { code, errorId } = isObject(error['extensions']) ? error['extensions'] : {};
  const status = Number(answer['status']);
  const known = remedies[String(code)] ?? OF_THE_PAGE[String(code)] ?? BY_STATUS[status];
  const path = Array.isArray(error['path']) ? error['path'].join('.') : null;
  const wait = textOf(answer['retryAfter']);
  const remedy = [
    known?.remedy,
    wait === null ? undefined : `The gateway asks to wait ${wait} s.`,
    textOf(errorId) === null ? undefined : `Error id: ${errorId}`,
  ];
  return {
    title: [
      (known?.means ?? 'The question was not answered').replace(/\.$/, ''),
      path === null ? '' : ` (${path})`,
      textOf(code) === null ? '' : ` · ${code}`,
    ].join(''),
    said: textOf(error['message']),
    remedy: remedy.filter((line) => line !== undefined).join(' ') || null,
    grounds: [],
  };
}

function ofUserError(error: JsonObject): Explanation {
  const { code, message, path, rule } = error;
  const known = USER_ERRORS[String(code)];
  const place = Array.isArray(path) && path.length > 0 ? ` (input.${path.join('.')})` : '';
  return {
    title: `${known?.title ?? 'To be mended'}${place}${textOf(code) === null ? '' : ` · ${code}`}`,
    said: textOf(message),
    remedy: known?.remedy ?? null,
    grounds:
      textOf(rule) === null ? [] : [{ id: textOf(rule), title: null, status: null, facts: [], basis: [] }],
  };
}

/** Countries that were asked and did not answer; each once. */
function silentCountries(data: unknown): readonly Explanation[] {
  const silent = [...objectsIn(data)].flatMap(({ object }) =>
    objectsOf(object['sources']).flatMap(({ jurisdiction, status }) =>
      status === 'UNREACHABLE' ? [textOf(jurisdiction) ?? 'One country'] : [],
    ),
  );
  return [...new Set(silent)].map((country) => ({
    title: `${country} did not answer`,
    said: 'What it would have said is missing here: the answer is not whole.',
    remedy: 'Run again later.',
    grounds: [],
  }));
}
