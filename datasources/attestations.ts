import type { AttestationRecord } from '../domain/attestation.ts';
import { type CountryDb, statement } from './database.ts';
import { jsonObject } from './json-rows.ts';
import { ATTESTATION } from './tables.ts';

const BY_CODE = statement<{ readonly attestation: AttestationRecord }>(
  (q) => `
select ${jsonObject(ATTESTATION.columns, 't')} as attestation from ${q('attestation')} t where t.verification_code = $1`,
);

/** The attestation of a verification code, for a rule to say whether it stands: shown to nobody. */
export async function attestationByCode(db: CountryDb, code: string): Promise<AttestationRecord | null> {
  return (await BY_CODE(db, code)).rows[0]?.attestation ?? null;
}
