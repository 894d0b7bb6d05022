import type { Mint } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { Shared } from '../domain/dossier.ts';
import type { CourseRecord, ProviderRecord } from '../domain/prestation.ts';

/** A provider, and a course that it announced. */
export interface ToldOffer {
  readonly provider: Omit<ProviderRecord, 'id'>;
  readonly course: Pick<CourseRecord, 'kind' | 'title' | 'language' | 'places' | 'scheduledOn'>;
  /** Days of its sessions, three hours in the afternoon each. */
  readonly days: readonly PlainDate[];
}

const MINUTES = 180;

/** In rows, as the announcement of the course would write them. */
export function offered(
  { provider, course, days }: ToldOffer,
  { id }: Mint,
): Pick<Shared, 'providers' | 'courses' | 'courseSessions'> {
  const providerId = id();
  const courseId = id();
  return {
    providers: [{ id: providerId, ...provider }],
    courses: [
      {
        id: courseId,
        ...course,
        providerId,
        authorityId: null,
        totalMinutes: days.length * MINUTES,
        calledOffOn: null,
      },
    ],
    courseSessions: days.map((heldOn) => ({
      id: id(),
      courseId,
      module: null,
      heldOn,
      startsAt: '13:30',
      endsAt: '16:30',
      minutes: MINUTES,
    })),
  };
}
