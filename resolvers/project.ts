import { projectPage } from '../datasources/projects.ts';
import type { Localised } from '../domain/law.ts';
import type { Answers, ProjectForm } from '../domain/project.ts';
import { projectStatus } from '../domain/project.ts';
import type { Question as Asked } from '../jurisdictions/jurisdiction.ts';
import type {
  AnswerResolvers,
  ChoiceResolvers,
  FigureRowResolvers,
  FigureTableResolvers,
  ProjectDeadlineResolvers,
  ProjectFundingResolvers,
  ProjectParticularResolvers,
  ProjectReportResolvers,
  ProjectResolvers,
  ProjectSelectionResolvers,
  QueryResolvers,
  QuestionResolvers,
} from './generated/types.ts';
import { encodeId } from './ids.ts';
import { say } from './language.ts';
import { pageAcross } from './list-across.ts';
import type { AnswerParent, Country } from './parents.ts';

/** Questions of a form with what was answered to each, in the form's order. */
function answersTo(
  { jurisdiction }: Country,
  scheme: string,
  form: ProjectForm,
  answers: Answers,
): readonly AnswerParent[] {
  const questions = jurisdiction.projects?.questions(scheme, form) ?? [];
  return questions.flatMap((question) => {
    const value = answers[question.code];
    return value === undefined ? [] : [{ question, value }];
  });
}

export const Project: ProjectResolvers = {
  id: ({ country, project }) => encodeId('Project', country.jurisdiction.code, project.id),
  jurisdiction: ({ country }) => country,
  scheme: ({ country, project }) => ({ country, scheme: country.scheme(project.scheme) }),
  provider: ({ country, project }) => country.provider(project.providerId),
  submittedOn: ({ project }) => project.submittedOn,
  validFrom: ({ project }) => project.validFrom,
  validUntil: ({ project }) => project.validUntil,
  status: ({ country, project, selections }, { asOf }) =>
    projectStatus(project, selections, asOf ?? country.today),
  awaiting: ({ country, project: { awaitingAuthorityId } }) =>
    awaitingAuthorityId === null ? null : country.authority(awaitingAuthorityId, country.today),
  answers: ({ country, project }) => answersTo(country, project.scheme, 'PROJECT', project.answers),
  selections: ({ country, project, selections }) =>
    selections.map((selection) => ({ country, project, selection })),
  reports: ({ country, project, reports }) => reports.map((report) => ({ country, project, report })),
  fundings: ({ country, fundings }) => fundings.map((funding) => ({ country, funding })),
  particulars: ({ country, project }) => country.jurisdiction.projects?.particulars(project) ?? [],
  deadlines: ({ country, project }) =>
    (country.jurisdiction.projects?.deadlines(project) ?? []).map((deadline) => ({ country, deadline })),
};

export const ProjectSelection: ProjectSelectionResolvers = {
  authority: ({ country, selection }) => country.authority(selection.authorityId, selection.decidedOn),
  decidedOn: ({ selection }) => selection.decidedOn,
  outcome: ({ selection }) => selection.outcome,
  answers: ({ country, project, selection }) =>
    answersTo(country, project.scheme, 'SELECTION', selection.answers),
  rule: ({ country, selection }) => ({ country, rule: country.rule(selection.rule) }),
};

export const ProjectParticular: ProjectParticularResolvers = {
  name: ({ name }, args, context) => say(name, args, context),
  value: ({ value }, args, context) => say(value, args, context),
};

export const ProjectDeadline: ProjectDeadlineResolvers = {
  kind: ({ deadline }) => deadline.kind,
  name: ({ country, deadline }, args, context) => say(country.term(deadline.kind), args, context),
  report: ({ deadline }) => deadline.report ?? null,
  dueOn: ({ deadline }) => deadline.dueOn,
  rule: ({ country, deadline }) => ({ country, rule: deadline.rule }),
};

export const ProjectReport: ProjectReportResolvers = {
  kind: ({ report }) => report.kind,
  name: ({ country, report }, args, context) => say(country.term(report.kind), args, context),
  sentOn: ({ report }) => report.sentOn,
  answers: ({ country, project, report }) => answersTo(country, project.scheme, 'REPORT', report.answers),
  total: ({ report }) => report.figures.total,
  figures: ({ country, report }) => report.figures.tables.map((table) => ({ country, table })),
  rule: ({ country, report }) => ({ country, rule: country.rule(report.rule) }),
};

/** An amount of a country that pays for projects: only such a one has any. */
function money({ jurisdiction: { code, projects } }: Country, cents: number) {
  if (projects === null) throw new Error(`${code} has no projects to pay for`);
  return { cents, currency: projects.currency };
}

export const ProjectFunding: ProjectFundingResolvers = {
  kind: ({ funding }) => funding.kind,
  payee: ({ country, funding }) => country.provider(funding.payeeId),
  receivedOn: ({ funding }) => funding.receivedOn,
  credits: ({ country, funding }) => money(country, funding.creditsCents),
  amount: ({ country, funding }) => money(country, funding.amountCents),
  dueOn: ({ funding }) => funding.dueOn,
  paidOn: ({ funding }) => funding.paidOn,
  rule: ({ country, funding }) => ({ country, rule: country.rule(funding.rule) }),
};

export const FigureTable: FigureTableResolvers = {
  code: ({ table }) => table.code,
  name: ({ country, table }, args, context) => say(country.term(table.code), args, context),
  note: ({ country, table }, args, context) => {
    const note = country.jurisdiction.projects?.notes[table.code];
    return note ? say(note, args, context) : null;
  },
  rows: ({ country, table }) => table.rows.map((row) => ({ country, row })),
};

export const FigureRow: FigureRowResolvers = {
  code: ({ row }) => row.code,
  name: ({ country, row }, args, context) => say(country.term(row.code), args, context),
  count: ({ row }) => row.count,
};

const YES_OR_NO: Readonly<Record<string, Localised>> = {
  YES: { fr: 'Oui', en: 'Yes', de: 'Ja' },
  NO: { fr: 'Non', en: 'No', de: 'Nein' },
};

export const Question: QuestionResolvers = {
  code: ({ code }) => code,
  text: (question, args, context) => say(question.text, args, context),
  kind: ({ kind }) => kind,
  section: ({ section }, args, context) => (section ? say(section, args, context) : null),
  required: ({ required }) => required,
  choices: ({ kind, choices = kind === 'YES_NO' ? YES_OR_NO : {} }) =>
    Object.entries(choices).map(([code, name]) => ({ code, name })),
};

export const Choice: ChoiceResolvers = {
  code: ({ code }) => code,
  name: ({ name }, args, context) => say(name, args, context),
};

function textOf({ kind }: Asked): boolean {
  return kind === 'TEXT' || kind === 'CHOICE';
}

export const Answer: AnswerResolvers = {
  question: ({ question }) => question,
  yes: ({ question: { kind }, value }) => (kind === 'YES_NO' ? value === true : null),
  number: ({ question: { kind }, value }) => (kind === 'NUMBER' ? Number(value) : null),
  text: ({ question, value }) => (textOf(question) ? String(value) : null),
};

export const projectQueries: Pick<QueryResolvers, 'projects'> = {
  projects: (_, asked, context) =>
    pageAcross(context, asked, async (country, request) => {
      const projects = await projectPage(country.store, country.sight, request);
      return projects.map((found) => ({
        position: { on: found.project.submittedOn, country: country.jurisdiction.code, id: found.project.id },
        country,
        ...found,
      }));
    }),
};
