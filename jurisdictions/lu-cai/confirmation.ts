import { minus, type PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { provisionOn } from '../../domain/law.ts';
import type { Book } from './book.ts';
import { wordingOf } from './duration.ts';

/** «Peu avant le début»: the day by which a confirmation goes out. LU-CIV-3 */
export function confirmationDueOn(
  book: Book,
  contract: ContractRecord,
  firstSessionOn: PlainDate,
): PlainDate {
  const days = provisionOn(book.catalogue.confirmationDaysBeforeStart, wordingOf(contract));
  return minus(firstSessionOn, { days });
}
