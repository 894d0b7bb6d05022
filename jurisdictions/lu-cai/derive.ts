import type { Dossier } from '../../domain/dossier.ts';
import { obligationLine } from '../duty-line.ts';
import type { Book } from './book.ts';
import { contractLine } from './contract-line.ts';
import { termOf } from './duration.ts';
import { duties } from './duties.ts';
import { withMandatoryPlaces } from './mandatory.ts';
import { keptUntil } from './retention.ts';
import { voucherLine } from './voucher-line.ts';

/** All that follows from a file's recorded facts, computed anew: term, compulsory places, status lines, duties, last day. Idempotent. */
export function derive(book: Book, dossier: Dossier): Dossier {
  const kept = keptUntil(book, dossier);
  return {
    ...dossier,
    file: {
      ...dossier.file,
      rulesVersion: book.version,
      keptUntil: kept?.until ?? null,
      keptUntilRule: kept?.rule.id ?? null,
    },
    prestations: dossier.contracts.reduce(
      (file, contract) => withMandatoryPlaces(book, contract, file),
      dossier,
    ).prestations,
    contracts: dossier.contracts.map((contract) => ({ ...contract, ...termOf(book, contract, dossier) })),
    contractStatuses: dossier.contracts.flatMap((contract) => contractLine(book, contract, dossier)),
    voucherStatuses: dossier.vouchers.flatMap((voucher) => voucherLine(voucher, dossier)),
    obligations: obligationLine(duties(book), dossier),
  };
}
