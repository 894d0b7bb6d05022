import type { ContractRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { obligationLine } from '../duty-line.ts';
import type { Book } from './book.ts';
import { contractLine, startsOn } from './contract-line.ts';
import { duties } from './duties.ts';
import { factsOn, ownAttestations } from './file-facts.ts';
import { governingDate } from './stay.ts';

/** The day of the attestation that stands under a contract. WAL-END-1 */
function attestedOn({ id }: ContractRecord, dossier: Dossier) {
  const standing = ownAttestations(dossier).find(
    ({ contractId, revokedOn }) => contractId === id && revokedOn === null,
  );
  return standing?.issuedOn ?? null;
}

/** All that follows from a file's recorded facts, computed anew. Idempotent. */
export function derive(book: Book, dossier: Dossier): Dossier {
  const dated = (contract: ContractRecord): ContractRecord => {
    const governed = governingDate(factsOn(dossier, contract.openedOn)) ?? contract.governingDate;
    return { ...contract, governingDate: governed, completedOn: attestedOn(contract, dossier) };
  };
  const contracts = dossier.contracts.map((contract) => {
    const next = dated(contract);
    return { ...next, startsOn: startsOn(book, next, dossier) };
  });
  const next = { ...dossier, file: { ...dossier.file, rulesVersion: book.version }, contracts };
  return {
    ...next,
    contractStatuses: contracts.flatMap((contract) => contractLine(book, contract, next)),
    obligations: obligationLine(duties(book), next),
  };
}
