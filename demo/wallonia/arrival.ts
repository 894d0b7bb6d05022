import { dayAfter, dayBefore, earliest, minus, type PlainDate, plus } from '../../domain/calendar.ts';
import type { ResidenceTitle } from '../../domain/facts.ts';
import { workday } from '../days.ts';
import { bornFor } from '../identity.ts';
import type { FileStory, Newcomer, Told } from '../written-file.ts';

const OBLIGED_NATIONALITIES = ['MA', 'SY', 'CD', 'AF', 'CM', 'GN', 'IN', 'BR', 'BI', 'IQ'] as const;

/** Cards of a year, each renewing the one before, until one is valid on `today`. */
export function yearlyCards(from: PlainDate, today: PlainDate): readonly ResidenceTitle[] {
  const cards: ResidenceTitle[] = [];
  let start = from;
  while (start <= today) {
    const until = dayBefore(plus(start, { years: 1 }));
    cards.push({ country: 'BE', kind: 'A', from: start, until, firstIssue: cards.length === 0 });
    start = dayAfter(until);
  }
  return cards;
}

/**
 * Arrived `monthsAgo`, registered at the commune, told of the path two months later and at the centre
 * within weeks: obliged, where nothing else is told.
 */
function arrived({ nationality, chance }: Newcomer, today: PlainDate, monthsAgo: number): Told {
  const arrivedOn = minus(today, { months: monthsAgo, days: chance.below(25) });
  const communeNotifiedOn = workday(plus(arrivedOn, { months: 2, days: 3 }));
  const firstVisitOn = workday(plus(communeNotifiedOn, { days: 14 + chance.below(14) }));
  return {
    registeredOn: earliest([firstVisitOn, today]) ?? today,
    birthDate: bornFor(chance, firstVisitOn, [19, 50]),
    common: {
      nationalities: [nationality],
      residences: [{ country: 'BE', from: arrivedOn, until: null }],
      residenceTitles: yearlyCards(plus(arrivedOn, { months: 1 }), today),
      employments: [],
    },
    own: {
      communeNotifiedOn,
      firstVisitOn,
      familyMemberOf: 'NONE',
      ukraineTemporaryProtection: null,
      medicalCertificate: null,
      belgianDiploma: null,
      higherEducationRole: null,
      attestations: [],
    },
  };
}

/** As many people as there are numbers of months since they arrived, each changed as `but` says. */
export function arrivals(
  today: PlainDate,
  monthsAgo: readonly number[],
  but: (told: Told, newcomer: Newcomer) => Partial<Told> = () => ({}),
  nationalities: FileStory['nationalities'] = OBLIGED_NATIONALITIES,
): FileStory {
  return {
    count: monthsAgo.length,
    nationalities,
    tell: (newcomer) => {
      const told = arrived(newcomer, today, monthsAgo[newcomer.index] ?? 12);
      return { ...told, ...but(told, newcomer) };
    },
  };
}
