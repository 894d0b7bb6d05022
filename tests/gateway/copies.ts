import { createHash } from 'node:crypto';
import { mod37_36 } from 'cdigit';
import { OWN_SECTIONS } from '../../datasources/sections.ts';
import type { Dossier } from '../../domain/dossier.ts';

/** A UUID that is the same each time for the same text. */
export function uuidFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A code to be shown that is the same each time for the same text. */
export function codeFrom(text: string, prefix = 'LU'): string {
  const body = createHash('sha256').update(text).digest('hex').slice(0, 16).toUpperCase();
  return `${prefix}-${(body.match(/.{4}/g) ?? []).join('-')}-${mod37_36.compute(`${prefix}${body}`)}`;
}

/** Ids of what `dossier` owns: its file, and every row that stands in one of its own sections. */
function ownIds(dossier: Dossier): readonly string[] {
  // The keys of OWN_SECTIONS are sections of a dossier; Object.keys forgets them.
  const sections = Object.keys(OWN_SECTIONS) as (keyof typeof OWN_SECTIONS)[];
  const ids = sections.flatMap((name) => dossier[name].flatMap((row) => ('id' in row ? [row.id] : [])));
  return [dossier.file.id, ...ids];
}

/**
 * Another dossier like `dossier`: every id of its own, and each of `also`, made anew from `name`; those of
 * `kept` stay. Numbers of attestations count on from `number`.
 */
export function copyOf(
  dossier: Dossier,
  name: string,
  number: number,
  { kept = [], also = [] }: { readonly kept?: readonly string[]; readonly also?: readonly string[] } = {},
): Dossier {
  const ids = [...ownIds(dossier), ...also].filter((id) => !kept.includes(id));
  const text = ids.reduce(
    (json, id) => json.replaceAll(id, uuidFrom(`${name} ${id}`)),
    JSON.stringify(dossier),
  );
  // What was a dossier before its ids were replaced is one after.
  const copy = JSON.parse(text) as Dossier;
  return {
    ...copy,
    vouchers: copy.vouchers.map((voucher) => ({ ...voucher, code: codeFrom(`${name} ${voucher.code}`) })),
    attestations: copy.attestations.map((attestation, index) => ({
      ...attestation,
      number: number + index,
      verificationCode: uuidFrom(`${name} ${attestation.verificationCode}`),
    })),
  };
}

/** One file that holds `count` contracts, each with all that `dossier` has of its one. */
export function withManyContracts(dossier: Dossier, name: string, number: number, count: number): Dossier {
  const { file, identifiers, facts, appointments, informationSessionAttendances } = dossier;
  const shared = [file, ...identifiers, ...facts, ...appointments, ...informationSessionAttendances];
  const kept = shared.map(({ id }) => id);
  const each = dossier.attestations.length;
  const copies = Array.from({ length: count }, (_, index) =>
    copyOf(dossier, `${name} ${index}`, number + index * each, { kept }),
  );
  const all = <Row>(rows: (copy: Dossier) => readonly Row[]) => copies.flatMap(rows);
  return {
    ...dossier,
    contracts: all(({ contracts }) => contracts),
    parties: all(({ parties }) => parties),
    children: all(({ children }) => children),
    outcomeProposals: all(({ outcomeProposals }) => outcomeProposals),
    contractStatuses: all(({ contractStatuses }) => contractStatuses),
    prestations: all(({ prestations }) => prestations),
    vouchers: all(({ vouchers }) => vouchers),
    voucherStatuses: all(({ voucherStatuses }) => voucherStatuses),
    enrolments: all(({ enrolments }) => enrolments),
    attendances: all(({ attendances }) => attendances),
    attestations: all(({ attestations }) => attestations),
    obligations: all(({ obligations }) => obligations),
    transmissions: all(({ transmissions }) => transmissions),
    decisions: all(({ decisions }) => decisions),
    decisionReasons: all(({ decisionReasons }) => decisionReasons),
    decisionFacts: all(({ decisionFacts }) => decisionFacts),
  };
}
