import type { PlainDate } from '../../domain/calendar.ts';
import type { Channel } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import { provisionOn } from '../../domain/law.ts';
import type { CourseSessionRecord } from '../../domain/prestation.ts';
import { TEAM_CHANNELS } from './appointment.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';

/** Six hours in two or three sessions. LU-CIV-1 */
export function sixHours(book: Book, sessions: readonly CourseSessionRecord[], on: PlainDate): Reason {
  const { civicTotalMinutes, civicSessionsAtLeast, civicSessionsAtMost } = book.catalogue;
  const totalMinutes = sessions.reduce((sum, { minutes }) => sum + minutes, 0);
  return weigh(
    LAW['LU-CIV-1'],
    { totalMinutes, sessions: sessions.length },
    totalMinutes === provisionOn(civicTotalMinutes, on) &&
      sessions.length >= provisionOn(civicSessionsAtLeast, on) &&
      sessions.length <= provisionOn(civicSessionsAtMost, on),
  );
}

/** Each session is a module of its own, so that all modules of the course can be told attended. LU-CIV-2 */
export function allModulesOnce(sessions: readonly CourseSessionRecord[]): Reason {
  const modules = sessions.map(({ module }) => module);
  return weigh(
    LAW['LU-CIV-2'],
    { modules },
    modules.every((name) => name !== null && name.trim() !== '') && new Set(modules).size === modules.length,
  );
}

/** Enrolment is with the CAI team, by e-mail, telephone or online form. LU-CIV-3 */
export function enrolledWithTeam(channel: Channel): Reason {
  return weigh(LAW['LU-CIV-3'], { channel }, TEAM_CHANNELS.includes(channel));
}
