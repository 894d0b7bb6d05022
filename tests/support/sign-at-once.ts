import { createPublicKey } from 'node:crypto';
import { auditKey } from '../../datasources/audit-key.ts';

/** A process that asks several times at once for the key at a path, and says which it got: `sign-at-once.ts <path>`. */
const key = auditKey(process.argv[2] ?? '');
const keys = await Promise.all(Array.from({ length: 5 }, () => key.signing()));
for (const one of keys) console.log(createPublicKey(one).export({ format: 'jwk' }).x);
