import type { Ordered as CommonOrder } from '../orders.ts';
import type { RuleId } from './law.ts';

/** Something that a rule of France orders sent. */
export type Ordered = CommonOrder<RuleId>;
