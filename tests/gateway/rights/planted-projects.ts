import { day } from '../../../domain/calendar.ts';
import type { ProjectRecord } from '../../../domain/project.ts';
import { uuidFrom } from '../copies.ts';
import { OTHER_SCHOOL, SCHOOL } from '../first-people.ts';
import { authorityId, type Ground } from './bare-files.ts';
import type { OfRow } from './canaries.ts';
import type { Plan } from './plans.ts';

/** A project beside each file, where the country has any: its provider's, waiting for whom the file's contract waits for. */
export function projectsBeside(plans: readonly Plan[], ground: Ground) {
  const offered = ground.jurisdiction.projects === null ? [] : plans;
  const planted = offered.map((plan, index) => projectBeside(plan, index, ground));
  return {
    projects: planted.map(({ project }) => project),
    projectSelections: planted.map(({ selection }) => selection),
    projectReports: planted.map(({ report }) => report),
    projectFundings: planted.map(({ funding }) => funding),
  };
}

/** The first is in a season whose calendar is known; the providers that no plan names take turns. */
function projectBeside({ name, awaiting, provider }: Plan, index: number, ground: Ground) {
  const { canaries, jurisdiction } = ground;
  const scheme = jurisdiction.schemes.at(-1)?.code ?? '';
  const rule = Object.keys(jurisdiction.law)[0] ?? '';
  const dated = index === 0;
  const providerId = provider ?? (index % 2 === 0 ? SCHOOL : OTHER_SCHOOL);
  const ofProject: OfRow = { provider: providerId };
  const text = (part: string) => canaries.text(name, `projects.${part}`, ofProject);
  const date = (part: string) => canaries.day(name, `projects.${part}`, ofProject);
  const id = (what: string) => {
    const uuid = uuidFrom(`${name} ${what}`);
    canaries.note(uuid, [name], `projects.${what}`, ofProject);
    return uuid;
  };
  const project: ProjectRecord = {
    id: id('project'),
    scheme,
    providerId,
    submittedOn: date('submittedOn'),
    validFrom: dated ? day('2009-09-01') : date('validFrom'),
    validUntil: dated ? day('2010-08-31') : date('validUntil'),
    answers: { DEPARTMENT: text('answers'), GROUPS: 2, LANGUAGE_PRESENT: true },
    awaitingAuthorityId: awaiting === null ? null : authorityId(ground, awaiting),
  };
  const projectId = project.id;
  return {
    project,
    selection: {
      id: id('selection'),
      projectId,
      authorityId: [...ground.authorities.values()][0] ?? '',
      decidedOn: date('decidedOn'),
      outcome: 'PRESELECTED' as const,
      answers: { OPINION: text('opinion') },
      rule,
    },
    report: {
      id: id('report'),
      projectId,
      kind: 'INTERIM' as const,
      sentOn: date('sentOn'),
      answers: { NETWORK: text('network') },
      figures: {
        total: 8,
        tables: [
          { code: text('trait'), rows: [{ code: text('row'), count: 8 }] },
          // One that its country has a note on.
          { code: 'STAY', rows: [] },
        ],
      },
      rule,
    },
    funding: {
      id: id('funding'),
      projectId,
      payeeId: providerId,
      kind: 'AGREEMENT' as const,
      receivedOn: date('receivedOn'),
      creditsCents: 800_000,
      envelopeCents: null,
      amountCents: 200_000,
      dueOn: date('dueOn'),
      paidOn: date('paidOn'),
      rule,
    },
  };
}
