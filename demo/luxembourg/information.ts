import type { PlainDate } from '../../domain/calendar.ts';
import type { NonEmpty } from '../../domain/law.ts';
import type { Chance } from '../chance.ts';
import type { Stage } from '../stage.ts';
import { RANK, type Step } from './course-steps.ts';

interface Attended {
  readonly on: PlainDate;
  /** Known once the person is registered. */
  readonly fileId: () => string;
}

const PLACES: NonEmpty<string> = ['Luxembourg', 'Esch-sur-Alzette', 'Ettelbruck'];
const LANGUAGES: NonEmpty<string> = ['fr', 'en', 'pt', 'ar'];

/** One session for all who come on the same day, among others who never register. */
export function informationSessions(
  stage: Stage,
  authorityId: string,
  { below, pick }: Chance,
  attended: readonly Attended[],
): readonly Step[] {
  return [...new Set(attended.map(({ on }) => on))].map((on) => ({
    on,
    rank: RANK.INFORM,
    run: () => {
      const present = attended.filter((row) => row.on === on).map(({ fileId }) => fileId());
      const headCount = present.length + 4 + below(20);
      const input = { authorityId, place: pick(PLACES), language: pick(LANGUAGES), headCount };
      stage.play('recordInformationSession', on, present, input);
    },
  }));
}
