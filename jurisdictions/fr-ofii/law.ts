import { CAI_LAW } from './law/cai.ts';
import { CAIF_LAW } from './law/caif.ts';
import { OEPRI_LAW } from './law/oepri.ts';
import { PRE_DEPARTURE_LAW } from './law/pre-departure.ts';

/** Every rule of France, with the public documents it rests on. */
export const LAW = { ...PRE_DEPARTURE_LAW, ...CAI_LAW, ...CAIF_LAW, ...OEPRI_LAW };

export type RuleId = keyof typeof LAW & string;
