import { FOR_RULES } from '../datasources/dossiers.ts';
import { enact } from '../datasources/envelope.ts';
import { StoreUnreachable } from '../datasources/faults.ts';
import { linkSideById, markOf, proposalByCode } from '../datasources/link-sides.ts';
import { countWrong, mayTakeRight } from '../datasources/person-links.ts';
import { SECTIONS } from '../datasources/sections.ts';
import { type LinkSideRecord, linkState } from '../domain/person-link.ts';
import { type LinkActInputs, takeProposal } from '../jurisdictions/link-acts.ts';
import { keyOf } from './carry-out.ts';
import type { Context } from './context.ts';
import { Reason } from './correction.ts';
import type { Done } from './done.ts';
import { InputRefused, notFound, refuse } from './errors.ts';
import { everywhere } from './everywhere.ts';
import type {
  ConfirmLinkInput,
  MutationResolvers,
  PersonLinkResolvers,
  PersonResolvers,
} from './generated/types.ts';
import { encodeId } from './ids.ts';
import { settleLinks } from './link-settlement.ts';
import { type Door, mutation } from './mutation.ts';
import type { Country, PersonParent } from './parents.ts';
import { seenOrNull } from './seen-rows.ts';
import { countryOfCode } from './shown-code.ts';

/** Wrong codes that a file takes a day. */
const MOST_WRONG = 5;

/** Of the files that were found the oldest: by the day it was opened, then by country and id. */
function oldest(files: readonly PersonParent[]): PersonParent | undefined {
  const age = ({ country, dossier: { file } }: PersonParent) =>
    [file.registeredOn ?? '', country.jurisdiction.code, file.id].join(' ');
  return files.toSorted((a, b) => (age(a) < age(b) ? -1 : 1))[0];
}

/** A person's files elsewhere, and how they came to be one person's. */
export const linkData: Pick<PersonResolvers, 'canonicalId' | 'links'> = {
  canonicalId: async (person, _, context) => {
    const { files, present, sources } = await everywhere(context, person);
    const missing = files.find(({ dossier }) => dossier === null)?.country.jurisdiction.code;
    const silent = sources.find(({ status }) => status === 'UNREACHABLE')?.jurisdiction;
    // Whether an app was let in there, the country alone could say.
    const unknown = context.viewer.role === 'PARTNER_APP' ? silent : missing;
    if (unknown !== undefined) throw new StoreUnreachable(unknown);
    const { country, dossier } = oldest(present) ?? person;
    return encodeId('Person', country.jurisdiction.code, dossier.file.id);
  },
  links: ({ country, dossier }) =>
    seenOrNull(dossier, 'linkSides')?.map((side) => ({ country, side })) ?? null,
};

export const PersonLink: PersonLinkResolvers = {
  id: ({ country, side }) => encodeId('PersonLink', country.jurisdiction.code, side.id),
  state: async ({ country, side }, _, context) => {
    const stands = side.confirmedOn !== null && (await context.linkStands(side.handshakeId));
    return linkState(side, stands, country.today);
  },
  side: ({ side }) => side.side,
  linkedJurisdiction: ({ side: { otherJurisdiction } }, _, context) =>
    otherJurisdiction === null ? null : context.country(otherJurisdiction),
  code: ({ side }) => side.code,
  reason: ({ side }) => side.reason,
  proposedOn: ({ side }) => side.proposedOn,
  proposedBy: ({ side }) => side.proposedBy,
  expiresOn: ({ side }) => side.expiresOn,
  confirmedOn: ({ side }) => side.confirmedOn,
  confirmedBy: ({ side }) => side.confirmedBy,
  undoneOn: ({ side }) => side.undoneOn,
  undoneBy: ({ side }) => side.undoneBy,
};

function shown(done: Done) {
  return { ...done.answer, link: done.link(), person: done.person() };
}

interface Proposal {
  readonly country: Country;
  readonly side: LinkSideRecord;
}

/** The proposal of a code that is shown for a file. Throws InputRefused for a wrong one, and after too many. */
async function proposalOf(
  context: Context,
  { country, uuid }: { readonly country: Country; readonly uuid: string },
  code: string,
): Promise<Proposal> {
  const file = { jurisdiction: country.jurisdiction.code, fileId: uuid };
  const found = countryOfCode(context.countries, code);
  const side = found === null ? null : await proposalByCode(found.country.store, found.code);
  const wrong = found === null || side === null;
  if (!(await (wrong ? countWrong : mayTakeRight)(context.gateway, file, country.today, MOST_WRONG)))
    throw refuse(
      'CONFLICT',
      ['code'],
      'code: too many wrong ones today; try again tomorrow with the right one.',
    );
  if (found === null || side === null) throw notFound(['code']);
  if (found.country === country)
    throw refuse(
      'INVALID',
      ['personId'],
      'personId: expected a file of another country than the one that proposed.',
    );
  return { country: found.country, side };
}

/** What is known of two files beside the handshake that is being confirmed. */
async function knownOf(
  context: Context,
  { country, side }: Proposal,
  confirming: { readonly country: Country; readonly uuid: string },
): Promise<LinkActInputs['confirmLink']['known']> {
  if (await context.linkStands(side.handshakeId)) return 'APART';
  const [here, there] = await Promise.all([
    context.linkedFiles(confirming.country.jurisdiction.code, confirming.uuid),
    context.linkedFiles(country.jurisdiction.code, side.fileId),
  ]);
  if (there.some(({ fileId }) => fileId === confirming.uuid)) return 'LINKED';
  const countries = new Set(here.map(({ jurisdiction }) => jurisdiction));
  return there.some(({ jurisdiction }) => countries.has(jurisdiction)) ? 'LINKED_ELSEWHERE' : 'APART';
}

/** The proposing side's share, in its own store: the code is taken there before anything is linked. */
async function take(
  { context }: Door,
  input: ConfirmLinkInput,
  { country, side }: Proposal,
  confirming: { readonly country: Country; readonly uuid: string },
): Promise<void> {
  const takenBy = markOf(confirming.country.store, confirming.uuid);
  const { today } = confirming.country;
  const taking = {
    linkId: side.id,
    confirmedIn: confirming.country.jurisdiction.code,
    takenBy,
    stands: await context.linkStands(side.handshakeId),
    today,
    by: context.viewer.role,
  };
  const enacted = await enact(country.store, {
    verb: 'confirmLink',
    asker: context.asker(country),
    key: keyOf(input),
    // The other side's id stays with the other side.
    input: { ...input, personId: takenBy },
    dryRun: input.dryRun === true,
    at: context.now,
    sight: FOR_RULES,
    scope: { files: [{ id: side.fileId, path: ['code'] }] },
    sections: SECTIONS,
    decide: (situation) =>
      takeProposal(country.jurisdiction, situation, taking, country.mint, input.on ?? today),
  });
  country.forget();
  if ('problems' in enacted) throw new InputRefused(enacted.problems);
}

export const linkMutations: Pick<MutationResolvers, 'proposeLink' | 'confirmLink' | 'undoLink'> = {
  proposeLink: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Person', input.personId, ['personId']);
    const { reason } = door.parse(Reason, input);
    const done = await door.enactCommon(country, 'proposeLink', {
      scope: { files: [{ id: uuid, path: ['personId'] }] },
      act: { reason, by: door.context.viewer.role },
    });
    return shown(done);
  }),
  confirmLink: mutation(async ({ input }, door) => {
    const { context } = door;
    const confirming = door.id('Person', input.personId, ['personId']);
    const { country, uuid } = confirming;
    // Asked first: codes are tried on files alone that the asker may see.
    if ((await country.dossiers.load(uuid)) === null) throw notFound(['personId']);
    const proposal = await proposalOf(context, confirming, input.code);
    const act = {
      proposal: proposal.side,
      proposedIn: proposal.country.jurisdiction.code,
      known: await knownOf(context, proposal, confirming),
      by: context.viewer.role,
    };
    const call = { scope: { files: [{ id: uuid, path: ['personId'] }] }, act } as const;
    // Tried before the code is taken: what cannot be linked leaves it as it was.
    await door.rehearseCommon(country, 'confirmLink', call);
    await take(door, input, proposal, confirming);
    const done = await door.enactCommon(country, 'confirmLink', call);
    const { handshakeId } = proposal.side;
    if (input.dryRun === true) context.linkRehearsed(handshakeId);
    else await settle(context, [proposal.country, country], handshakeId);
    return shown(done);
  }),
  undoLink: mutation(async ({ input }, door) => {
    const { context } = door;
    const { country, uuid } = door.id('Person', input.personId, ['personId']);
    const linkId = door.idIn(country, 'PersonLink', input.linkId, ['linkId']);
    const done = await door.enactCommon(country, 'undoLink', {
      scope: { files: [{ id: uuid, path: ['personId'] }] },
      act: { linkId, by: context.viewer.role },
    });
    const side = input.dryRun === true ? null : await linkSideById(country.store, linkId);
    if (side !== null) {
      await writtenDown(country, side, context);
      const other = side.otherJurisdiction === null ? null : context.country(side.otherJurisdiction);
      await settle(context, other === null ? [country] : [country, other], side.handshakeId);
    }
    return shown(done);
  }),
};

/** Once, outside the databases: a backup that is put back does not bring the link back. */
async function writtenDown(
  { store }: Country,
  { handshakeId, undoneBy }: LinkSideRecord,
  { now }: Context,
): Promise<void> {
  if (undoneBy === null || (await store.erasures.undoneLinks()).has(handshakeId)) return;
  await store.erasures.appendUndone({ undoneLink: handshakeId, by: undoneBy, at: now.toISOString() });
}

/** What was decided in the two stores, brought into the index before it is told. */
async function settle(context: Context, countries: readonly Country[], handshakeId: string): Promise<void> {
  await settleLinks(countries, context.gateway, [handshakeId], context.now);
  context.forgetLinks();
}
