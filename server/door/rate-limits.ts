import ipaddr from 'ipaddr.js';
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
    requests: perMinute(requestsPerMinute, 'many requests'),
    cost: perMinute(costPerMinute, 'much cost'),
    refusedTokens: perMinute(
      requestsPerMinute === 0 ? 0 : RATE_LIMITS.refusedTokensPerMinute,
      'many tokens that are not taken',
    ),
  };
}

function perMinute(most: number, tooMuch: string): Count {
  if (most === 0) return async () => {};
  const limiter = new RateLimiterMemory({ points: most, duration: 60 });
  return async (client, points) => {
    try {
      await limiter.consume(client, points);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      const message = `Too ${tooMuch}: expected at most ${most} a minute. Try again in ${seconds} seconds.`;
      throw new RefusedError('RATE_LIMITED', message, {
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
  if (!ipaddr.isValid(address)) return address;
  const known = ipaddr.process(address);
  return known instanceof ipaddr.IPv6 ? known.parts.slice(0, 4).join(':') : known.toString();
}
