import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import { completedYears, type PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Shared, Situation } from '../../domain/dossier.ts';
import type { NonEmpty } from '../../domain/law.ts';
import {
  type Figures,
  type ProjectRecord,
  type ProjectReportRecord,
  projectStatus,
} from '../../domain/project.ts';
import { byId, joined } from '../../domain/records.ts';
import type { SubmitReportInput } from '../acts.ts';
import { countedBy, countedIn } from '../figures.ts';
import { answerProblems } from '../form-answers.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { ENROLMENT_REASONS } from './facts.ts';
import { factsOn } from './file-facts.ts';
import { LAW } from './law.ts';
import { FORMS } from './oepri-forms.ts';
import { presentSince } from './residence.ts';

/** Rows of an annex: those that it prints, and those that stand there where somebody is in them. */
interface Band {
  readonly code: string;
  /** In completed years. */
  readonly from: number;
  readonly printed: boolean;
}

/** «18/25», «26/30», «31/35», «36/40», «etc.»; annex 6. FR-OEPRI-10 */
const AGES: readonly Band[] = [
  { code: 'AGE_UNDER_18', from: 0, printed: false },
  { code: 'AGE_18_25', from: 18, printed: true },
  { code: 'AGE_26_30', from: 26, printed: true },
  { code: 'AGE_31_35', from: 31, printed: true },
  { code: 'AGE_36_40', from: 36, printed: true },
  { code: 'AGE_41_45', from: 41, printed: false },
  { code: 'AGE_46_50', from: 46, printed: false },
  { code: 'AGE_51_55', from: 51, printed: false },
  { code: 'AGE_56_60', from: 56, printed: false },
  { code: 'AGE_61_AND_OVER', from: 61, printed: false },
];

/** «Entre 2 et 5 ans», «Entre 5 et 10 ans», «10 ans et plus»; annex 6. FR-OEPRI-10 */
const STAYS: readonly Band[] = [
  { code: 'STAY_UNDER_2', from: 0, printed: false },
  { code: 'STAY_2_TO_5', from: 2, printed: true },
  { code: 'STAY_5_TO_10', from: 5, printed: true },
  { code: 'STAY_10_AND_MORE', from: 10, printed: true },
];

/** People counted in bands of years since a day of theirs. */
function inBands(
  people: readonly Dossier[],
  code: string,
  bands: readonly Band[],
  on: PlainDate,
  since: (person: Dossier) => PlainDate | null | undefined,
) {
  const bandOf = (person: Dossier) => {
    const first = since(person);
    if (first == null || first > on) return undefined;
    const years = completedYears(first, on);
    return bands.findLast(({ from }) => from <= years)?.code;
  };
  const found = people.map(bandOf);
  const rows = bands.filter(({ code: band, printed }) => printed || found.includes(band));
  return countedIn(
    people,
    code,
    rows.map(({ code: band }) => band),
    bandOf,
  );
}

/** Those who have a place on a day in a group of the school in the project's year. */
function participants(
  { providerId, validFrom, validUntil }: ProjectRecord,
  { dossiers, shared }: Situation,
  on: PlainDate,
): readonly Dossier[] {
  const groups = shared.courses.filter((course) => {
    const days = shared.courseSessions.filter(({ courseId }) => courseId === course.id);
    return (
      course.providerId === providerId &&
      days.some(({ heldOn }) => validFrom <= heldOn && heldOn <= validUntil)
    );
  });
  return dossiers.filter(({ enrolments }) =>
    enrolments.some(
      ({ courseId, enrolledOn, cancelledOn }) =>
        groups.some(({ id }) => id === courseId) &&
        enrolledOn <= on &&
        (cancelledOn === null || on < cancelledOn),
    ),
  );
}

/** One of several: French where it is among them, as annex 6 has «français» first, else the first by code. FR-OEPRI-10 */
function nationalityOf(nationalities: readonly string[] = []): string | undefined {
  return nationalities.includes('FR') ? 'FR' : nationalities.toSorted()[0];
}

/** Annex 6, counted on the day of the report. FR-OEPRI-10 */
function figuresOf(people: readonly Dossier[], on: PlainDate): Figures {
  const facts = new Map(people.map((person) => [person, factsOn(person, on)]));
  const own = (person: Dossier) => facts.get(person)?.own;
  const stay = (person: Dossier) => {
    const known = facts.get(person);
    return known && presentSince(known, on).since;
  };
  return {
    total: people.length,
    tables: [
      countedBy(people, 'NATIONALITY', (person) => nationalityOf(facts.get(person)?.common.nationalities)),
      countedIn(people, 'SEX', ['MALE', 'FEMALE'], ({ file }) => file.sex ?? undefined),
      inBands(people, 'AGE', AGES, on, ({ file }) => file.birthDate),
      inBands(people, 'STAY', STAYS, on, stay),
      countedIn(people, 'ENROLMENT_REASON', ENROLMENT_REASONS, (person) => own(person)?.enrolmentReason),
    ],
  };
}

/** The interim or the final report of a school whose project was validated; sent again, it takes the place of the first. FR-OEPRI-7, FR-OEPRI-10 */
export function submitReport(
  book: Book,
  situation: Situation,
  { projectId, kind, answers }: SubmitReportInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const { projects, projectSelections, projectReports } = situation.shared;
  const project = byId(projects, projectId);
  if (project === undefined) return problem('NOT_FOUND', ['projectId'], 'No such project.');
  const [wrong, ...more] = answerProblems(FORMS.REPORT, answers);
  if (wrong !== undefined) return { problems: [wrong, ...more] };
  const status = projectStatus(project, projectSelections, on);
  const figures = figuresOf(participants(project, situation, on), on);
  const reasons: NonEmpty<Reason> = [
    weigh(LAW['FR-OEPRI-7'], { status }, status === 'VALIDATED'),
    weigh(LAW['FR-OEPRI-10'], { kind, parents: figures.total }, true),
  ];
  const asking = asked(book, 'submitReport', project.scheme, situation, on);
  const refusal = notGranted(asking, reasons, { projectId });
  if (refusal !== null) return refusal;
  const earlier = projectReports.find((row) => row.projectId === projectId && row.kind === kind);
  const report: ProjectReportRecord = {
    id: earlier?.id ?? mint.id(),
    projectId,
    kind,
    sentOn: on,
    answers,
    figures,
    rule: 'FR-OEPRI-10',
  };
  const shared: Partial<Shared> = { projectReports: joined(projectReports, [report]) };
  return recorded(asking, 'REPORTED', reasons, { dossiers: [], shared }, { projectId });
}
