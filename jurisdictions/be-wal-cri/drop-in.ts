import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import { dayOfWeek, type PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Situation } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { RecordInformationSessionInput } from '../acts.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';

function onWednesday({ catalogue }: Book, on: PlainDate): Reason {
  const weekday = dayOfWeek(on);
  const held = weekday === provisionOn(catalogue.dropInWeekday, on);
  return weigh(LAW['WAL-AXE-9'], { heldOn: on, weekday, minutesOfAxis4: 0 }, held);
}

/** A drop-in session on work, without appointment; it counts no hours of any axis. WAL-AXE-9 */
export function recordInformationSession(
  book: Book,
  situation: Situation,
  { authorityId, place, language, headCount }: RecordInformationSessionInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  if (!Number.isInteger(headCount) || headCount < situation.dossiers.length) {
    const message = 'Expected a whole number, at least as many as the registered people present.';
    return problem('INVALID', ['headCount'], message);
  }
  const asking = asked(book, 'recordInformationSession', situation, mint, on);
  const reason = onWednesday(book, on);
  const refusal = notGranted(asking, [reason]);
  if (refusal !== null) return refusal;
  const session = { id: mint.id(), authorityId, heldOn: on, place, language, headCount };
  return recorded(
    asking,
    'RECORDED',
    [reason],
    {
      dossiers: situation.dossiers.map((dossier) => ({
        ...dossier,
        informationSessions: [...dossier.informationSessions, session],
        informationSessionAttendances: [
          ...dossier.informationSessionAttendances,
          { id: mint.id(), sessionId: session.id, fileId: dossier.file.id },
        ],
      })),
      shared: { informationSessions: [...situation.shared.informationSessions, session] },
      parts: situation.dossiers.map(({ file }) => ({
        fileId: file.id,
        contractId: null,
        outcome: 'RECORDED',
        reasons: [reason],
      })),
    },
    { informationSessionId: session.id },
  );
}
