import { day, dayAfter, minus, type PlainDate } from '../../domain/calendar.ts';

/** First day of the school year that a day lies in. FR-OEPRI-3 */
export function schoolYearStart(on: PlainDate): PlainDate {
  return dayAfter(minus(schoolYearEnd(on), { years: 1 }));
}

/** Last day of the school year that a day lies in: it runs from 1 September to 31 August. FR-OEPRI-3 */
export function schoolYearEnd(on: PlainDate): PlainDate {
  const year = Number(on.slice(0, 4));
  return day(`${on.slice(5) < '09-01' ? year : year + 1}-08-31`);
}
