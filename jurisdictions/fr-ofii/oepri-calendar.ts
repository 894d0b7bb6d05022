import type { PlainDate } from '../../domain/calendar.ts';
import { inForce } from '../../domain/law.ts';
import type { ProjectRecord, ReportKind } from '../../domain/project.ts';
import type { Particular, Projects } from '../jurisdiction.ts';
import type { Book } from './book.ts';
import type { OepriCalendar } from './catalogue.ts';
import { LAW } from './law.ts';
import { type OepriDepartment, REGIONS } from './oepri-departments.ts';
import { FORMS } from './oepri-forms.ts';
import { OEPRI } from './schemes.ts';

/** The calendar of the school year that a day lies in; null where it is not known. FR-OEPRI-8 */
export function calendarOn({ catalogue }: Book, on: PlainDate): OepriCalendar | null {
  return inForce(catalogue.oepri.calendar, on);
}

/** The steps at which a report is due. FR-OEPRI-10 */
const REPORTS: Readonly<Record<string, ReportKind>> = {
  INTERIM_REPORTS_SENT: 'INTERIM',
  FINAL_REPORTS_SENT: 'FINAL',
};

/** The department that a school answers, where it is of the list of a day's school year. FR-OEPRI-3 */
export function departmentOf(
  { catalogue }: Book,
  { DEPARTMENT }: ProjectRecord['answers'],
  on: PlainDate,
): OepriDepartment | undefined {
  return inForce(catalogue.oepri.departments, on)?.find(({ code }) => code === DEPARTMENT);
}

function told(fr: string, en: string, value: string): Particular {
  return { name: { fr, en }, value: { fr: value, en: value } };
}

/** What schools are asked, and by when they and the committees answer. FR-OEPRI-8 */
export function projects(book: Book): Projects {
  return {
    currency: 'EUR',
    questions: (scheme, form) => (scheme === OEPRI.code ? FORMS[form] : []),
    particulars: ({ answers, validFrom }) => {
      const department = departmentOf(book, answers, validFrom);
      if (department === undefined) return [];
      const { code, name, academy, region } = department;
      return [
        told('Département', 'Department', `${name} (${code})`),
        told('Académie', 'Academy', academy),
        told('Région', 'Region', REGIONS[region]),
      ];
    },
    deadlines: ({ validFrom }) =>
      Object.entries(calendarOn(book, validFrom) ?? {})
        .map(([kind, dueOn]) => ({
          kind,
          ...(REPORTS[kind] && { report: REPORTS[kind] }),
          dueOn,
          rule: LAW['FR-OEPRI-8'],
        }))
        .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn)),
  };
}
