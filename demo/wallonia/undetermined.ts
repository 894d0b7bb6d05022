import type { PlainDate } from '../../domain/calendar.ts';
import type { FileStory } from '../written-file.ts';
import { arrivals } from './arrival.ts';

/** Too little is known: the residence, the titles, the family, the work. */
export function undetermined(today: PlainDate): readonly FileStory[] {
  return [
    arrivals(today, [5, 19], ({ common: { residences: _, ...common } }) => ({ common })),
    arrivals(today, [8, 24], ({ common: { residenceTitles: _, ...common } }) => ({ common })),
    arrivals(today, [10], ({ own: { familyMemberOf: _, ...own } }) => ({ own })),
    arrivals(today, [14, 30], ({ common: { employments: _, ...common } }) => ({ common })),
  ];
}
