import fc from 'fast-check';
import { day, type PlainDate, plus } from '../../../domain/calendar.ts';

/** Something done in a file before departure. Whether it is granted is for the rules to say. */
export type Action =
  | {
      readonly does: 'EVALUATE';
      readonly kind: 'FRENCH_ABROAD_FIRST' | 'VALUES_ABROAD_FIRST';
      readonly passes: boolean;
    }
  | {
      readonly does: 'EVALUATE';
      readonly kind: 'FRENCH_ABROAD_SECOND' | 'VALUES_ABROAD_SECOND';
      readonly passes: boolean;
    }
  | { readonly does: 'TRAIN'; readonly kind: Training; readonly attends: boolean }
  | { readonly does: 'ATTEST'; readonly kind: Training }
  | { readonly does: 'EXEMPT'; readonly from: Exempt; readonly ground: string };

export type Training = 'LANGUAGE_COURSE' | 'CIVIC_TRAINING';
type Exempt = 'LANGUAGE_TEST' | 'VALUES_TEST' | 'LANGUAGE_TRAINING' | 'VALUES_TRAINING';

/** What the consulate may answer with, right or wrong. */
export interface Answer {
  readonly outcome: 'COMPLETE' | 'TERMINATE';
  readonly ground: string | null;
}

export const ISSUED: Answer = { outcome: 'COMPLETE', ground: null };
export const NOT_ATTENDED: Answer = { outcome: 'TERMINATE', ground: 'TRAINING_NOT_ATTENDED' };
export const OTHER_LAW: Answer = { outcome: 'TERMINATE', ground: 'OTHER_LAW' };
/** Grounds that would have a failed evaluation refuse a visa. */
export const FAILURES: readonly Answer[] = [
  null,
  'EVALUATION_FAILED',
  'INSUFFICIENT',
  'FRENCH_ABROAD_FIRST',
  'VALUES_ABROAD_SECOND',
  'OTHER_LAWS',
  'training_not_attended',
].map((ground) => ({ outcome: 'TERMINATE', ground }));

/** A file in which a story is played. */
export interface Played {
  /** Whether it was granted. */
  play(action: Action, on: PlainDate): Promise<boolean>;
  /** What deciding would come to: the decision's outcome, or the code of the problem. Nothing is decided. */
  ask(answer: Answer, on: PlainDate): Promise<string>;
}

/** The visa was applied for on the day before, and the suspension ends six months after that. */
export const OPENED = day('2009-03-10');
export const APPLIED = day('2009-03-09');

/** Minutes of French that a failed first evaluation prescribes: forty hours. */
export const PRESCRIBED = 2400;

/** The sessions of a training that begins on a day: four of ten hours, or a half-day. They are over before the next act. */
export function sessionsFrom(on: PlainDate, kind: Training) {
  const days = kind === 'LANGUAGE_COURSE' ? [0, 1, 2, 3] : [0];
  const minutes = kind === 'LANGUAGE_COURSE' ? PRESCRIBED / days.length : 180;
  return days.map((later) => ({ heldOn: plus(on, { days: later }), minutes }));
}

export interface Story {
  readonly actions: readonly Action[];
  /** Days between one act and the next. */
  readonly pace: number;
}

const passes = fc.boolean();
const evaluation = (kind: (Action & { does: 'EVALUATE' })['kind']) =>
  passes.map((pass): Action => ({ does: 'EVALUATE', kind, passes: pass }));
const training = (kind: Training) =>
  fc.boolean().map((attends): Action => ({ does: 'TRAIN', kind, attends }));
const attesting = (kind: Training) => fc.constant<Action>({ does: 'ATTEST', kind });
const exempting = fc
  .record({
    from: fc.constantFrom<Exempt>('LANGUAGE_TEST', 'VALUES_TEST', 'LANGUAGE_TRAINING', 'VALUES_TRAINING'),
    ground: fc.constantFrom('FRENCH_SECONDARY_SCHOOL', 'WAR', 'OUTSIDE_CONTROL'),
  })
  .map(({ from, ground }): Action => ({ does: 'EXEMPT', from, ground }));

/** The path in the order in which it is usually gone, each step taken or left out. */
const PATH = fc
  .tuple(
    fc.option(exempting, { freq: 1 }),
    fc.option(evaluation('FRENCH_ABROAD_FIRST'), { freq: 6 }),
    fc.option(evaluation('VALUES_ABROAD_FIRST'), { freq: 6 }),
    fc.option(exempting, { freq: 1 }),
    fc.option(training('LANGUAGE_COURSE'), { freq: 4 }),
    fc.option(training('CIVIC_TRAINING'), { freq: 4 }),
    fc.option(attesting('LANGUAGE_COURSE'), { freq: 4 }),
    fc.option(attesting('CIVIC_TRAINING'), { freq: 4 }),
    fc.option(evaluation('FRENCH_ABROAD_SECOND'), { freq: 4 }),
    fc.option(evaluation('VALUES_ABROAD_SECOND'), { freq: 4 }),
    fc.option(exempting, { freq: 1 }),
  )
  .map((steps) => steps.filter((step) => step !== null));

const ANY = fc.oneof(
  evaluation('FRENCH_ABROAD_FIRST'),
  evaluation('VALUES_ABROAD_FIRST'),
  evaluation('FRENCH_ABROAD_SECOND'),
  evaluation('VALUES_ABROAD_SECOND'),
  training('LANGUAGE_COURSE'),
  training('CIVIC_TRAINING'),
  attesting('LANGUAGE_COURSE'),
  attesting('CIVIC_TRAINING'),
  exempting,
);

/** The path, or anything in any order; slow ones outlast the suspension. */
export const STORIES: fc.Arbitrary<Story> = fc.record({
  actions: fc.oneof(
    { arbitrary: PATH, weight: 4 },
    { arbitrary: fc.array(ANY, { maxLength: 12 }), weight: 1 },
  ),
  pace: fc.constantFrom(5, 25),
});

/** What the law asks of an applicant, told from what was granted and by nothing of the product. */
export interface Model {
  readonly failedFirst: boolean;
  readonly failedSecond: boolean;
  readonly attended: boolean;
  readonly missed: boolean;
  /** Whether both subjects were evaluated, or that was dispensed with or hindered. */
  readonly evaluated: boolean;
  /** Trainings that were prescribed and are neither attested nor dispensed with or hindered. */
  readonly waitsFor: readonly Training[];
  readonly today: PlainDate;
}

/** Plays a story and tells what it came to. */
export async function played({ actions, pace }: Story, file: Played): Promise<Model> {
  const granted: Action[] = [];
  let today = OPENED;
  for (const action of actions) {
    today = plus(today, { days: pace });
    if (await file.play(action, today)) granted.push(action);
  }
  const result = (kind: string) =>
    granted.find((action) => action.does === 'EVALUATE' && action.kind === kind) as
      | { readonly passes: boolean }
      | undefined;
  const exempt = (from: Exempt) => granted.some((action) => action.does === 'EXEMPT' && action.from === from);
  const attested = (kind: Training) =>
    granted.some((action) => action.does === 'ATTEST' && action.kind === kind);
  const taken = (kind: Training) => granted.some((action) => action.does === 'TRAIN' && action.kind === kind);
  const [french, values] = [result('FRENCH_ABROAD_FIRST'), result('VALUES_ABROAD_FIRST')];
  const language = french?.passes === false && !exempt('LANGUAGE_TRAINING');
  const apart = values?.passes === false && (!language || taken('CIVIC_TRAINING'));
  const waitsFor = [
    ...(language && !attested('LANGUAGE_COURSE') ? (['LANGUAGE_COURSE'] as const) : []),
    ...(apart && !exempt('VALUES_TRAINING') && !attested('CIVIC_TRAINING')
      ? (['CIVIC_TRAINING'] as const)
      : []),
  ];
  const trained = (attends: boolean) =>
    granted.some((action) => action.does === 'TRAIN' && action.attends === attends);
  return {
    failedFirst: french?.passes === false || values?.passes === false,
    failedSecond: ['FRENCH_ABROAD_SECOND', 'VALUES_ABROAD_SECOND'].some(
      (kind) => result(kind)?.passes === false,
    ),
    attended: trained(true),
    missed: trained(false),
    evaluated:
      (french !== undefined || exempt('LANGUAGE_TEST')) && (values !== undefined || exempt('VALUES_TEST')),
    waitsFor,
    today,
  };
}

/** The same story with the second evaluations' results turned round. */
export function turned({ actions, pace }: Story): Story {
  return {
    pace,
    actions: actions.map((action) =>
      action.does === 'EVALUATE' && action.kind.endsWith('SECOND')
        ? { ...action, passes: !action.passes }
        : action,
    ),
  };
}

/** Counts the stories by what they reach. */
export function counter() {
  const reached = new Map<string, number>();
  return {
    count(what: string) {
      reached.set(what, (reached.get(what) ?? 0) + 1);
    },
    /** Names of those of `all` that were reached less often than `least`. */
    seldom: (all: readonly string[], least: number) => all.filter((what) => (reached.get(what) ?? 0) < least),
  };
}

/** What a generator must reach. */
export const MUST_REACH = [
  'failed first, attended, issued',
  'failed first, not attended, refused',
  'failed first, not attended, not issued',
  'failed second, attended, issued',
  'failed second, not attended, refused',
  'failed second, not attended, not issued',
] as const;

/** The classes of `MUST_REACH` that a story falls in, with what the consulate was answered. */
export function classesOf(model: Model, issued: boolean, refused: boolean): readonly string[] {
  const failed = [
    ...(model.failedFirst ? ['failed first'] : []),
    ...(model.failedSecond ? ['failed second'] : []),
  ];
  return failed.flatMap((failure) => [
    ...(model.attended && issued ? [`${failure}, attended, issued`] : []),
    ...(model.missed && refused ? [`${failure}, not attended, refused`] : []),
    ...(model.missed && !issued ? [`${failure}, not attended, not issued`] : []),
  ]);
}
