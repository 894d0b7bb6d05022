import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Viewer } from '../../domain/viewer.ts';
import { RATE_LIMITS } from './limits.ts';
import { RefusedError } from './refused.ts';
import type { DoorSettings } from './variables.ts';

/** Counts against a client's minute. Throws RefusedError with when to come back. */
type Count = (client: string, points: number) => Promise<void>;

export interface RateLimits {
  readonly requests: Count;
  readonly cost: Count;
  /** Tokens that were not taken, by address: guessing is slow. */
  readonly refusedTokens: Count;
}

export function openRateLimits({
  requestsPerMinute,
  costPerMinute,
}: Pick<DoorSettings, 'requestsPerMinute' | 'costPerMinute'>): RateLimits {
  return {
    requests: perMinute(requestsPerMinute, 'requests'),
    cost: perMinute(costPerMinute, 'cost'),
    refusedTokens: perMinute(
      requestsPerMinute === 0 ? 0 : RATE_LIMITS.refusedTokensPerMinute,
      'tokens that are not taken',
    ),
  };
}

function perMinute(most: number, what: string): Count {
  if (most === 0) return async () => {};
  const limiter = new RateLimiterMemory({ points: most, duration: 60 });
  return async (client, points) => {
    try {
      await limiter.consume(client, points);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      const message = `Too many ${what}: expected at most ${most} a minute. Try again in ${seconds} seconds.`;
      throw new RefusedError('RATE_LIMITED', message.replace('many cost', 'much cost'), {
        headers: { 'retry-after': String(seconds) },
      });
    }
  };
}

/** Whose minute a request counts against: who signed in, or the address where nobody did. Never written down. */
export function clientOf(viewer: Viewer, address: string): string {
  const { role, jurisdiction, client, organisation, person } = viewer;
  return role === 'ANONYMOUS'
    ? networkOf(address)
    : JSON.stringify([client, role, jurisdiction, organisation, person]);
}

/** An address; of IPv6 the network of 64 bits, for whoever has one address there has them all. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail = ''] = address.split('::');
  const [first, last] = [groupsOf(head), groupsOf(tail)];
  const between = Array(8 - first.length - last.length).fill('0');
  return [...first, ...between, ...last].slice(0, 4).join(':');
}

function groupsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(':');
}
