import type { Dossier } from '../domain/dossier.ts';
import { type CountryDb, statement } from './database.ts';
import { type DossierRows, dossierReader, dossierText } from './dossier-text.ts';
import { RIGHTS } from './rights/roles.ts';
import { markSeen } from './rights/seen.ts';
import { type Rights, type Sight, seesNobody } from './rights/sight.ts';
import { SECTIONS, type Section } from './sections.ts';

/** What rules are given: everything, whoever asks. Never shown to anybody. */
export const FOR_RULES: Sight = { rights: RIGHTS.RULES, who: [] };

/** Whether a section was loaded, or made. */
export function holds(dossier: Dossier, section: Section): boolean {
  return Object.hasOwn(dossier, section);
}

interface Loaded {
  readonly dossier: DossierRows;
  readonly scopes?: readonly string[];
}

type Load = (
  db: CountryDb,
  ...parameters: readonly unknown[]
) => Promise<{ readonly rows: readonly Loaded[] }>;

/** What a dossier is that was loaded in part: a section that was not is no empty one, reading it throws. */
function partOf(wanted: ReadonlySet<Section>): object {
  const getters = SECTIONS.filter((name) => !wanted.has(name)).map((name) => [
    name,
    {
      get: () => {
        throw new Error(`${name} of this dossier were not loaded`);
      },
    },
  ]);
  return Object.create(Object.prototype, Object.fromEntries(getters));
}

/** Of the sections wanted, those that the rights do not give: empty, for nobody knows of their rows. */
function unseen({ sections }: Rights, wanted: ReadonlySet<Section>): object {
  const names = [...wanted].filter((name) => sections !== null && sections[name] === undefined);
  return Object.fromEntries(names.map((name) => [name, []]));
}

interface Known {
  readonly load: Load;
  readonly read: ReturnType<typeof dossierReader>;
  readonly part: object;
  readonly unseen: object;
}

const LOADS = new WeakMap<Rights, Map<string, Known>>();

function known(rights: Rights, sections: readonly Section[]): Known {
  const ofRights = LOADS.get(rights) ?? new Map<string, Known>();
  LOADS.set(rights, ofRights);
  const key = sections.join();
  const found = ofRights.get(key);
  if (found !== undefined) return found;
  const wanted = new Set(sections);
  const from = (q: (table: string) => string) => (table: string, alias: string) => `${q(table)} ${alias}`;
  const made = {
    load: statement<Loaded>((q) => dossierText({ q, from: from(q), rights, who: '$2::text[]' }, wanted)),
    read: dossierReader(rights, wanted),
    part: partOf(wanted),
    unseen: unseen(rights, wanted),
  };
  ofRights.set(key, made);
  return made;
}

/**
 * Files by id, in one statement whatever their number; an id that is not there, or that `sight` does not
 * show, is left out: the two are not told apart. Whole, or with some `sections` alone: then reading another
 * one throws. Each choice of sections is a statement of its own. By default as rules are given them.
 */
export async function loadDossiers(
  db: CountryDb,
  fileIds: readonly string[],
  sections: readonly Section[] = SECTIONS,
  sight: Sight = FOR_RULES,
): Promise<ReadonlyMap<string, Dossier>> {
  const { rights, who } = sight;
  if (fileIds.length === 0 || seesNobody(rights)) return new Map();
  const { load, read, part, unseen: empty } = known(rights, sections);
  const { rows } = await load(db, fileIds, who);
  return new Map(
    rows.map(({ dossier: loaded, scopes }) => {
      // The seam between tables and records: tables.ts lists the records' columns, and what is missing throws.
      const dossier = Object.assign(Object.create(part), empty, read(loaded)) as Dossier;
      markSeen(dossier, rights, scopes ?? []);
      return [dossier.file.id, dossier];
    }),
  );
}
