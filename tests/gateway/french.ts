import type { TestGateway } from '../support/gateway.ts';
import { AGENCY, PREFECT } from './french-claims.ts';
import { type Course, type Input, type Story, tellStories } from './story.ts';

export const FRENCH_DAYS = {
  registered: '2024-03-05',
  welcomed: '2024-03-12',
  drawnUp: '2024-03-12',
  begun: '2024-03-19',
  enrolled: '2024-03-20',
  civicDay: '2024-04-16',
} as const;

const FIRST_TITLE = { country: 'FR', from: '2024-02-26', until: '2025-02-25', firstIssue: true };
/** Twelve hours of language training. */
const PRESCRIBED_MINUTES = 720;

let serial = 0;

/** Somebody who came to stay; `own`: what France alone asks. */
function newcomer(own: Input): Input {
  serial += 1;
  return {
    jurisdiction: 'FR',
    familyName: `Sample${serial}`,
    givenNames: 'Dominique',
    birthDate: '1990-04-02',
    facts: {
      nationalities: ['MA'],
      residenceTitles: [FIRST_TITLE],
      FR: { wishesToStay: true, earlierTitleOfOneYear: false, ...own },
    },
    on: FRENCH_DAYS.registered,
  };
}

interface Contracted {
  readonly personIds: readonly string[];
  readonly contractId: string;
}

interface Place extends Contracted {
  readonly course: Course;
  readonly enrolmentId: string;
}

/** What is told of France by the agency, and by the prefect where it is theirs to say. */
export interface FrenchStory {
  readonly story: Story;
  /** At the reception session together. */
  welcomed(...own: readonly Input[]): Promise<readonly string[]>;
  /** Id of what was found. */
  found(personId: string, kind: string, result: string, rest?: Input): Promise<string>;
  /** Welcomed, each part of the session held, language training prescribed. */
  examined(): Promise<string>;
  drawnUp(): Promise<Contracted>;
  /** By the newcomer too. */
  signed(): Promise<Contracted>;
  /** By the prefect too. */
  begun(): Promise<Contracted>;
  /** A family's contract, of two parents with two children, which the prefect has signed. */
  ofAFamily(): Promise<Contracted>;
  /** Id of the one that a contract prescribes. */
  prestation(contract: Contracted, kind: string): Promise<string>;
  /** A place in a training of one day. */
  entered(contract: Contracted, kind: string, heldOn: string, personId?: string): Promise<Place>;
  /** The training is over: attended for so many minutes of its 360. */
  over(place: Place, heldOn: string, minutes: number): Promise<void>;
}

/** Birth dates of the family's children. */
export const CHILDREN = ['2009-09-15', '2012-04-20'] as const;

export function tellOfFrance({ as }: Pick<TestGateway, 'as'>): FrenchStory {
  const story = tellStories({ ask: as(AGENCY), as, deciding: PREFECT });

  async function drawnUp(personIds: readonly string[], scheme: string): Promise<Contracted> {
    const drawingUp = { personIds, scheme, on: FRENCH_DAYS.drawnUp };
    const { contract } = await story.grant('proposeContract', drawingUp);
    return { personIds, contractId: contract.id };
  }

  async function signed(personIds: readonly string[], scheme: string): Promise<Contracted> {
    const contract = await drawnUp(personIds, scheme);
    for (const personId of personIds)
      await story.grant('signContract', { personId, scheme, on: FRENCH_DAYS.drawnUp });
    return contract;
  }

  async function begun(personIds: readonly string[], scheme: string): Promise<Contracted> {
    const contract = await signed(personIds, scheme);
    await story.grant('countersignContract', { contractId: contract.contractId, on: FRENCH_DAYS.begun });
    return contract;
  }

  const french: FrenchStory = {
    story,
    async welcomed(...own) {
      const people = own.map((facts) => story.grant('registerPerson', newcomer(facts)));
      const personIds = (await Promise.all(people)).map(({ person }) => String(person.id));
      const session = { jurisdiction: 'FR', personIds, headCount: 31, place: 'Besançon', language: 'fr' };
      await story.grant('recordInformationSession', { ...session, on: FRENCH_DAYS.welcomed });
      return personIds;
    },
    async found(personId, kind, result, rest = {}) {
      const input = { personId, kind, result, on: FRENCH_DAYS.welcomed, ...rest };
      return (await story.grant('recordAssessment', input)).assessment.id;
    },
    async examined() {
      const [personId = ''] = await french.welcomed({});
      await french.found(personId, 'MEDICAL_VISIT', 'DONE');
      await french.found(personId, 'INTERVIEW', 'DONE');
      const prescribedMinutes = PRESCRIBED_MINUTES;
      await french.found(personId, 'FRENCH_AT_RECEPTION', 'INSUFFICIENT', { prescribedMinutes });
      return personId;
    },
    drawnUp: async () => drawnUp([await french.examined()], 'FR_CAI'),
    signed: async () => signed([await french.examined()], 'FR_CAI'),
    begun: async () => begun([await french.examined()], 'FR_CAI'),
    async ofAFamily() {
      const reunifiedChildrenBirthDates = CHILDREN;
      const personIds = await french.welcomed(
        { reunificationRole: 'REQUESTING_SPOUSE', reunifiedChildrenBirthDates },
        { reunificationRole: 'JOINING_SPOUSE', reunifiedChildrenBirthDates },
      );
      return begun(personIds, 'FR_CAIF');
    },
    async prestation({ contractId }, kind) {
      const text = 'query ($id: ID!) { contract(id: $id) { prestations { id kind } } }';
      const { data } = await as(AGENCY)(text, { id: contractId });
      const prestations: readonly { id: string; kind: string }[] = data.contract.prestations;
      return prestations.find((one) => one.kind === kind)?.id ?? '';
    },
    async entered(contract, kind, heldOn, personId) {
      const sessions = [{ heldOn, startsAt: '09:00', endsAt: '15:00' }];
      const announced = { jurisdiction: 'FR', kind, title: kind, language: 'fr', places: 20, sessions };
      const course = await story.scheduled({ ...announced, on: FRENCH_DAYS.enrolled });
      const { enrolment } = await story.grant('enrol', {
        contractId: contract.contractId,
        ...(personId !== undefined && { personId }),
        courseId: course.courseId,
        channel: 'POST',
        on: FRENCH_DAYS.enrolled,
      });
      return { ...contract, course, enrolmentId: enrolment.id };
    },
    async over({ course, enrolmentId }, heldOn, minutes) {
      const rows = [{ enrolmentId, minutes }];
      await story.grant('recordAttendance', { sessionId: course.sessionIds[0], rows, on: heldOn });
      await story.closed(course, heldOn);
    },
  };
  return french;
}
