import PQueue from 'p-queue';
import { LOAD_LIMITS } from './limits.ts';
import { RefusedError } from './refused.ts';

/** Carries work out when there is room for work of its cost. Throws a GraphQL error where too much waits already. */
export type Admit = <Result>(cost: number, work: () => Promise<Result>) => Promise<Result>;

/** Heavy work has few places, so that light work has one whatever the heavy does. */
export function openAdmission(): Admit {
  const light = lane(LOAD_LIMITS.light);
  const heavy = lane(LOAD_LIMITS.heavy);
  return (cost, work) => (cost > LOAD_LIMITS.lightCost ? heavy : light)(work);
}

function lane({ atOnce, waiting }: { readonly atOnce: number; readonly waiting: number }) {
  const queue = new PQueue({ concurrency: atOnce });
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (queue.size >= waiting)
      throw new RefusedError(
        'OVERLOADED',
        `More is asked than can be answered. Try again in ${LOAD_LIMITS.retrySeconds} seconds, or ask for less at once.`,
        { headers: { 'retry-after': String(LOAD_LIMITS.retrySeconds) } },
      );
    return queue.add(work);
  };
}
