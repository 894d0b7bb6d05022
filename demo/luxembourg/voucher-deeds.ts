import type { Verdict } from '../../domain/decision.ts';
import { contractId, type Deed, voucherId } from './deeds.ts';

export function getsNext(expected: Verdict = 'GRANTED'): Deed {
  return (actor, on) => {
    actor.stage.play('issueVoucher', on, [actor.fileId], { contractId: contractId(actor) }, expected);
  };
}

export function replaces(reason: string): Deed {
  return (actor, on) => {
    actor.stage.play('replaceVoucher', on, [actor.fileId], { voucherId: voucherId(actor), reason });
  };
}

export function cancels(reason: string): Deed {
  return (actor, on) => {
    actor.stage.play('cancelVoucher', on, [actor.fileId], { voucherId: voucherId(actor), reason });
  };
}

export function isSettled(settlement: 'UNLOCK_NEXT' | 'CLOSE_SEQUENCE', reason: string): Deed {
  return (actor, on) => {
    const input = { voucherId: voucherId(actor), settlement, reason };
    actor.stage.play('settleBrokenBond', on, [actor.fileId], input);
  };
}
