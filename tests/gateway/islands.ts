import type { Input, Story } from './story.ts';

/** Days in the Archipelago: it is a day ahead of Europe at noon. */
export const ISLAND_DAYS = {
  registered: '2026-01-05',
  met: '2026-01-10',
  drawnUp: '2026-02-01',
  signed: '2026-02-02',
  today: '2026-06-16',
} as const;

let serial = 0;

/** Somebody with a shell number of their own. */
function islander(): Input {
  serial += 1;
  const digits = String(serial).padStart(6, '0');
  const sum = [...digits].reduce((total, digit) => total + Number(digit), 0);
  return {
    jurisdiction: 'XA',
    familyName: `Robinson${serial}`,
    givenNames: 'Kim',
    birthDate: '1990-05-01',
    identifiers: [{ scheme: 'XA_SHELL', value: `${digits}${sum % 10}` }],
    facts: { XA: { landedOn: '2026-01-02', rescuedAtSea: false } },
    on: ISLAND_DAYS.registered,
  };
}

interface DrawnUp {
  readonly personIds: readonly string[];
  readonly contractId: string;
}

/** What is told of the islands, by a story whose case worker is the harbour's. */
export interface IslandStory {
  registered(count: number): Promise<readonly string[]>;
  /** They were at a meeting, and each asked for an appointment. */
  met(count: number): Promise<readonly string[]>;
  drawnUp(count: number): Promise<DrawnUp>;
  /** By all of those for whom it was drawn up. */
  signed(count: number): Promise<DrawnUp>;
  /** By the council too. */
  countersigned(count: number): Promise<DrawnUp>;
}

export function tellOfIslands(story: Story): IslandStory {
  const islands: IslandStory = {
    async registered(count) {
      const people = Array.from({ length: count }, () => story.grant('registerPerson', islander()));
      return (await Promise.all(people)).map(({ person }) => person.id);
    },
    async met(count) {
      const personIds = await islands.registered(count);
      const meeting = { jurisdiction: 'XA', personIds, headCount: 10, on: ISLAND_DAYS.met };
      await story.grant('recordInformationSession', meeting);
      for (const personId of personIds)
        await story.grant('requestAppointment', { personId, channel: 'IN_PERSON', on: ISLAND_DAYS.met });
      return personIds;
    },
    async drawnUp(count) {
      const personIds = await islands.met(count);
      const drawingUp = { personIds, scheme: 'XA_WELCOME', on: ISLAND_DAYS.drawnUp };
      const { contract } = await story.grant('proposeContract', drawingUp);
      return { personIds, contractId: contract.id };
    },
    async signed(count) {
      const drawnUp = await islands.drawnUp(count);
      for (const personId of drawnUp.personIds)
        await story.grant('signContract', { personId, scheme: 'XA_WELCOME', on: ISLAND_DAYS.signed });
      return drawnUp;
    },
    async countersigned(count) {
      const signed = await islands.signed(count);
      await story.grant('countersignContract', {
        contractId: signed.contractId,
        on: ISLAND_DAYS.today,
      });
      return signed;
    },
  };
  return islands;
}
