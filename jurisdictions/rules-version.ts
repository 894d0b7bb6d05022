import { createHash } from 'node:crypto';

/** First 16 hex digits of the SHA-256 of a country's law and catalogue as JSON: what its answers rest on. */
export function rulesVersion(code: string, ...content: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
  return `${code}-${hash}`;
}
