import { FOR_RULES } from '../datasources/dossiers.ts';
import { enact } from '../datasources/envelope.ts';
import { isUnreachable } from '../datasources/faults.ts';
import { grouped } from '../datasources/grouped.ts';
import { linkSides } from '../datasources/link-sides.ts';
import { changeLinks, linkEnds, type PersonLink } from '../datasources/person-links.ts';
import { SECTIONS } from '../datasources/sections.ts';
import type { CountryStore, GatewayStore } from '../datasources/stores.ts';
import { dateIn } from '../domain/calendar.ts';
import { holdsLink, type LinkSideRecord } from '../domain/person-link.ts';
import type { Role } from '../domain/viewer.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import { undoLink } from '../jurisdictions/link-acts.ts';
import { mint } from './mint.ts';
import { codePrefix } from './shown-code.ts';

/** A country whose sides of links count. */
interface Linking {
  readonly jurisdiction: Jurisdiction;
  readonly store: CountryStore;
}

type Side = LinkSideRecord & { readonly country: Linking; readonly holds: boolean };

/** By handshake, the role that undid the link, as it is written down outside the databases. */
type Undone = ReadonlyMap<string, Role>;
const NONE_LISTED: Undone = new Map();

const ASKER = { client: 'gateway', organisation: 'gateway' };

/**
 * Makes the gateway's index of what the countries' stores hold: a link stands where both sides hold it. What one side
 * undid is undone on the other too. `handshakeIds`: which links, null for all; those with a side in a country that is
 * out of reach stay as they are unless the other side undid them. Gives how many links came or went. X-8
 */
export async function settleLinks(
  countries: readonly Linking[],
  gateway: GatewayStore,
  handshakeIds: readonly string[] | null,
  at: Date,
): Promise<number> {
  const undone = handshakeIds === null ? await undoneOutside(countries) : NONE_LISTED;
  const { sides, answered } = await sidesIn(countries, handshakeIds, undone);
  const pairs = [...grouped(sides, ({ handshakeId }) => handshakeId).values()];
  const standing = pairs.flatMap(linkOf);
  const stands = new Set(standing.map(({ handshakeId }) => handshakeId));
  const ends = await linkEnds(gateway, handshakeIds);
  const known = new Set(ends.map(({ handshakeId }) => handshakeId));
  const holding = new Set(
    sides.filter(({ holds }) => holds).map(({ country, handshakeId }) => endOf(country, handshakeId)),
  );
  const fallen = ends
    .filter(({ jurisdiction, handshakeId }) => !stands.has(handshakeId) && answered.has(jurisdiction))
    .filter(({ jurisdiction, handshakeId }) => !holding.has(`${jurisdiction} ${handshakeId}`))
    .map(({ handshakeId }) => handshakeId);
  const added = standing.filter(({ handshakeId }) => !known.has(handshakeId));
  const changes = await changeLinks(gateway, added, [...new Set(fallen)], at);
  for (const pair of pairs) await undoBeside(pair, undone, at);
  if (handshakeIds === null) await writeDown(sides, undone, at);
  if (added.length === 0) return changes;
  // What was undone while it was added: whoever undid it found nothing in the index yet.
  const ids = added.map(({ handshakeId }) => handshakeId);
  const still = grouped((await sidesIn(countries, ids, undone)).sides, ({ handshakeId }) => handshakeId);
  const gone = ids.filter((id) => linkOf(still.get(id) ?? []).length === 0);
  return changes + (await changeLinks(gateway, [], gone, at));
}

function endOf({ jurisdiction }: Linking, handshakeId: string): string {
  return `${jurisdiction.code} ${handshakeId}`;
}

/** One list for all stores. */
async function undoneOutside([country]: readonly Linking[]): Promise<Undone> {
  return country === undefined ? NONE_LISTED : country.store.erasures.undoneLinks();
}

async function sidesIn(
  countries: readonly Linking[],
  handshakeIds: readonly string[] | null,
  undone: Undone,
) {
  const answers = await Promise.all(
    countries.map(async (country): Promise<readonly Side[] | null> => {
      try {
        const sides = await linkSides(country.store, handshakeIds);
        return sides.map((side) => ({
          ...side,
          country,
          holds: holdsLink(side) && !undone.has(side.handshakeId),
        }));
      } catch (error) {
        if (isUnreachable(error)) return null;
        throw error;
      }
    }),
  );
  const answered = countries.filter((_, index) => answers[index] !== null);
  return {
    sides: answers.flatMap((sides) => sides ?? []),
    answered: new Set(answered.map(({ jurisdiction }) => jurisdiction.code)),
  };
}

/** The link that two sides make; none where one of them is missing, or does not hold it. */
function linkOf(sides: readonly Side[]): readonly PersonLink[] {
  const [one, other, ...more] = sides.filter(({ holds }) => holds);
  if (one === undefined || other === undefined || more.length > 0) return [];
  const file = ({ country, fileId }: Side) => ({ jurisdiction: country.jurisdiction.code, fileId });
  return [{ handshakeId: one.handshakeId, files: [file(one), file(other)] }];
}

/** What was undone and is not in the list yet: it was broken off before. */
async function writeDown(sides: readonly Side[], listed: Undone, at: Date): Promise<void> {
  const known = new Set(listed.keys());
  for (const { handshakeId: undoneLink, undoneBy: by, country } of sides) {
    if (by === null || known.has(undoneLink)) continue;
    known.add(undoneLink);
    await country.store.erasures.appendUndone({ undoneLink, by, at: at.toISOString() });
  }
}

/** Undoes the sides that were not, of what the other one or the list says was; told in their own chains. */
async function undoBeside(sides: readonly Side[], listed: Undone, at: Date): Promise<void> {
  const by =
    sides.find(({ undoneOn }) => undoneOn !== null)?.undoneBy ?? listed.get(sides[0]?.handshakeId ?? '');
  if (by == null) return;
  for (const side of sides.filter(({ undoneOn }) => undoneOn === null)) {
    try {
      await undoneIn(side, by, at);
    } catch (error) {
      // The next start of that country, or the next night, does it.
      if (!isUnreachable(error)) throw error;
    }
  }
}

async function undoneIn({ id, fileId, handshakeId, country }: Side, by: Role, at: Date): Promise<void> {
  const { jurisdiction, store } = country;
  const on = dateIn(jurisdiction.timeZone, at);
  const codes = mint(codePrefix(jurisdiction));
  await enact(store, {
    verb: 'undoLink',
    asker: ASKER,
    key: `undone beside ${handshakeId}`,
    input: { linkId: id },
    dryRun: false,
    at,
    sight: FOR_RULES,
    scope: { files: [{ id: fileId, path: ['linkId'] }] },
    sections: SECTIONS,
    decide: (situation) => undoLink(jurisdiction, situation, { linkId: id, by }, codes, on),
  });
}
