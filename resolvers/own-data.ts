import { everythingHeld } from '../datasources/held-data.ts';
import { invitationByCode } from '../datasources/invitations.ts';
import { holderOf } from '../datasources/rights/sight-of.ts';
import type { Reason } from '../domain/decision.ts';
import type { FilePart } from '../domain/file-part.ts';
import { notFound } from './errors.ts';
import type {
  AccessGround,
  BoundSignInResolvers,
  FileAccessResolvers,
  InvitationResolvers,
  MutationResolvers,
  PartErasureResolvers,
  PersonResolvers,
} from './generated/types.ts';
import { mutation } from './mutation.ts';
import type { DecisionParent, PartErasureParent, PersonParent } from './parents.ts';
import { seenOrNull } from './seen-rows.ts';
import { countryOfCode } from './shown-code.ts';

function isOwn({ country }: PersonParent): boolean {
  return country.sight.rights.name === 'PERSON';
}

/** What a person is told of the keeping of their file. */
export const ownData: Pick<
  PersonResolvers,
  'consents' | 'signIns' | 'invitations' | 'accesses' | 'everythingHeld'
> = {
  consents: ({ dossier }) => seenOrNull(dossier, 'consents')?.map((consent) => ({ consent })) ?? null,
  signIns: ({ dossier }) => seenOrNull(dossier, 'signIns')?.map((signIn) => ({ signIn })) ?? null,
  invitations: ({ dossier }) =>
    seenOrNull(dossier, 'invitations')?.map((invitation) => ({ invitation })) ?? null,
  accesses: async (person) => {
    if (!isOwn(person)) return null;
    const { country, dossier } = person;
    return (await country.accesses(dossier.file.id)).map((access) => ({ country, access }));
  },
  everythingHeld: (person) =>
    isOwn(person) ? everythingHeld(person.country.store, person.dossier.file.id) : null,
};

export const BoundSignIn: BoundSignInResolvers = {
  boundOn: ({ signIn }) => signIn.boundOn,
  endedOn: ({ signIn }) => signIn.endedOn,
};

export const Invitation: InvitationResolvers = {
  code: ({ invitation }) => invitation.code,
  issuedOn: ({ invitation }) => invitation.issuedOn,
  expiresOn: ({ invitation }) => invitation.expiresOn,
  acceptedOn: ({ invitation }) => invitation.acceptedOn,
};

export const FileAccess: FileAccessResolvers = {
  at: ({ access }) => access.recordedAt,
  role: ({ access }) => access.role,
  organisation: async ({ country, access: { role, organisation } }) => {
    if (organisation === null || role === 'PARTNER_APP') return organisation;
    if (role === 'PROVIDER') return (await country.provider(organisation))?.provider.name ?? null;
    const names = country.jurisdiction.authorities.find(({ code }) => code === organisation)?.names;
    return names?.at(-1)?.name.en ?? organisation;
  },
  // The seams between stored words and the schema's: both come from one list each.
  ground: ({ access }) => access.ground as AccessGround,
  parts: ({ access }) => access.parts as readonly FilePart[],
};

export const PartErasure: PartErasureResolvers = {
  part: ({ part }) => part,
  goes: ({ goes }) => goes,
  rules: ({ country, rules }) => rules.map((rule) => ({ country, rule })),
};

/** Part by part, what a decision on an erasure says: the rule that lets it go, that keeps it, or the whole with it. */
function partsOf({ country, decision: { verdict, reasons } }: DecisionParent): readonly PartErasureParent[] {
  const [whole, ...kept] = reasons;
  // The seam to stored facts: the act writes its parts in the words of one list.
  const parts = (factOf(whole, 'parts') ?? []) as readonly FilePart[];
  return parts.map((part) => {
    const keeping = kept.filter((reason) => factOf(reason, 'keeps') === part).map(({ rule }) => rule);
    const rules = keeping.length === 0 ? [whole.rule] : keeping;
    return { country, part, goes: verdict === 'GRANTED', rules };
  });
}

function factOf({ facts }: Reason, name: string): unknown {
  return facts.find((fact) => fact.name === name)?.value;
}

export const ownDataMutations: Pick<
  MutationResolvers,
  'inviteToSignIn' | 'acceptInvitation' | 'requestErasure'
> = {
  inviteToSignIn: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Person', input.personId, ['personId']);
    const done = await door.enactCommon(country, 'inviteToSignIn', {
      scope: { files: [{ id: uuid, path: ['personId'] }] },
      act: {},
    });
    return { ...done.answer, invitation: done.invitation() };
  }),
  acceptInvitation: mutation(async ({ input }, door) => {
    const found = countryOfCode(door.context.countries, input.code);
    const invitation = found === null ? null : await invitationByCode(found.country.store, found.code);
    if (found === null || invitation === null) throw notFound(['code']);
    const { country } = found;
    const done = await door.enactCommon(country, 'acceptInvitation', {
      scope: { shownInvitations: [{ id: invitation.id, path: ['code'] }] },
      act: {
        invitationId: invitation.id,
        holder: holderOf(country.store, door.context.viewer.person ?? ''),
      },
    });
    return { ...done.answer, person: done.person() };
  }),
  requestErasure: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Person', input.personId, ['personId']);
    const done = await door.enactCommon(country, 'requestErasure', {
      scope: { files: [{ id: uuid, path: ['personId'] }] },
      act: {},
    });
    const { decision } = done.answer;
    return { ...done.answer, parts: decision === null ? null : partsOf(decision) };
  }),
};
