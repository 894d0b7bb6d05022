import type { Mint } from '../../domain/act.ts';
import { covers, type PlainDate } from '../../domain/calendar.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { type Ordered, withOrdered } from '../orders.ts';
import { COMMUNE, CPAS } from './authorities.ts';
import type { Book } from './book.ts';
import { factsOn, ownAttestations, standingOn } from './file-facts.ts';

export const ATTESTATION_COPY = 'ATTESTATION_COPY';

/** Who gets a copy of an attestation of that day: nobody, unless the person is obliged on it. WAL-END-2 */
export function copiesTo(book: Book, dossier: Dossier, issuedOn: PlainDate): readonly string[] {
  if (standingOn(book, dossier, issuedOn) !== 'OBLIGED') return [];
  const help = factsOn(dossier, issuedOn).own.cpasHelp;
  const helped = help != null && covers(help.from, help.until, issuedOn);
  return helped ? [COMMUNE.code, CPAS.code] : [COMMUNE.code];
}

/** The file with the copies that its attestations order sent; one not sent that nobody is owed any more goes. WAL-END-2 */
export function withSendings(book: Book, dossier: Dossier, mint: Mint, on: PlainDate): Dossier {
  const orders = ownAttestations(dossier)
    .filter(({ revokedOn }) => revokedOn === null)
    .flatMap(({ id: subjectId, contractId, issuedOn }) =>
      copiesTo(book, dossier, issuedOn).map(
        (recipient): Ordered => ({
          kind: ATTESTATION_COPY,
          recipient,
          contractId,
          subjectId,
          dueOn: null,
          rule: 'WAL-END-2',
        }),
      ),
    );
  return withOrdered(dossier, orders, mint, on);
}
