import { z } from 'zod';
import { coursesOfProvider } from '../datasources/courses.ts';
import type { PageRequest } from '../datasources/paging.ts';
import { projectPage } from '../datasources/projects.ts';
import type { Localised } from '../domain/law.ts';
import type { Answers, ProjectForm } from '../domain/project.ts';
import { projectStatus } from '../domain/project.ts';
import type { Question as Asked } from '../jurisdictions/jurisdiction.ts';
import { after, LARGEST_PAGE, page, pageSize, positionOf } from './connections.ts';
import { notFound, refuse } from './errors.ts';
import { federate } from './federate.ts';
import type {
  AnswerResolvers,
  ChoiceResolvers,
  FigureRowResolvers,
  FigureTableResolvers,
  MutationResolvers,
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
import { type Door, mutation, offered } from './mutation.ts';
import type { AnswerParent, Country, ProjectParent } from './parents.ts';
import { text } from './text.ts';

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
  projects: async (_, { jurisdictions, first, after: cursor }, context) => {
    const size = pageSize(first, 20);
    const reached = positionOf(cursor);
    const { rows, sources } = await federate(context, jurisdictions, async (country) => {
      const code = country.jurisdiction.code;
      const request = { after: after(reached, code), first: size + 1 };
      const projects = await projectPage(country.store, country.sight, request);
      return projects.map((found) => ({
        position: { on: found.project.submittedOn, country: code, id: found.project.id },
        parent: { country, ...found },
      }));
    });
    return { ...page(rows, size, reached, ({ parent }) => parent), sources };
  },
};

const Given = z
  .object({
    question: text(50),
    yes: z.boolean().nullish(),
    number: z.int().nullish(),
    text: text(2000).nullish(),
  })
  .transform(({ question, ...given }, context) => {
    const [value, ...more] = [given.yes, given.number, given.text].filter((one) => one != null);
    if (value !== undefined && more.length === 0) return [question, value] as const;
    context.addIssue({ code: 'custom', message: 'expected one of yes, number and text' });
    return z.NEVER;
  });

const Form = z.object({
  answers: z
    .array(Given)
    .max(100, 'expected 100 answers at most')
    .refine((answers) => new Set(answers.map(([question]) => question)).size === answers.length, {
      message: 'expected one answer to each question',
    }),
});

const Funding = z.object({
  creditsCents: z.int().min(1, 'expected one hundredth at least'),
  envelopeCents: z.int().min(0, 'expected none or more').nullish(),
});

function answersIn(door: Door, input: object): Answers {
  return Object.fromEntries(door.parse(Form, input).answers);
}

async function projectOf(door: Door, id: string): Promise<ProjectParent> {
  const { country, uuid } = door.id('Project', id, ['projectId']);
  const project = await country.project(uuid);
  if (project === null) throw notFound(['projectId']);
  return project;
}

/** Ids of all of a provider's courses. */
async function coursesOf({ store }: Country, providerId: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let reached: PageRequest['after'] = null; ; ) {
    const courses = await coursesOfProvider(store, providerId, { after: reached, first: LARGEST_PAGE });
    ids.push(...courses.map(({ course }) => course.id));
    const last = courses.at(-1)?.course;
    if (last === undefined || courses.length < LARGEST_PAGE) return ids;
    reached = { on: last.scheduledOn, sameDay: last.id };
  }
}

export const projectMutations: Pick<
  MutationResolvers,
  'submitProject' | 'judgeProject' | 'submitReport' | 'recordFunding' | 'recordPayment'
> = {
  submitProject: mutation(async ({ input }, door) => {
    const country = door.country(input.jurisdiction);
    offered(country, 'submitProject');
    const answers = answersIn(door, input);
    const providerId = door.provider(country, input.providerId);
    if (providerId === null)
      throw refuse('INVALID', ['providerId'], 'providerId: expected who submits the project.');
    const done = await door.enact(country, 'submitProject', {
      scope: { providers: [{ id: providerId, path: ['providerId'] }], projectsOf: [providerId] },
      act: {
        scheme: input.scheme,
        providerId,
        answers,
        decidingAuthorities: await door.decidingAuthorities(country),
      },
    });
    return { ...done.answer, project: await done.project() };
  }),
  judgeProject: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Project', input.projectId, ['projectId']);
    offered(country, 'judgeProject');
    const answers = answersIn(door, input);
    const decidingAuthorities = await door.decidingAuthorities(country);
    const done = await door.enact(country, 'judgeProject', {
      scope: { projects: [{ id: uuid, path: ['projectId'] }] },
      act: {
        projectId: uuid,
        authorityId: decidingAuthorities[door.context.viewer.organisation ?? ''] ?? '',
        answers,
        decidingAuthorities,
      },
    });
    return { ...done.answer, project: await done.project() };
  }),
  submitReport: mutation(async ({ input }, door) => {
    const { country } = door.id('Project', input.projectId, ['projectId']);
    offered(country, 'submitReport');
    const answers = answersIn(door, input);
    const { project } = await projectOf(door, input.projectId);
    const courses = await coursesOf(country, project.providerId);
    const done = await door.enact(country, 'submitReport', {
      scope: {
        projects: [{ id: project.id, path: ['projectId'] }],
        courses: courses.map((id) => ({ id, path: ['projectId'] })),
        everybodyEnrolled: 'EVER',
      },
      act: { projectId: project.id, kind: input.kind, answers },
    });
    return { ...done.answer, project: await done.project() };
  }),
  recordFunding: mutation(async ({ input }, door) => {
    const { country } = door.id('Project', input.projectId, ['projectId']);
    offered(country, 'recordFunding');
    const { creditsCents, envelopeCents } = door.parse(Funding, input);
    const payee = input.payeeId == null ? null : door.idIn(country, 'Provider', input.payeeId, ['payeeId']);
    const { project } = await projectOf(door, input.projectId);
    const done = await door.enact(country, 'recordFunding', {
      scope: {
        projects: [{ id: project.id, path: ['projectId'] }],
        payees: payee === null ? [] : [{ id: payee, path: ['payeeId'] }],
      },
      act: {
        projectId: project.id,
        payeeId: payee ?? project.providerId,
        kind: input.kind,
        creditsCents,
        envelopeCents: envelopeCents ?? null,
      },
    });
    return { ...done.answer, project: await done.project() };
  }),
  recordPayment: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Project', input.projectId, ['projectId']);
    const done = await door.enact(country, 'recordPayment', {
      scope: { projects: [{ id: uuid, path: ['projectId'] }] },
      act: { projectId: uuid, kind: input.kind },
    });
    return { ...done.answer, project: await done.project() };
  }),
};
