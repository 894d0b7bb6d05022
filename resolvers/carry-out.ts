import { filesErasedBy } from '../datasources/audit.ts';
import { enact, type Scope } from '../datasources/envelope.ts';
import type { Section } from '../datasources/sections.ts';
import type { Ruling, Subjects } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { NOTHING_SHARED, type Situation } from '../domain/dossier.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Context } from './context.ts';
import { asSeen, storedDecision } from './decision.ts';
import { type Done, done } from './done.ts';
import { InputRefused, inTheSameWords, refuse } from './errors.ts';
import type { Country } from './parents.ts';
import { isTellable } from './text.ts';
import { MAY_BACKDATE } from './verb-rights.ts';

/** What every mutation's input has. */
export interface CommonInput {
  readonly on?: PlainDate | null | undefined;
  readonly idempotencyKey: string;
  readonly dryRun?: boolean | null | undefined;
}

/** The caller's own key. Throws InputRefused where it cannot be kept. */
export function keyOf({ idempotencyKey }: CommonInput): string {
  if (/^.{1,200}$/su.test(idempotencyKey) && isTellable(idempotencyKey)) return idempotencyKey;
  throw refuse(
    'INVALID',
    ['idempotencyKey'],
    'idempotencyKey: expected 1 to 200 characters, none of them a control character.',
  );
}

/** An act on its way to the envelope. */
interface Sent {
  readonly country: Country;
  readonly verb: string;
  readonly scope: Scope;
  /** Sections of the files that it is decided on. */
  readonly sections: readonly Section[];
  decide(situation: Situation, on: PlainDate): Ruling;
}

/** One act through the envelope, and what it shows to who asked for it. */
export async function carryOut(
  context: Context,
  input: CommonInput,
  { country, verb, scope, sections, decide }: Sent,
): Promise<Done> {
  const on = dayOf(input, country, context.viewer);
  const dryRun = input.dryRun === true;
  const enacted = await enact(country.store, {
    verb,
    asker: context.asker(country),
    sight: country.sight,
    shown: context.sections(),
    key: keyOf(input),
    input,
    dryRun,
    at: context.now,
    scope,
    sections,
    decide: (situation) => decide(situation, on),
  });
  country.forget();
  if ('problems' in enacted) throw new InputRefused(enacted.problems.map(inTheSameWords));
  if ('replayed' in enacted) return replay(country, enacted.decisionId, enacted.subjects, scope);
  context.accessLog.note(country.store, country.sight, enacted.shown, context.sections());
  const { erased } = enacted;
  if (!dryRun && erased.length > 0) await context.unlink(country.jurisdiction.code, erased);
  const decision = {
    country,
    decision: asSeen(enacted.decision, country.sight),
    id: enacted.decisionId,
    recordedAt: enacted.decisionId === null ? null : context.now.toISOString(),
  };
  const { subjects, shown, situation } = enacted;
  return done(country, decision, subjects, shown, situation.shared, dryRun, async () => erased);
}

function dayOf(input: CommonInput, country: Country, { role }: Viewer): PlainDate {
  const on = input.on ?? country.today;
  if (on < country.today && !MAY_BACKDATE.includes(role))
    throw refuse('INVALID', ['on'], 'on: a day that is over is for an authority to record; leave it out.');
  if (on > country.today)
    throw refuse('INVALID', ['on'], 'on: lies in the future; an act is judged on a day that has come.');
  return on;
}

/** The answer given once already, read again. */
async function replay(
  country: Country,
  decisionId: string,
  subjects: Subjects,
  { files }: Scope,
): Promise<Done> {
  const stored = await country.decision(decisionId);
  const told = stored === null ? null : storedDecision(country, stored);
  const decision = told && { ...told, decision: asSeen(told.decision, country.sight) };
  const one = subjects.fileId ?? stored?.record.fileId;
  const concerned =
    one == null ? (files?.map(({ id }) => id) ?? (await filesAbout(country, subjects))) : [one];
  // In the order in which an act is given them.
  const ids = [...new Set(concerned)].sort();
  const dossiers = (await Promise.all(ids.map((id) => country.dossiers.load(id)))).filter(
    (dossier) => dossier !== null,
  );
  const erased = () => filesErasedBy(country.store, decisionId);
  return done(country, decision, subjects, dossiers, NOTHING_SHARED, false, erased);
}

async function filesAbout(country: Country, { courseId, contractId }: Subjects): Promise<readonly string[]> {
  if (courseId !== undefined) return country.filesIn(courseId);
  const owner = contractId === undefined ? null : await country.owner('contract', contractId);
  return owner === null ? [] : [owner];
}
