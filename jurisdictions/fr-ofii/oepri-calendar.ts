import type { PlainDate } from '../../domain/calendar.ts';
import { inForce } from '../../domain/law.ts';
import type { ProjectRecord, ReportKind } from '../../domain/project.ts';
import type { Particular, Projects } from '../jurisdiction.ts';
import type { Book } from './book.ts';
import type { OepriCalendar } from './catalogue.ts';
import { LAW } from './law.ts';
import { type OepriDepartment, REGIONS } from './oepri-departments.ts';
import { CONTACT, FORMS } from './oepri-forms.ts';
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

/** Annex 6's own notes. FR-OEPRI-6, FR-OEPRI-10 */
const NOTES: Projects['notes'] = {
  STAY: {
    fr: 'En dessous de 2 ans de présence en France, les personnes sont signataires du CAI, qui est obligatoire depuis 2007, et ne peuvent pas participer à l’opération.',
    en: 'With less than 2 years in France people have signed a CAI, which is obligatory since 2007, and cannot take part.',
  },
  ENROLMENT_REASON: {
    fr: 'Inscrire la motivation prioritaire de la personne.',
    en: 'The person’s first reason is entered.',
  },
};

/** What schools are asked, and by when they and the committees answer. FR-OEPRI-8 */
export function projects(book: Book): Projects {
  return {
    currency: 'EUR',
    questions: (scheme, form) => (scheme === OEPRI.code ? FORMS[form] : []),
    particulars: ({ answers, validFrom }) => {
      const department = departmentOf(book, answers, validFrom);
      const place = department && [
        told('Département', 'Department', `${department.name} (${department.code})`),
        told('Académie', 'Academy', department.academy),
        told('Région', 'Region', REGIONS[department.region]),
      ];
      const reached = FORMS.PROJECT.filter(({ code }) => CONTACT.includes(code)).flatMap(({ code, text }) => {
        const { [code]: value } = answers;
        return value === undefined ? [] : [{ name: text, value: { fr: String(value), en: String(value) } }];
      });
      return [...(place ?? []), ...reached];
    },
    notes: NOTES,
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
