import type { TransmissionRecord } from '../../domain/contract.ts';
import type { RuleId } from './law.ts';

/** Something that a rule orders sent to somebody, before it stands in a file. */
export type Ordered = Pick<
  TransmissionRecord,
  'kind' | 'recipient' | 'contractId' | 'subjectId' | 'dueOn'
> & {
  readonly rule: RuleId;
  /** Default: by post, in no language of its own, and still to be sent. */
  readonly channel?: TransmissionRecord['channel'];
  readonly language?: string;
  readonly sentOn?: TransmissionRecord['sentOn'];
};
