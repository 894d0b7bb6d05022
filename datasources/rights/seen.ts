import type { Dossier } from '../../domain/dossier.ts';
import type { Section } from '../sections.ts';
import type { Rights } from './sight.ts';

interface Seen {
  readonly rights: Rights;
  readonly scopes: readonly string[];
}

const SEEN = new WeakMap<Dossier, Seen>();

/** Notes by which rights a file was loaded. */
export function markSeen(dossier: Dossier, rights: Rights, scopes: readonly string[]): void {
  SEEN.set(dossier, { rights, scopes });
}

function seenBy(dossier: Dossier): Seen {
  const seen = SEEN.get(dossier);
  if (seen === undefined) throw new Error('this file was loaded for nobody to see');
  return seen;
}

/** Whether rows of a section may be shown: an empty list then says that there are none. */
export function shows(dossier: Dossier, section: Section): boolean {
  const { rights, scopes } = seenBy(dossier);
  if (rights.sections === null) return true;
  if (rights.scoped !== null) return scopes.some((scope) => rights.scoped?.[scope]?.includes(section));
  return rights.sections[section]?.shown === true;
}

/** Whether what is read from a file as a whole may be told, and can be: nothing of what it rests on is missing. */
export function showsWhole(dossier: Dossier): boolean {
  const { rights, scopes } = seenBy(dossier);
  return typeof rights.whole === 'string' ? scopes.includes(rights.whole) : rights.whole;
}

/** Whether special facts may be shown: health, asylum, violence. */
export function showsSpecial(dossier: Dossier): boolean {
  return seenBy(dossier).rights.sections === null;
}
