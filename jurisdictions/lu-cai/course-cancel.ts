import type { Mint, Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { Situation } from '../../domain/dossier.ts';
import type { CancelCourseInput } from '../acts.ts';
import { ofKind } from '../by-kind.ts';
import { calledOff } from '../calling-off.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';

const RULE = {
  LANGUAGE_COURSE: 'LU-LANG-3',
  CIVIC_TRAINING: 'LU-CIV-3',
  ORIENTATION_DAY: 'LU-ORI-1',
} as const;

/** Calls a course off: places are given back, and its redemptions are not counted. LU-LANG-3, LU-CIV-3, LU-ORI-1 */
export function cancelCourse(
  book: Book,
  situation: Situation,
  input: CancelCourseInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  return calledOff(asked(book, 'cancelCourse', situation, on), input, (kind) => LAW[ofKind(RULE, kind)]);
}
