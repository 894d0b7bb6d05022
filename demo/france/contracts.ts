import { dayBefore, minus, type PlainDate, plus } from '../../domain/calendar.ts';
import type { Chance } from '../chance.ts';
import { workday } from '../days.ts';
import {
  type Client,
  comes,
  contracts,
  countersigns,
  type Desk,
  decides,
  enters,
  excuses,
  type Findings,
  follows,
  looks,
  proposes,
  proposesOutcome,
  signs,
  withdraws,
} from './agency.ts';

/** What became of somebody after the reception session. */
export interface ContractStory {
  readonly count: number;
  /** Days from the first session of the kind to today, and between one person and the next. */
  readonly daysAgo: number;
  readonly every: number;
  readonly findings: Findings;
  /** Whether the title was renewed after its year. */
  readonly renewed?: boolean;
  readonly tell: (client: Client, sessionOn: PlainDate, today: PlainDate, chance: Chance) => void;
}

/** Minutes of a day of training: six hours. */
const DAY_MINUTES = 360;

/** A working day in the middle of the month that one is in so many days later: those of a month share it. */
function monthly(on: PlainDate, days: number): PlainDate {
  const inMonth = plus(on, { days });
  return workday(plus(minus(inMonth, { days: Number(inMonth.slice(8)) }), { days: 14 }));
}

/** Days of a language course, so many weeks from one to the next. */
function weekly(first: PlainDate, count: number, weeks = 1): readonly PlainDate[] {
  return Array.from({ length: count }, (_, index) => plus(first, { days: 7 * weeks * index }));
}

function bothDays(client: Client, on: PlainDate): void {
  const civic = monthly(on, 40);
  const living = monthly(on, 75);
  follows(client, 'CIVIC_TRAINING', [civic], minus(civic, { days: 20 }));
  follows(client, 'ORIENTATION_DAY', [living], minus(living, { days: 20 }));
}

/** Ten days of training, then the DILF. */
function training(client: Client, on: PlainDate, count = 10): PlainDate {
  const days = weekly(monthly(on, 100), count);
  follows(client, 'LANGUAGE_COURSE', days, minus(days[0] ?? on, { days: 15 }));
  return days.at(-1) ?? on;
}

function bilan(client: Client, on: PlainDate): PlainDate {
  const held = workday(plus(on, { days: 30 }));
  follows(client, 'SKILLS_ASSESSMENT', [held], plus(on, { days: 3 }));
  return held;
}

function wholePath(client: Client, on: PlainDate): PlainDate {
  bothDays(client, on);
  const taught = training(client, on);
  const examined = workday(plus(taught, { days: 20 }));
  looks(client, examined, 'DILF', 'PASSED');
  return bilan(client, examined);
}

const CLOSED: ContractStory = {
  count: 4,
  daysAgo: 500,
  every: 30,
  findings: { trainingMinutes: 10 * DAY_MINUTES },
  tell: (client, on) => {
    contracts(client, on);
    decides(client, 'COMPLETE', plus(wholePath(client, on), { days: 5 }));
  },
};

const CLOSED_WITHOUT_TRAINING: ContractStory = {
  count: 3,
  daysAgo: 330,
  every: 25,
  findings: { trainingMinutes: 0, support: true },
  tell: (client, on) => {
    contracts(client, on);
    bothDays(client, on);
    const held = bilan(client, monthly(on, 80));
    decides(client, 'COMPLETE', plus(held, { days: 6 }));
  },
};

/** Training still going on, the title renewed: half a year more. */
const EXTENDED: ContractStory = {
  count: 2,
  daysAgo: 450,
  every: 14,
  findings: { trainingMinutes: 15 * DAY_MINUTES },
  renewed: true,
  tell: (client, on, today) => {
    contracts(client, on);
    bothDays(client, on);
    const days = weekly(monthly(on, 250), 15, 4);
    const place = enters(client, 'LANGUAGE_COURSE', days, minus(days[0] ?? on, { days: 15 }));
    comes(client, place, today);
    const end = plus(on, { years: 1 });
    decides(client, 'EXTEND', minus(end, { days: 8 }), plus(end, { months: 9 }));
  },
};

/** Missed the civic day, and gave no reason. */
const TERMINATED: ContractStory = {
  count: 2,
  daysAgo: 420,
  every: 30,
  findings: { trainingMinutes: 10 * DAY_MINUTES },
  tell: (client, on) => {
    contracts(client, on);
    const civic = monthly(on, 40);
    follows(client, 'CIVIC_TRAINING', [civic], minus(civic, { days: 20 }), false);
    proposesOutcome(client, 'COMPLETE', plus(civic, { days: 20 }), null, 'REFUSED');
    decides(client, 'TERMINATE', plus(civic, { days: 60 }));
  },
};

/** The year is over, and nobody has decided. */
const EXPIRED: ContractStory = {
  count: 3,
  daysAgo: 400,
  every: 8,
  findings: { trainingMinutes: 10 * DAY_MINUTES },
  tell: (client, on) => {
    contracts(client, on);
    bothDays(client, on);
    training(client, on);
  },
};

/** All is done; the prefect has the proposal. */
const AWAITING_DECISION: ContractStory = {
  count: 3,
  daysAgo: 355,
  every: 12,
  findings: { trainingMinutes: 10 * DAY_MINUTES },
  tell: (client, on, today) => {
    contracts(client, on);
    const held = wholePath(client, on);
    proposesOutcome(client, 'COMPLETE', workday([plus(held, { days: 5 }), today].toSorted()[0] ?? today));
  },
};

/** On the way: a day missed and excused, training begun. */
const RUNNING: ContractStory = {
  count: 5,
  daysAgo: 190,
  every: 21,
  findings: { trainingMinutes: 20 * DAY_MINUTES },
  tell: (client, on, today) => {
    contracts(client, on);
    const civic = monthly(on, 40);
    if (civic > today) return;
    follows(client, 'CIVIC_TRAINING', [civic], minus(civic, { days: 20 }), false);
    excuses(client, 'CIVIC_TRAINING', civic);
    const days = weekly(monthly(on, 100), 20);
    const entered = minus(days[0] ?? on, { days: 15 });
    if (entered > today) return;
    comes(client, enters(client, 'LANGUAGE_COURSE', days, entered), dayBefore(today));
  },
};

const WITH_LEVEL: ContractStory = {
  count: 2,
  daysAgo: 60,
  every: 18,
  findings: { trainingMinutes: 0 },
  tell: (client, on, today) => {
    contracts(client, on);
    bilan(client, minus(today, { days: 38 }));
  },
};

const DRAWN_UP: ContractStory = {
  count: 2,
  daysAgo: 9,
  every: 3,
  findings: { trainingMinutes: 30 * DAY_MINUTES },
  tell: ({ desk, fileId }, on) => {
    proposes(desk, [fileId], 'FR_CAI', on);
  },
};

const AWAITING_SIGNATURE: ContractStory = {
  ...DRAWN_UP,
  tell: (client, on) => {
    proposes(client.desk, [client.fileId], 'FR_CAI', on);
    signs(client, 'FR_CAI', on);
  },
};

const WITHDRAWN: ContractStory = {
  count: 1,
  daysAgo: 60,
  every: 1,
  findings: { trainingMinutes: 0 },
  tell: (client, on) => {
    contracts(client, on);
    withdraws(client, plus(on, { days: 10 }));
  },
};

/** What becomes of contracts, each state among them as of today. FR-CAI-1, FR-CAI-2, FR-CAI-3, FR-CAI-10 */
export const CONTRACT_STORIES: readonly ContractStory[] = [
  CLOSED,
  CLOSED_WITHOUT_TRAINING,
  EXTENDED,
  TERMINATED,
  EXPIRED,
  AWAITING_DECISION,
  RUNNING,
  WITH_LEVEL,
  DRAWN_UP,
  AWAITING_SIGNATURE,
  WITHDRAWN,
];

/** What became of a family: who of the two came to the parents' day, where it was held yet. */
export interface FamilyStory {
  readonly daysAgo: number;
  readonly both: boolean;
  readonly came: readonly boolean[];
  readonly signed: boolean;
}

/** Both followed the day, the second missed it, one parent alone, the day to come, the signature to come. FR-CAIF-2, FR-CAIF-5 */
export const FAMILY_STORIES: readonly FamilyStory[] = [
  { daysAgo: 300, both: true, came: [true, true], signed: true },
  { daysAgo: 200, both: true, came: [true, false], signed: true },
  { daysAgo: 180, both: true, came: [true, false], signed: true },
  { daysAgo: 150, both: false, came: [true], signed: true },
  { daysAgo: 20, both: true, came: [], signed: true },
  { daysAgo: 62, both: true, came: [true, false], signed: true },
  { daysAgo: 4, both: true, came: [], signed: false },
];

export function tellFamily(desk: Desk, fileIds: readonly string[], story: FamilyStory, on: PlainDate): void {
  const contractId = proposes(desk, fileIds, 'FR_CAIF', on);
  if (!story.signed) return;
  for (const fileId of fileIds) signs({ desk, fileId }, 'FR_CAIF', on);
  countersigns(desk, fileIds, contractId, plus(on, { days: 7 }));
  const held = monthly(on, 50);
  for (const [index, came] of story.came.entries()) {
    const fileId = fileIds[index];
    if (fileId !== undefined)
      follows({ desk, fileId }, 'PARENTS_DAY', [held], minus(held, { days: 20 }), came);
  }
}
