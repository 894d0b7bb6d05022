/**
 * A value of an input; a text that begins with `$` stands for what an earlier step kept under that name, and
 * `$today`, `$today+10`, `$today-10` for days counted from the gateway's own today.
 */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** What an answer has to be: by path into it (`voucher.bond`, `decision.outcome`, `errors.0.message`), the value there. */
export type Expectations = Readonly<Record<string, Value>>;

/** A demo identity, or `anonymous`. */
export type Identity = string;

interface CommonStep {
  /** What happens, as one would tell it. */
  readonly title: string;
  /** Who acts; default: the journey's own. */
  readonly as?: Identity;
  readonly expect?: Expectations;
  /** Rules that the decision names, each with its status. */
  readonly because?: Readonly<Record<string, 'SATISFIED' | 'NOT_SATISFIED' | 'NOT_APPLICABLE' | 'UNKNOWN'>>;
  /** Names for later steps, each with the path of its value in the answer. */
  readonly keep?: Readonly<Record<string, string>>;
}

/** A step that acts. `show` selects fields of the payload beside its decision and user errors. */
export interface ActStep extends CommonStep {
  readonly mutation: string;
  readonly input: Readonly<Record<string, Value>>;
  readonly show?: string;
}

/** A step that asks. */
export interface AskStep extends CommonStep {
  readonly query: string;
  readonly variables?: Readonly<Record<string, Value>>;
}

export type Step = ActStep | AskStep;

/** A story lived through the API: test and documentation at once. */
export interface Journey {
  readonly name: string;
  readonly title: string;
  /** Who acts where a step does not say. */
  readonly as: Identity;
  readonly steps: readonly Step[];
}
