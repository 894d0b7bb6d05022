import type { PlainDate } from '../../domain/calendar.ts';
import { inForce } from '../../domain/law.ts';
import type { Projects } from '../jurisdiction.ts';
import type { Book } from './book.ts';
import type { OepriCalendar } from './catalogue.ts';
import { LAW } from './law.ts';
import { FORMS } from './oepri-forms.ts';
import { OEPRI } from './schemes.ts';

/** The calendar of the school year that a day lies in; null where it is not known. FR-OEPRI-8 */
export function calendarOn({ catalogue }: Book, on: PlainDate): OepriCalendar | null {
  return inForce(catalogue.oepri.calendar, on);
}

/** What schools are asked, and by when they and the committees answer. FR-OEPRI-8 */
export function projects(book: Book): Projects {
  return {
    questions: (scheme, form) => (scheme === OEPRI.code ? FORMS[form] : []),
    deadlines: ({ validFrom }) =>
      Object.entries(calendarOn(book, validFrom) ?? {})
        .map(([kind, dueOn]) => ({ kind, dueOn, rule: LAW['FR-OEPRI-8'] }))
        .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn)),
  };
}
