import type { PlainDate } from '../../domain/calendar.ts';
import { covers } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { CourseSessionRecord, PrestationKind, ProviderRecord } from '../../domain/prestation.ts';
import { type ByKind, ofKind } from '../by-kind.ts';
import { LAW } from './law.ts';

/** A local integration initiative: the Region recognises it for a time. */
const ILI = 'ILI';

/** Kinds of provider that may give an axis, and whether the centre itself may. WAL-AXE-1 to WAL-AXE-4, WAL-AXE-6 */
const GIVEN_BY: ByKind<{ readonly kinds: readonly string[]; readonly centre: boolean }> = {
  RECEPTION_MODULE: { kinds: [], centre: true },
  CIVIC_TRAINING: { kinds: [ILI], centre: false },
  LANGUAGE_COURSE: {
    kinds: [ILI, 'PUBLIC_AUTHORITY', 'FRENCH_COMMUNITY_SCHOOL', 'ADULT_EDUCATION', 'FOREM', 'CISP'],
    centre: false,
  },
  WORK_ORIENTATION: { kinds: ['FOREM'], centre: true },
};

function recognisedOn(
  { recognisedFrom, recognisedUntil }: ProviderRecord,
  days: readonly PlainDate[],
): boolean {
  return recognisedFrom !== null && days.every((on) => covers(recognisedFrom, recognisedUntil, on));
}

/** A provider of the category of the axis; an initiative, recognised on the day of every session. WAL-AXE-6 */
export function rightProvider(
  kind: PrestationKind,
  provider: ProviderRecord | null,
  sessions: readonly Pick<CourseSessionRecord, 'heldOn'>[],
): Reason {
  const { kinds, centre } = ofKind(GIVEN_BY, kind);
  const days = sessions.map(({ heldOn }) => heldOn).toSorted();
  if (provider === null) return weigh(LAW['WAL-AXE-6'], { axis: kind, providerKind: null }, centre);
  const { kind: providerKind, recognisedFrom, recognisedUntil } = provider;
  const inTime = providerKind !== ILI || recognisedOn(provider, days);
  return weigh(
    LAW['WAL-AXE-6'],
    {
      axis: kind,
      providerKind,
      ...(providerKind === ILI && { recognisedFrom, recognisedUntil }),
      firstSessionOn: days[0] ?? null,
      lastSessionOn: days.at(-1) ?? null,
    },
    kinds.includes(providerKind) && inTime,
  );
}
