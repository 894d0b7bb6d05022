import { type Reason, weigh } from '../../domain/decision.ts';
import type { PrestationKind } from '../../domain/prestation.ts';
import { LAW } from './law.ts';

/** BCP 47 primary tags of the three languages. */
const TAUGHT: readonly string[] = ['lb', 'fr', 'de'];

/** Luxembourgish, French or German. LU-LANG-1 */
export function inThreeLanguages(kind: PrestationKind, language: string): Reason {
  const [primary = ''] = language.toLowerCase().split('-');
  return weigh(
    LAW['LU-LANG-1'],
    { courseKind: kind, language },
    kind === 'LANGUAGE_COURSE' && TAUGHT.includes(primary),
  );
}
