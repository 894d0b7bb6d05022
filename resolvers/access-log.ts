import { type Reading, recordAccess } from '../datasources/access.ts';
import { shows } from '../datasources/rights/seen.ts';
import type { Sight } from '../datasources/rights/sight.ts';
import type { Section } from '../datasources/sections.ts';
import type { CountryStore } from '../datasources/stores.ts';
import type { Dossier } from '../domain/dossier.ts';
import { type FilePart, PART_OF } from '../domain/file-part.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { ShownVoucher } from './parents.ts';

/** By what right a file was read, by the rights that it was loaded with. One's own file is not told of. */
const GROUNDS: Readonly<Record<string, string>> = {
  CASE_WORKER: 'COMPETENT_AUTHORITY',
  PROVIDER: 'COURSE',
  VOUCHER_SHOWN: 'VOUCHER_SHOWN',
  DECIDING_AUTHORITY: 'DECISION',
  RECIPIENT: 'TRANSMISSION',
  PARTNER_APP: 'CONSENT',
};

interface Noted {
  ground: string;
  readonly parts: Set<FilePart>;
}

/** What one request has read of other people's files, to be told to them before it is answered. */
export interface AccessLog {
  note(store: CountryStore, sight: Sight, dossiers: Iterable<Dossier>, sections: readonly Section[]): void;
  /** Somebody was told of a voucher by its code, whether or not it was taken. */
  noteShown(store: CountryStore, voucher: ShownVoucher): void;
  /** Writes down what was noted since: one record a file, one statement a country. */
  write(): Promise<void>;
}

export function openAccessLog(viewer: Viewer, now: Date): AccessLog {
  const { role, client, organisation } = viewer;
  const noted = new Map<CountryStore, Map<string, Noted>>();

  function add(store: CountryStore, fileId: string, ground: string, parts: readonly FilePart[]): void {
    const files = noted.get(store) ?? new Map<string, Noted>();
    noted.set(store, files);
    const known = files.get(fileId) ?? { ground, parts: new Set() };
    files.set(fileId, known);
    known.ground = ground;
    for (const part of parts) known.parts.add(part);
  }

  return {
    note(store, { rights }, dossiers, sections) {
      const ground = GROUNDS[rights.name];
      if (ground === undefined) return;
      for (const dossier of dossiers) {
        const shown = sections.filter((section) => shows(dossier, section));
        const identity = rights.columns === null || rights.columns.familyName !== undefined;
        const parts = shown.map((section) => PART_OF[section]);
        add(store, dossier.file.id, ground, identity ? [PART_OF.file, ...parts] : parts);
      }
    },
    noteShown(store, { fileId, sight: { rights } }) {
      add(store, fileId, GROUNDS[rights.name] ?? rights.name, [PART_OF.vouchers]);
    },
    async write() {
      const stores = [...noted];
      noted.clear();
      const reader = { role, client, organisation, recordedAt: now.toISOString() };
      await Promise.all(
        stores.map(([store, files]) => {
          const readings = [...files].map(
            ([fileId, { ground, parts }]): Reading => ({ fileId, ground, parts: [...parts] }),
          );
          return recordAccess(store, reader, readings);
        }),
      );
    },
  };
}
