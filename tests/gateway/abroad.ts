import type { PlainDate } from '../../domain/calendar.ts';
import { plus } from '../../domain/calendar.ts';
import type { Claims, TestGateway } from '../support/gateway.ts';
import { AGENCY } from './french-claims.ts';
import { type Input, type Story, tellStories } from './story.ts';

/** A file before departure in Morocco, and the courses given there by the agency's office. */
export interface Abroad {
  readonly story: Story;
  readonly personId: string;
  readonly contractId: string;
  /** A training that begins on a day, of sessions of so many hours on each day after it; gives the enrolment's id, or null where no place is granted. */
  train(
    kind: string,
    on: PlainDate,
    sessions: readonly { readonly heldOn: PlainDate; readonly minutes: number }[],
    attends: boolean,
  ): Promise<string | null>;
}

export function consulate(country: string): Claims {
  return { role: 'DECIDING_AUTHORITY', jurisdiction: 'FR', organisation: `CONSULATE_${country}` };
}

/** The verbs of the agency are its own, those of who decides the consulate's. */
export function tellAbroad({ as }: Pick<TestGateway, 'as'>): Story {
  return tellStories({ ask: as(AGENCY), as, deciding: consulate('MA') });
}

function hours(minutes: number) {
  return { startsAt: '08:00', endsAt: `${String(8 + minutes / 60).padStart(2, '0')}:00` };
}

/** Somebody for whom reunification was asked for, with the file opened on the day it was lodged. */
export async function openedAbroad(story: Story, lodgedOn: PlainDate, own: Input = {}): Promise<Abroad> {
  const { person } = await story.grant('registerPerson', {
    jurisdiction: 'FR',
    familyName: 'Sample',
    givenNames: 'Meriem',
    birthDate: '1990-04-02',
    languages: ['ar'],
    facts: {
      nationalities: ['MA'],
      FR: { reunificationRequestedFor: true, completeFileOn: lodgedOn, visaCountry: 'MA', ...own },
    },
    on: lodgedOn,
  });
  const opening = { personIds: [person.id], scheme: 'FR_PRE_DEPARTURE', on: lodgedOn };
  const { contract } = await story.grant('proposeContract', opening);
  const contractId: string = contract.id;
  return {
    story,
    personId: person.id,
    contractId,
    async train(kind, on, sessions, attends) {
      const { course } = await story.grant('scheduleCourse', {
        jurisdiction: 'FR',
        kind,
        title: kind,
        language: 'fr',
        places: 1,
        sessions: sessions.map(({ heldOn, minutes }) => ({ heldOn, ...hours(minutes) })),
        on,
      });
      const place = { contractId, courseId: course.id, channel: 'POST', on };
      const { enrolment } = await story.send('enrol', place);
      if (enrolment === null) return null;
      for (const [index, { heldOn, minutes }] of sessions.entries())
        await story.grant('recordAttendance', {
          sessionId: course.sessions[index].id,
          rows: [{ enrolmentId: enrolment.id, minutes: attends ? minutes : 0, signed: true }],
          on: heldOn,
        });
      const last = sessions.at(-1)?.heldOn ?? plus(on, { days: 0 });
      await story.grant('completeCourse', { courseId: course.id, on: last });
      return enrolment.id;
    },
  };
}
