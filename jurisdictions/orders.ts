import type { Mint } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { TransmissionRecord } from '../domain/contract.ts';
import type { Dossier } from '../domain/dossier.ts';

/** Something that a rule orders sent to somebody, before it stands in a file. */
export type Ordered<RuleId extends string = string> = Pick<
  TransmissionRecord,
  'kind' | 'recipient' | 'contractId' | 'subjectId' | 'dueOn'
> & {
  readonly rule: RuleId;
  /** Default: by post, in no language of its own, and still to be sent. */
  readonly channel?: TransmissionRecord['channel'];
  readonly language?: string;
  readonly sentOn?: TransmissionRecord['sentOn'];
};

type Sent = Pick<TransmissionRecord, 'kind' | 'subjectId' | 'recipient'>;

function isSame(one: Sent, other: Sent): boolean {
  return one.kind === other.kind && one.subjectId === other.subjectId && one.recipient === other.recipient;
}

/** The file with what its records order sent: each once, and what is left to send only as it is ordered now. */
export function withOrdered(
  dossier: Dossier,
  orders: readonly Ordered[],
  mint: Mint,
  on: PlainDate,
): Dossier {
  const standing = dossier.transmissions.flatMap((row) => {
    if (row.sentOn !== null) return [row];
    const order = orders.find((ordered) => isSame(ordered, row));
    return order === undefined ? [] : [{ ...row, ...order }];
  });
  const added = orders
    .filter((order) => standing.every((row) => !isSame(order, row)))
    .map((order) => ({
      id: mint.id(),
      fileId: dossier.file.id,
      channel: 'POST' as const,
      language: null,
      createdOn: order.sentOn ?? on,
      sentOn: null,
      ...order,
    }));
  return { ...dossier, transmissions: [...standing, ...added] };
}
