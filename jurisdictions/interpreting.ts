import { problem, type Ruling } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { weigh } from '../domain/decision.ts';
import type { Dossier, Situation } from '../domain/dossier.ts';
import type { Rule } from '../domain/law.ts';
import type { EnrolmentRecord } from '../domain/prestation.ts';
import { byId, held, patched } from '../domain/records.ts';
import type { RequestInterpretingInput } from './acts.ts';
import { type Asking, notGranted, recorded } from './ruling.ts';

/** The place with what is then asked for at a session; one request a session. */
function withRequest(
  { interpreting }: EnrolmentRecord,
  { sessionId, language }: RequestInterpretingInput,
  on: PlainDate,
): Pick<EnrolmentRecord, 'interpreting'> {
  const others = interpreting.filter((row) => row.sessionId !== sessionId);
  return {
    interpreting: language === null ? others : [...others, { sessionId, language, requestedOn: on }],
  };
}

/** The place with its file and the session, or what is wrong with the request. */
export function interpretable(
  situation: Situation,
  { enrolmentId, sessionId, language }: RequestInterpretingInput,
) {
  const found = held(situation, ({ enrolments }) => enrolments, enrolmentId);
  if (found === null) return problem('NOT_FOUND', ['enrolmentId'], 'No such enrolment.');
  const { dossier, row } = found;
  const session = byId(dossier.courseSessions, sessionId);
  if (session?.courseId !== row.courseId)
    return problem('NOT_FOUND', ['sessionId'], 'No such session in this course.');
  if (row.cancelledOn !== null) return problem('CONFLICT', ['enrolmentId'], 'The place was given back.');
  if (language === null && row.interpreting.every((request) => request.sessionId !== sessionId))
    return problem('CONFLICT', ['language'], 'language: nothing is asked for at this session.');
  return { dossier, row, session };
}

/** The file with the request in its place. */
export function interpreted(
  dossier: Dossier,
  row: EnrolmentRecord,
  input: RequestInterpretingInput,
  on: PlainDate,
): Dossier {
  return { ...dossier, enrolments: patched(dossier.enrolments, [row.id], withRequest(row, input, on)) };
}

/** Asks for interpreting at a session that is still to be held, or is held that day; or takes it back. */
export function interpretingRequested(
  asking: Asking,
  input: RequestInterpretingInput,
  rule: Rule,
  facts: Readonly<Record<string, number>> = {},
): Ruling {
  const found = interpretable(asking.situation, input);
  if ('problems' in found) return found;
  const { dossier, row, session } = found;
  const { on } = asking;
  const { heldOn } = session;
  const subjects = { enrolmentId: row.id, contractId: row.contractId };
  const reason = weigh(rule, { sessionOn: heldOn, language: input.language, ...facts }, on <= heldOn);
  return (
    notGranted(asking, [reason], subjects) ??
    recorded(asking, 'REQUESTED', [reason], { dossiers: [interpreted(dossier, row, input, on)] }, subjects)
  );
}
