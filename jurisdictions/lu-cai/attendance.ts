import type { Mint, Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Situation } from '../../domain/dossier.ts';
import type { CourseSessionRecord, PrestationKind } from '../../domain/prestation.ts';
import type { RecordAttendanceInput } from '../acts.ts';
import { recordedSheet, type SheetRow } from '../attendance-sheet.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';

/** The share of a language course is counted from these rows; the other sheets are signed. LU-LANG-5, LU-CIV-4, LU-ORI-4 */
function sheet(kind: PrestationKind, { heldOn }: CourseSessionRecord, rows: readonly SheetRow[]): Reason {
  const signedRows = rows.filter(({ signed }) => signed).length;
  const read = { sessionOn: heldOn, rows: rows.length, signedRows };
  if (kind === 'LANGUAGE_COURSE') return weigh(LAW['LU-LANG-5'], read, true);
  const rule = kind === 'CIVIC_TRAINING' ? LAW['LU-CIV-4'] : LAW['LU-ORI-4'];
  return weigh(rule, read, signedRows === rows.length);
}

/** One person's row of the sheet. LU-LANG-5, LU-CIV-4, LU-ORI-4 */
function sheetRow(
  kind: PrestationKind,
  { heldOn, minutes: sessionMinutes }: CourseSessionRecord,
  row: SheetRow,
): Reason {
  const { enrolmentId, minutes, signed } = row;
  const read = { enrolmentId, sessionOn: heldOn, minutes, sessionMinutes, signed };
  if (kind === 'LANGUAGE_COURSE') return weigh(LAW['LU-LANG-5'], read, true);
  return weigh(kind === 'CIVIC_TRAINING' ? LAW['LU-CIV-4'] : LAW['LU-ORI-4'], read, signed);
}

/** Records one session's sheet. LU-LANG-5, LU-CIV-4, LU-ORI-4 */
export function recordAttendance(
  book: Book,
  situation: Situation,
  input: RecordAttendanceInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  return recordedSheet(asked(book, 'recordAttendance', situation, on), input, { sheet, row: sheetRow }, mint);
}
