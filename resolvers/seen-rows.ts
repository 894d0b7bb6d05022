import { shows, showsWhole } from '../datasources/rights/seen.ts';
import type { Section } from '../datasources/sections.ts';
import type { Dossier } from '../domain/dossier.ts';

/** Rows of a section that may be shown; none where the section is not seen. */
export function seen<S extends Section>(dossier: Dossier, section: S): Dossier[S] | readonly [] {
  return shows(dossier, section) ? dossier[section] : [];
}

/** The same with null where the section is not seen: an empty list would say that there are none. */
export function seenOrNull<S extends Section>(dossier: Dossier, section: S): Dossier[S] | null {
  return shows(dossier, section) ? dossier[section] : null;
}

/** A row of a section by its id; null where it is not there, or may not be shown. */
export function seenById<
  S extends
    | 'contracts'
    | 'prestations'
    | 'vouchers'
    | 'attestations'
    | 'enrolments'
    | 'appointments'
    | 'assessments'
    | 'exemptions'
    | 'transmissions',
>(dossier: Dossier, section: S, id: string | null): Dossier[S][number] | null {
  const rows: readonly Dossier[S][number][] = seen(dossier, section);
  return rows.find((row) => row.id === id) ?? null;
}

/** What is read from a file as a whole; null where not all of it may be seen. */
export function fromWhole<Value>(dossier: Dossier, read: () => Value): Value | null {
  return showsWhole(dossier) ? read() : null;
}
