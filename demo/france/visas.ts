import { type PlainDate, plus } from '../../domain/calendar.ts';
import type { FactValue } from '../../domain/decision.ts';
import { workday } from '../days.ts';
import { type Client, comes, enters, follows, looks, proposes } from './agency.ts';

/** Somebody who is evaluated in the country they leave, from the day their file is complete. */
interface VisaStory {
  readonly country: 'MA' | 'TR' | 'ML';
  readonly daysAgo: number;
  readonly own: (on: PlainDate) => Readonly<Record<string, FactValue>>;
  readonly tell: (client: Client, on: PlainDate) => void;
}

/** Minutes of forty-two hours, seven days of six. */
const PRESCRIBED = 2520;

const reunified = (on: PlainDate) => ({
  reunificationRequestedFor: true,
  completeFileOn: on,
  visaApplicationOn: plus(on, { days: 10 }),
  spouseOfFrench: false,
});

const spouse = (on: PlainDate) => ({
  reunificationRequestedFor: false,
  spouseOfFrench: true,
  marriedOn: plus(on, { days: -90 }),
  livesInFrance: false,
  appliesForVisa: true,
  visaApplicationOn: on,
  receiptShownOn: on,
});

function later(on: PlainDate, days: number): PlainDate {
  return workday(plus(on, { days }));
}

function opens({ desk, fileId }: Client, on: PlainDate): void {
  proposes(desk, [fileId], 'FR_PRE_DEPARTURE', on);
}

/** Both first evaluations, on one day. */
function evaluated(
  client: Client,
  on: PlainDate,
  french: 'SUFFICIENT' | 'INSUFFICIENT',
  values = french,
): void {
  const minutes = french === 'INSUFFICIENT' ? PRESCRIBED : null;
  looks(client, on, 'FRENCH_ABROAD_FIRST', french, minutes);
  looks(client, on, 'VALUES_ABROAD_FIRST', values);
}

/** Seven days of a course, two a week. */
function days(first: PlainDate): readonly PlainDate[] {
  return [0, 2, 7, 9, 14, 16, 21].map((count) => later(first, count));
}

function exempts(
  { desk, fileId }: Client,
  on: PlainDate,
  kind: string,
  ground: string,
  years?: number,
): void {
  const contractId = desk.stage.dossier(fileId).contracts.at(-1)?.id ?? '';
  const evidence = 'Pièces présentées au consulat';
  desk.stage.play('grantExemption', on, [fileId], {
    contractId,
    kind,
    ground,
    years: years ?? null,
    evidence,
  });
}

function answers({ desk, fileId }: Client, on: PlainDate, ground: string | null = null): void {
  const contractId = desk.stage.dossier(fileId).contracts.at(-1)?.id ?? '';
  const outcome = ground === null ? 'COMPLETE' : 'TERMINATE';
  desk.stage.play('decideOutcome', on, [fileId], { contractId, outcome, lastDay: null, ground });
}

/** From a file just opened to the visa, and what may come in between. */
export const VISA_STORIES: readonly VisaStory[] = [
  { country: 'MA', daysAgo: 20, own: reunified, tell: opens },
  { country: 'MA', daysAgo: 2, own: spouse, tell: opens },
  // Not evaluated in time.
  { country: 'ML', daysAgo: 90, own: reunified, tell: opens },
  {
    country: 'MA',
    daysAgo: 50,
    own: spouse,
    tell(client, on) {
      opens(client, on);
      evaluated(client, later(on, 30), 'INSUFFICIENT', 'SUFFICIENT');
    },
  },
  // In training.
  {
    country: 'TR',
    daysAgo: 75,
    own: reunified,
    tell(client, on) {
      opens(client, on);
      evaluated(client, later(on, 30), 'INSUFFICIENT');
      const course = days(later(on, 62));
      comes(client, enters(client, 'LANGUAGE_COURSE', course, later(on, 45)), later(on, 70));
    },
  },
  // Trained, and failed all the same: the visa waits for nothing more.
  {
    country: 'MA',
    daysAgo: 120,
    own: reunified,
    tell(client, on) {
      opens(client, on);
      evaluated(client, later(on, 30), 'INSUFFICIENT');
      follows(client, 'LANGUAGE_COURSE', days(later(on, 60)), later(on, 45));
      looks(client, later(on, 90), 'FRENCH_ABROAD_SECOND', 'INSUFFICIENT', 6000);
      looks(client, later(on, 90), 'VALUES_ABROAD_SECOND', 'SUFFICIENT');
    },
  },
  // Did not come to the half-day on the values.
  {
    country: 'ML',
    daysAgo: 110,
    own: spouse,
    tell(client, on) {
      opens(client, on);
      evaluated(client, later(on, 40), 'SUFFICIENT', 'INSUFFICIENT');
      follows(client, 'CIVIC_TRAINING', [later(on, 80)], later(on, 60), false);
    },
  },
  // Three years at a French school: no test, and the values are known.
  {
    country: 'MA',
    daysAgo: 65,
    own: spouse,
    tell(client, on) {
      opens(client, on);
      exempts(client, later(on, 10), 'LANGUAGE_TEST', 'FRENCH_SECONDARY_SCHOOL', 4);
      looks(client, later(on, 30), 'VALUES_ABROAD_FIRST', 'SUFFICIENT');
    },
  },
  {
    country: 'ML',
    daysAgo: 150,
    own: reunified,
    tell(client, on) {
      opens(client, on);
      evaluated(client, later(on, 30), 'INSUFFICIENT', 'SUFFICIENT');
      exempts(client, later(on, 45), 'LANGUAGE_TRAINING', 'SAFETY');
      answers(client, later(on, 60));
    },
  },
  {
    country: 'MA',
    daysAgo: 170,
    own: spouse,
    tell(client, on) {
      opens(client, on);
      evaluated(client, later(on, 35), 'SUFFICIENT');
      answers(client, later(on, 50));
    },
  },
  {
    country: 'TR',
    daysAgo: 230,
    own: reunified,
    tell(client, on) {
      opens(client, on);
      evaluated(client, later(on, 35), 'INSUFFICIENT', 'SUFFICIENT');
      follows(client, 'LANGUAGE_COURSE', days(later(on, 70)), later(on, 60), false);
      answers(client, later(on, 120), 'TRAINING_NOT_ATTENDED');
    },
  },
];
