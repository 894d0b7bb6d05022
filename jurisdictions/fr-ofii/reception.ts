import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import type { RecordInformationSessionInput } from '../acts.ts';
import { recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { receptionSessionOn } from './file-facts.ts';
import { frenchLevel } from './french-level.ts';
import { LAW } from './law.ts';

/**
 * The half-day session with its parts: collective welcome with film, medical visit, individual interview, and
 * the level of French, tested there or known from abroad. The social worker is met if the situation calls for it,
 * which leaves nothing to ask. FR-CAI-4
 */
export function receptionHeld(known: Dossier, on: PlainDate): Reason {
  const sessionOn = receptionSessionOn(known, on);
  const has = (kind: string) => known.assessments.some((row) => row.kind === kind);
  const parts = {
    medicalVisit: has('MEDICAL_VISIT'),
    interview: has('INTERVIEW'),
    levelOfFrenchKnown: frenchLevel(known) !== undefined,
  };
  const held = sessionOn !== null && Object.values(parts).every((part) => part);
  return weigh(LAW['FR-CAI-4'], { receptionSessionOn: sessionOn, ...parts }, held, ['medicalVisit']);
}

/** Records the reception session of a half-day held on `on`, with those present who have a file. FR-CAI-4 */
export function recordInformationSession(
  book: Book,
  situation: Situation,
  { authorityId, place, language, headCount }: RecordInformationSessionInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const present = situation.dossiers.length;
  if (!Number.isInteger(headCount) || headCount < present) {
    const message = 'Expected a whole number, at least as many as the registered people present.';
    return problem('INVALID', ['headCount'], message);
  }
  const session = { id: mint.id(), authorityId, heldOn: on, place, language, headCount };
  const reason = (read: { readonly headCount?: number; readonly registeredPresent?: number }) =>
    weigh(LAW['FR-CAI-4'], { receptionSessionOn: on, ...read }, true);
  return recorded(
    asked(book, 'recordInformationSession', null, situation, on),
    'RECORDED',
    [reason({ headCount, registeredPresent: present })],
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
        reasons: [reason({})],
      })),
    },
    { informationSessionId: session.id },
  );
}
