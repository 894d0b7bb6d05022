import type { PlainDate } from '../../domain/calendar.ts';
import type { Channel, ContractRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import { LAW } from './law.ts';

/** For signatories only. LU-ORI-2 */
export function signatoriesOnly({ signedOn }: ContractRecord, on: PlainDate): Reason {
  return weigh(LAW['LU-ORI-2'], { signedOn }, signedOn !== null && signedOn <= on);
}

/** By personal invitation, with registration online. LU-ORI-3 */
export function personallyInvited(invitedOn: PlainDate | null, channel: Channel, on: PlainDate): Reason {
  return weigh(
    LAW['LU-ORI-3'],
    { invitedOn, channel },
    invitedOn !== null && invitedOn <= on && channel === 'ONLINE',
  );
}
