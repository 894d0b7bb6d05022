import type { PlainDate } from '../../domain/calendar.ts';
import type { FileStory } from '../written-file.ts';
import { arrivals } from './arrival.ts';

/** Obliged: newly arrived, and arrived years ago with the obligation fixed then. WAL-OBL-1 */
export function obliged(today: PlainDate): readonly FileStory[] {
  return [
    arrivals(today, [4, 5, 6, 7, 8, 9, 11, 13, 14, 16, 18, 20, 22, 25, 28, 31, 34]),
    arrivals(today, [40, 47, 55, 63, 72, 84, 97, 109, 118]),
  ];
}
