import type { PlainDate } from '../../domain/calendar.ts';
import { NOTHING_SHARED, type Situation } from '../../domain/dossier.ts';
import type { ProviderRecord } from '../../domain/prestation.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';

/** Takes enrolments by the usual channels. */
export const SCHOOL = '00000000-0000-4000-8000-000000000001';
export const OTHER_SCHOOL = '00000000-0000-4000-8000-000000000002';
/** Takes enrolments online alone. */
export const INSTITUTE = '00000000-0000-4000-8000-000000000003';

const PROVIDERS: readonly ProviderRecord[] = [
  { id: SCHOOL, name: 'École du soir', kind: 'SCHOOL', enrolmentChannels: [] },
  { id: OTHER_SCHOOL, name: 'École du matin', kind: 'SCHOOL', enrolmentChannels: [] },
  { id: INSTITUTE, name: 'Institut des langues', kind: 'INSTITUTE', enrolmentChannels: ['ONLINE'] },
];

/** Nobody yet, and in Luxembourg three providers: what no mutation brings about. */
export function providersAlone(country: Jurisdiction, _authorityId: string, _today: PlainDate): Situation {
  const providers = country.code === 'LU' ? PROVIDERS : [];
  return { dossiers: [], shared: { ...NOTHING_SHARED, providers }, placesTaken: {} };
}
