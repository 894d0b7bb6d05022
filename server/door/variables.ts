import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { YesUnlessNo } from '../yes-or-no.ts';
import { RATE_LIMITS } from './limits.ts';

/** What the operator decides of the door. */
export interface DoorSettings {
  /** Addresses and networks of proxies that say for whom they ask. */
  readonly trustedProxies: readonly string[];
  readonly introspection: boolean;
  /** Path of the manifest of the documents that alone are answered; null: any are. */
  readonly trustedDocuments: string | null;
  /** What one client may ask in a minute; 0: as much as it likes. */
  readonly requestsPerMinute: number;
  readonly costPerMinute: number;
}

const WHOLE = 'expected a whole number, 0 for no limit';

const perMinute = (otherwise: number) => z.coerce.number(WHOLE).int(WHOLE).min(0, WHOLE).default(otherwise);

export const DoorVariables = z
  .object({
    TRUSTED_PROXIES: z
      .string()
      .transform((text) => text.split(',').map((entry) => entry.trim()))
      .refine(
        (entries) => entries.every(isNetwork),
        'expected addresses or networks separated by commas: 10.0.0.7,192.0.2.0/24',
      )
      .default([]),
    INTROSPECTION: YesUnlessNo,
    TRUSTED_DOCUMENTS: z.string().optional(),
    RATE_LIMIT_REQUESTS: perMinute(RATE_LIMITS.requestsPerMinute),
    RATE_LIMIT_COST: perMinute(RATE_LIMITS.costPerMinute),
  })
  .transform(
    (given): DoorSettings => ({
      trustedProxies: given.TRUSTED_PROXIES,
      introspection: given.INTROSPECTION,
      trustedDocuments: given.TRUSTED_DOCUMENTS ?? null,
      requestsPerMinute: given.RATE_LIMIT_REQUESTS,
      costPerMinute: given.RATE_LIMIT_COST,
    }),
  );

/** An address, or a network of some; one of all addresses would be no trust at all. */
function isNetwork(text: string): boolean {
  if (!text.includes('/')) return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
  return ipaddr.isValidCIDR(text) && !/\/0+$/.test(text);
}
