import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import type { RecordInformationSessionInput } from '../acts.ts';
import { recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';
import { anniversaryOf, lastSessionAttended } from './signing-window.ts';

/** An information session comes first. LU-PATH-1 */
export function sessionAttended(dossier: Dossier, on: PlainDate): Reason {
  const informationSessionOn = lastSessionAttended(dossier, on);
  return weigh(LAW['LU-PATH-1'], { informationSessionOn }, informationSessionOn !== null);
}

/** Signing is possible up to and including the anniversary of the last session attended. LU-PATH-5 */
export function withinSigningWindow(book: Book, dossier: Dossier, on: PlainDate): Reason {
  const informationSessionOn = lastSessionAttended(dossier, on);
  const signingPossibleUntil = informationSessionOn && anniversaryOf(book, informationSessionOn);
  return weigh(
    LAW['LU-PATH-5'],
    { informationSessionOn, signingPossibleUntil, on },
    signingPossibleUntil !== null && on <= signingPossibleUntil,
  );
}

/** Records a session held on `on`, with those present who have a file. LU-PATH-1 */
export function recordInformationSession(
  book: Book,
  situation: Situation,
  input: RecordInformationSessionInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const { authorityId, place, language, headCount } = input;
  const present = situation.dossiers.length;
  if (!Number.isInteger(headCount) || headCount < present) {
    const message = 'Expected a whole number, at least as many as the registered people present.';
    return problem('INVALID', ['headCount'], message);
  }
  const session = { id: mint.id(), authorityId, heldOn: on, place, language, headCount };
  const dossiers = situation.dossiers.map((dossier) => ({
    ...dossier,
    informationSessions: [...dossier.informationSessions, session],
    informationSessionAttendances: [
      ...dossier.informationSessionAttendances,
      { id: mint.id(), sessionId: session.id, fileId: dossier.file.id },
    ],
  }));
  return recorded(
    asked(book, 'recordInformationSession', situation, on),
    'RECORDED',
    [weigh(LAW['LU-PATH-1'], { informationSessionOn: on, headCount, registeredPresent: present }, true)],
    {
      dossiers,
      shared: { informationSessions: [...situation.shared.informationSessions, session] },
      parts: situation.dossiers.map(({ file }) => ({
        fileId: file.id,
        contractId: null,
        outcome: 'RECORDED',
        reasons: [weigh(LAW['LU-PATH-1'], { informationSessionOn: on }, true)],
      })),
    },
    { informationSessionId: session.id },
  );
}
