import { z } from 'zod';
import { coursesOfProvider } from '../datasources/courses.ts';
import type { PageRequest } from '../datasources/paging.ts';
import type { Answers } from '../domain/project.ts';
import { LARGEST_PAGE } from './connections.ts';
import { Reason, standing } from './correction.ts';
import { notFound, refuse } from './errors.ts';
import type { MutationResolvers } from './generated/types.ts';
import { type Door, mutation, offered } from './mutation.ts';
import type { Country, ProjectParent } from './parents.ts';
import { text } from './text.ts';

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

const CorrectedFunding = Reason.extend(Funding.partial().shape);

function answersIn(door: Door, input: object): Answers {
  return Object.fromEntries(door.parse(Form, input).answers);
}

/** Code of the authority that asks. */
function authorityOf({ context: { viewer } }: Door): string {
  return viewer.organisation ?? '';
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
  | 'submitProject'
  | 'judgeProject'
  | 'submitReport'
  | 'recordFunding'
  | 'recordPayment'
  | 'correctJudgement'
  | 'correctFunding'
  | 'correctPayment'
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
        authorityId: decidingAuthorities[authorityOf(door)] ?? '',
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
        authorityCode: authorityOf(door),
      },
    });
    return { ...done.answer, project: await done.project() };
  }),
  recordPayment: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Project', input.projectId, ['projectId']);
    const done = await door.enact(country, 'recordPayment', {
      scope: { projects: [{ id: uuid, path: ['projectId'] }] },
      act: { projectId: uuid, kind: input.kind, authorityCode: authorityOf(door) },
    });
    return { ...done.answer, project: await done.project() };
  }),
  correctJudgement: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Project', input.projectId, ['projectId']);
    offered(country, 'correctJudgement');
    const answers = standing(input.answers, ['answers']);
    const decidingAuthorities = await door.decidingAuthorities(country);
    const done = await door.enact(country, 'correctJudgement', {
      scope: { projects: [{ id: uuid, path: ['projectId'] }] },
      act: {
        ...door.parse(Reason, input),
        projectId: uuid,
        authorityId: decidingAuthorities[authorityOf(door)] ?? '',
        answers: answers && answersIn(door, { answers }),
        decidedOn: standing(input.decidedOn, ['decidedOn']),
        decidingAuthorities,
      },
    });
    return { ...done.answer, project: await done.project() };
  }),
  correctFunding: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Project', input.projectId, ['projectId']);
    standing(input.creditsCents, ['creditsCents']);
    const given = standing(input.payeeId, ['payeeId']);
    const payeeId = given && door.idIn(country, 'Provider', given, ['payeeId']);
    const done = await door.enact(country, 'correctFunding', {
      scope: {
        projects: [{ id: uuid, path: ['projectId'] }],
        payees: payeeId === undefined ? [] : [{ id: payeeId, path: ['payeeId'] }],
      },
      act: {
        ...door.parse(CorrectedFunding, input),
        projectId: uuid,
        authorityCode: authorityOf(door),
        kind: input.kind,
        payeeId,
        receivedOn: standing(input.receivedOn, ['receivedOn']),
        withdrawn: standing(input.withdrawn, ['withdrawn']) === true ? true : undefined,
      },
    });
    return { ...done.answer, project: await done.project() };
  }),
  correctPayment: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Project', input.projectId, ['projectId']);
    const done = await door.enact(country, 'correctPayment', {
      scope: { projects: [{ id: uuid, path: ['projectId'] }] },
      act: {
        ...door.parse(Reason, input),
        projectId: uuid,
        authorityCode: authorityOf(door),
        kind: input.kind,
        paidOn: input.paidOn,
      },
    });
    return { ...done.answer, project: await done.project() };
  }),
};
