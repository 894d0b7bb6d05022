import { day, dayBefore, minus, type PlainDate, plus } from '../../domain/calendar.ts';
import type { FileStory } from '../written-file.ts';
import { arrivals, yearlyCards } from './arrival.ts';

/** Before the day from which a first title obliges. WAL-OBL-3 */
const EARLY_TITLE = day('2016-03-14');

/** Not obliged and welcome: nobody told them of the path, they came of themselves. WAL-OBL-1 to 6, WAL-IN-2 */
export function voluntary(today: PlainDate): readonly FileStory[] {
  return notObliged(today).map(({ tell, ...story }) => ({
    ...story,
    tell: (newcomer) => {
      const told = tell(newcomer);
      return { ...told, own: { ...told.own, communeNotifiedOn: null } };
    },
  }));
}

function notObliged(today: PlainDate): readonly FileStory[] {
  return [
    arrivals(today, [7, 16, 28, 41, 60], undefined, ['RO', 'IT', 'FR', 'PL', 'ES']),
    arrivals(today, [20], undefined, ['CH']),
    arrivals(today, [11, 22, 35], ({ own }, { index }) => ({
      own: { ...own, familyMemberOf: ['EU_CITIZEN', 'EEA_CITIZEN', 'SWISS_CITIZEN'][index] ?? 'EU_CITIZEN' },
    })),
    arrivals(
      today,
      [9, 17, 25, 37, 46],
      ({ own, common }) => ({
        own: {
          ...own,
          ukraineTemporaryProtection: {
            from: common.residenceTitles?.[0]?.from ?? null,
            until: plus(today, { months: 4 }),
          },
        },
      }),
      ['UA'],
    ),
    // Belgian by now, of foreign origin.
    arrivals(today, [70, 88, 104], ({ common }, { nationality }) => ({
      common: { ...common, nationalities: ['BE', nationality] },
    })),
    // In the country for more than three years at the first visit.
    arrivals(today, [5, 12], ({ common, registeredOn }) => ({
      common: {
        ...common,
        residences: [{ country: 'BE', from: minus(registeredOn, { years: 4 }), until: null }],
      },
    })),
    // A title of three months, and no other.
    arrivals(today, [4, 5], ({ common }) => {
      const from = minus(today, { months: 1 });
      const until = dayBefore(plus(from, { months: 3 }));
      return {
        common: {
          ...common,
          residenceTitles: [{ country: 'BE', kind: 'ANNEX_15', from, until, firstIssue: true }],
        },
      };
    }),
    // A first title of March 2016, renewed since.
    arrivals(today, [116, 122], ({ common }) => ({
      common: { ...common, residenceTitles: yearlyCards(EARLY_TITLE, today) },
    })),
  ];
}
