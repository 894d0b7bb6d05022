import { OWN_SECTIONS } from '../sections.ts';
import type { Qualified, Rights } from './sight.ts';

type OwnSection = keyof typeof OWN_SECTIONS;

/** Something made once for each role. */
export function byRights<Made>(make: (rights: Rights) => Made): (rights: Rights) => Made {
  const known = new WeakMap<Rights, Made>();
  return (rights) => {
    const made = known.get(rights) ?? make(rights);
    known.set(rights, made);
    return made;
  };
}

/** SQL of a file under `f`, with what its conditions read beside it. */
export function fileFrom({ beside }: Rights, q: Qualified, who: string): string {
  return `${q('person_file')} f${beside === null ? '' : ` cross join lateral ${beside(q, who)}`}`;
}

/** Condition on the id of a file. */
export function fileVisible(rights: Rights, q: Qualified, who: string, id: string): string {
  return `exists (select from ${q('person_file')} f where f.id = ${id} and ${rights.files(q, who)})`;
}

/** Condition on a row of a section under `t` in a file under `f`; false where it is shown to nobody. */
function rowsShown({ sections }: Rights, section: OwnSection, q: Qualified, who: string): string {
  if (sections === null) return 'true';
  const right = sections[section];
  if (right?.shown !== true) return 'false';
  return right.rows === null ? 'true' : right.rows(q, who);
}

/** The parties `p` of a contract under `t`, with their files under `f`, in which the contract is shown. */
export function contractShownIn(rights: Rights, q: Qualified, who: string): string {
  return `${q('contract_party')} p, ${fileFrom(rights, q, who)}
  where p.contract_id = t.id and f.id = p.file_id and ${rights.files(q, who)} and ${rowsShown(rights, 'contracts', q, who)}`;
}

/** Condition on a row of a section under `t`, wherever its file is. */
export function rowVisible(rights: Rights, section: OwnSection, q: Qualified, who: string): string {
  const { table, of } = OWN_SECTIONS[section];
  if (of === 'contract' && table.name === 'contract')
    return `exists (\n  select from ${contractShownIn(rights, q, who)})`;
  return `exists (select from ${fileFrom(rights, q, who)}
  where f.id = t.file_id and ${rights.files(q, who)} and ${rowsShown(rights, section, q, who)})`;
}
