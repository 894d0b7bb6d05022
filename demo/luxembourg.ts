import type { PlainDate } from '../domain/calendar.ts';
import type { Situation } from '../domain/dossier.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import { codePrefix } from '../resolvers/shown-code.ts';
import { chance } from './chance.ts';
import { RANK, runCourse, type Step } from './luxembourg/course-steps.ts';
import type { Actor, Presence } from './luxembourg/deeds.ts';
import { informationSessions } from './luxembourg/information.ts';
import { newcomer } from './luxembourg/people.ts';
import { type CourseName, PROGRAMME } from './luxembourg/programme.ts';
import { providers } from './luxembourg/providers.ts';
import { STORIES } from './luxembourg/stories.ts';
import type { Story } from './luxembourg/story.ts';
import { type TermCalendar, termCalendar } from './luxembourg/terms.ts';
import { seededMint } from './mint.ts';
import { openStage } from './stage.ts';

interface Life {
  readonly story: Story;
  readonly term: number;
  readonly serial: number;
  fileId: string | null;
  readonly presences: Map<string, Presence>;
}

function lives(): readonly Life[] {
  return STORIES.flatMap((story) => story.terms.map((term) => ({ story, term }))).map((life, index) => ({
    ...life,
    serial: index + 1,
    fileId: null,
    presences: new Map(),
  }));
}

function fileOf({ fileId }: Life): string {
  if (fileId === null) throw new Error('the story begins before the person is registered');
  return fileId;
}

/** Whose story is played is decided by the days alone: all acts of all people and courses, in their order. */
export function luxembourg(country: Jurisdiction, authorityId: string, today: PlainDate): Situation {
  const drawn = chance(country.code);
  const mint = seededMint(drawn, codePrefix(country));
  const stage = openStage(country, mint, providers(mint));
  const calendar: TermCalendar = termCalendar(today);
  const people = lives();
  const presences = (fileId: string) =>
    people.find((life) => life.fileId === fileId)?.presences ?? new Map<string, Presence>();
  const courses = PROGRAMME.map((planned) => runCourse(stage, authorityId, calendar, presences, planned));

  function course(term: number, name: CourseName) {
    const id = courses.find(({ planned }) => planned.term === term && planned.name === name)?.id();
    const found = stage.shared().courses.find((row) => row.id === id);
    if (found === undefined) throw new Error(`no course ${name} in term ${term}`);
    return found;
  }

  function stepsOf(life: Life): readonly Step[] {
    const { story, term, serial } = life;
    const registered = calendar.dayOf(term, { after: story.registered, weekday: 0 });
    function register(): void {
      const input = newcomer(drawn, authorityId, registered, serial, story);
      life.fileId = stage.play('registerPerson', registered, [], input).fileId ?? null;
    }
    function actor(): Actor {
      return {
        stage,
        fileId: fileOf(life),
        chance: drawn,
        course: (name, shift) => course(term + shift, name),
        presences: life.presences,
      };
    }
    return [
      { on: registered, rank: RANK.REGISTER, run: register },
      ...story.moves.map(({ deed, ...day }) => {
        const on = calendar.dayOf(term, day);
        return { on, rank: RANK.DEED, run: () => deed(actor(), on) };
      }),
    ];
  }

  const attended = people.flatMap((life) =>
    life.story.informed.map((after) => ({
      on: calendar.dayOf(life.term, { after, weekday: 3 }),
      fileId: () => fileOf(life),
    })),
  );
  const steps = [
    ...courses.flatMap((running) => running.steps),
    ...people.flatMap(stepsOf),
    ...informationSessions(stage, authorityId, drawn, attended),
  ];
  for (const { run } of steps.toSorted((a, b) => a.on.localeCompare(b.on) || a.rank - b.rank)) run();
  return stage.situation();
}
