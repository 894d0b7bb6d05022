import type { ContractRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { PrestationRecord } from '../../domain/prestation.ts';
import type { Book } from './book.ts';
import { wordingOf } from './duration.ts';
import { voucherLine } from './voucher-line.ts';

/** Whether a place can no longer be met and the next one was opened: its bond was broken and settled that way. */
function givenWayTo(next: PrestationRecord | undefined, place: PrestationRecord, dossier: Dossier): boolean {
  if (next === undefined) return false;
  return dossier.vouchers
    .filter(({ prestationId, settlement }) => prestationId === place.id && settlement === 'UNLOCK_NEXT')
    .some((voucher) => voucherLine(voucher, dossier).at(-1)?.bond === 'BROKEN');
}

/** The file with its language courses marked: the first ones that can still be met are compulsory. LU-LANG-3, LU-LANG-7 */
export function withMandatoryPlaces(book: Book, contract: ContractRecord, dossier: Dossier): Dossier {
  const places = dossier.prestations
    .filter(({ contractId, kind }) => contractId === contract.id && kind === 'LANGUAGE_COURSE')
    .toSorted((one, other) => (one.sequence ?? 0) - (other.sequence ?? 0));
  const compulsory = provisionOn(book.catalogue.languageCoursesCompulsory, wordingOf(contract));
  const mandatory = places
    .filter((place, index) => !givenWayTo(places[index + 1], place, dossier))
    .slice(0, compulsory);
  return {
    ...dossier,
    prestations: dossier.prestations.map((row) =>
      places.includes(row) ? { ...row, mandatory: mandatory.includes(row) } : row,
    ),
  };
}
