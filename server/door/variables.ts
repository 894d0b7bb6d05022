import { isIP, isIPv4 } from 'node:net';
import { z } from 'zod';
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
    INTROSPECTION: z
      .enum(['yes', 'no'], 'expected yes or no')
      .default('yes')
      .transform((value) => value === 'yes'),
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

function isNetwork(text: string): boolean {
  const [, address = '', bits] = /^([0-9A-Fa-f.:]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const most = isIPv4(address) ? 32 : 128;
  return isIP(address) !== 0 && Number(bits ?? most) >= 1 && Number(bits ?? most) <= most;
}
