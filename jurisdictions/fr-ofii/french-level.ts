import { earliest, type PlainDate } from '../../domain/calendar.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { RuleId } from './law.ts';

/** What a person's tests of French come to for the contract. */
export interface FrenchLevel {
  /** The rule that draws the consequence. */
  readonly rule: RuleId;
  /** Minutes of language training prescribed; 0 where none is. */
  readonly trainingMinutes: number;
  /** Whether the DILF is to be sat. */
  readonly examination: boolean;
}

/** What counts as a test of French, the one that settles the matter first. */
const RECEPTION = 'FRENCH_AT_RECEPTION';
const FIRST_ABROAD = 'FRENCH_ABROAD_FIRST';
const SECOND_ABROAD = 'FRENCH_ABROAD_SECOND';

function last({ assessments }: Dossier, kind: string) {
  return assessments.findLast((row) => row.kind === kind);
}

/**
 * A sufficient level, here or abroad, and no training follows; reached at the second evaluation abroad alone,
 * the DILF is still to be sat; else the result of that evaluation sets the training, or that of the test at the
 * session. Undefined: nobody tested. FR-CAI-5, FR-CAI-7, FR-CAI-8, FR-CAI-9
 */
export function frenchLevel(known: Dossier): FrenchLevel | undefined {
  const [reception, first, second] = [RECEPTION, FIRST_ABROAD, SECOND_ABROAD].map((kind) =>
    last(known, kind),
  );
  if ([reception, first].some((row) => row?.result === 'SUFFICIENT'))
    return { rule: 'FR-CAI-7', trainingMinutes: 0, examination: false };
  if (second?.result === 'SUFFICIENT') return { rule: 'FR-CAI-8', trainingMinutes: 0, examination: true };
  const setBy = second ?? reception;
  if (setBy === undefined) return undefined;
  const rule = second === undefined ? 'FR-CAI-5' : 'FR-CAI-9';
  return { rule, trainingMinutes: setBy.prescribedMinutes ?? 0, examination: true };
}

/** Minutes of training that the first evaluation abroad prescribes; null where it was held before the file was opened, and set none. FR-PRE-11 */
export function minutesAbroad(known: Dossier): number | null {
  return last(known, FIRST_ABROAD)?.prescribedMinutes ?? null;
}

/** The day on which the level of the DILF was shown, by a test, here or abroad, or by the DILF itself. FR-BIL-4 */
export function levelShownOn({ assessments }: Dossier): PlainDate | null {
  const shown = assessments.filter(({ kind, result }) =>
    kind === 'DILF' ? result === 'PASSED' : kind.startsWith('FRENCH_') && result === 'SUFFICIENT',
  );
  return earliest(shown.map(({ heldOn }) => heldOn));
}

/** Whether the DILF was sat, passed or not; null where nothing is known of it. FR-CAI-6 */
export function examinationSat({
  assessments,
}: Dossier): { readonly sat: boolean; readonly on: PlainDate } | null {
  const results = assessments.filter(({ kind }) => kind === 'DILF');
  const sat = results.find(({ result }) => result !== 'REFUSED');
  const told = sat ?? results.at(-1);
  return told === undefined ? null : { sat: sat !== undefined, on: told.heldOn };
}
