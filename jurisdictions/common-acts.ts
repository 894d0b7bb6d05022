import { problem } from '../domain/act.ts';
import { plus } from '../domain/calendar.ts';
import type { ConsentScope } from '../domain/consent.ts';
import { weigh } from '../domain/decision.ts';
import type { Dossier } from '../domain/dossier.ts';
import { partsHeld } from '../domain/file-part.ts';
import { held, patched } from '../domain/records.ts';
import { answer, type CommonAct } from './common-act.ts';
import { DATA_PROTECTION_LAW } from './data-protection-law.ts';
import { confirmLink, type LinkActInputs, proposeLink, undoLink } from './link-acts.ts';

/** Days that an invitation can be used, the day it is handed over not counted. EU-GDPR-IDENTITY */
const INVITATION_DAYS = 30;

/** The acts that are the same in every country, each with what it takes once ids are resolved. */
export interface CommonActInputs extends LinkActInputs {
  inviteToSignIn: Readonly<Record<string, never>>;
  acceptInvitation: { readonly invitationId: string; readonly holder: string };
  grantConsent: {
    readonly client: string;
    readonly requestId: string;
    readonly scopes: readonly ConsentScope[];
  };
  withdrawConsent: { readonly client: string; readonly scopes: readonly ConsentScope[] | null };
  requestErasure: Readonly<Record<string, never>>;
  recordSending: { readonly transmissionId: string };
}
export type CommonVerb = keyof CommonActInputs;

/** A code for the person, to be handed over as the authority sees fit. EU-GDPR-IDENTITY */
const inviteToSignIn: CommonAct<CommonActInputs['inviteToSignIn']> = (
  jurisdiction,
  situation,
  _,
  mint,
  on,
) => {
  const [dossier] = situation.dossiers;
  if (dossier === undefined) return problem('NOT_FOUND', ['personId'], 'No such person.');
  const expiresOn = plus(on, { days: INVITATION_DAYS });
  const row = { code: mint.invitationCode(), issuedOn: on, expiresOn, acceptedOn: null };
  const invitation = { id: mint.id(), fileId: dossier.file.id, ...row };
  const reason = weigh(DATA_PROTECTION_LAW['EU-GDPR-IDENTITY'], { expiresOn }, true);
  const next = { ...dossier, invitations: [...dossier.invitations, invitation] };
  const asking = { jurisdiction, verb: 'inviteToSignIn', situation, on } as const;
  const subjects = { fileId: dossier.file.id, invitationId: invitation.id };
  return answer(asking, 'ISSUED', [reason], [next], subjects);
};

/** Binds a sign-in to the file that the code was handed over for, in the place of an earlier one. EU-GDPR-IDENTITY */
const acceptInvitation: CommonAct<CommonActInputs['acceptInvitation']> = (
  jurisdiction,
  situation,
  { invitationId, holder },
  mint,
  on,
) => {
  const [dossier] = situation.dossiers;
  const invitation = dossier?.invitations.find(({ id }) => id === invitationId);
  if (dossier === undefined || invitation === undefined)
    return problem('NOT_FOUND', ['code'], 'No such invitation.');
  const { acceptedOn, expiresOn } = invitation;
  const reason = weigh(
    DATA_PROTECTION_LAW['EU-GDPR-IDENTITY'],
    { expiresOn, acceptedOn },
    acceptedOn === null && on <= expiresOn,
  );
  const current = dossier.signIns.filter(({ endedOn }) => endedOn === null).map(({ id }) => id);
  const signIn = { id: mint.id(), fileId: dossier.file.id, holder, boundOn: on, endedOn: null };
  const next = {
    ...dossier,
    invitations: patched(dossier.invitations, [invitationId], { acceptedOn: on }),
    signIns: [...patched(dossier.signIns, current, { endedOn: on }), signIn],
  };
  const asking = { jurisdiction, verb: 'acceptInvitation', situation, on } as const;
  return answer(asking, 'RECORDED', [reason], [next], { fileId: dossier.file.id, invitationId });
};

/** The person's yes to what a registered app asked for, scope by scope. EU-GDPR-CONSENT */
const grantConsent: CommonAct<CommonActInputs['grantConsent']> = (
  jurisdiction,
  situation,
  { client, requestId, scopes },
  mint,
  on,
) => {
  const [dossier] = situation.dossiers;
  if (dossier === undefined) return problem('NOT_FOUND', ['personId'], 'No such person.');
  const standing = standingScopes(dossier, client);
  const added = scopes.filter((scope) => !standing.includes(scope));
  if (added.length === 0)
    return problem('CONFLICT', ['scopes'], 'scopes: all of them are granted to this app already.');
  const consents = added.map((scope) => ({
    id: mint.id(),
    fileId: dossier.file.id,
    client,
    scope,
    requestId,
    grantedOn: on,
    withdrawnOn: null,
  }));
  const reason = weigh(DATA_PROTECTION_LAW['EU-GDPR-CONSENT'], { client, scopes: added }, true);
  const next = { ...dossier, consents: [...dossier.consents, ...consents] };
  const asking = { jurisdiction, verb: 'grantConsent', situation, on } as const;
  return answer(asking, 'CONSENTED', [reason], [next], { fileId: dossier.file.id });
};

function standingScopes({ consents }: Dossier, client: string): readonly ConsentScope[] {
  return consents
    .filter((consent) => consent.client === client && consent.withdrawnOn === null)
    .map(({ scope }) => scope);
}

/** The person's no, of all scopes or some: from its commit on nothing of them is shown. EU-GDPR-WITHDRAWAL */
const withdrawConsent: CommonAct<CommonActInputs['withdrawConsent']> = (
  jurisdiction,
  situation,
  { client, scopes },
  _mint,
  on,
) => {
  const [dossier] = situation.dossiers;
  if (dossier === undefined) return problem('NOT_FOUND', ['personId'], 'No such person.');
  const ended = dossier.consents.filter(
    (consent) =>
      consent.client === client &&
      consent.withdrawnOn === null &&
      (scopes === null || scopes.includes(consent.scope)),
  );
  if (ended.length === 0)
    return problem('CONFLICT', ['client'], 'client: nothing of this is granted to this app.');
  const read = { client, scopes: ended.map(({ scope }) => scope) };
  const reason = weigh(DATA_PROTECTION_LAW['EU-GDPR-WITHDRAWAL'], read, true);
  const ids = ended.map(({ id }) => id);
  const next = { ...dossier, consents: patched(dossier.consents, ids, { withdrawnOn: on }) };
  const asking = { jurisdiction, verb: 'withdrawConsent', situation, on } as const;
  return answer(asking, 'WITHDRAWN', [reason], [next], { fileId: dossier.file.id });
};

/** Erases the file on request, unless a rule of the country rests on it. EU-GDPR-ERASURE, EU-GDPR-KEPT */
const requestErasure: CommonAct<CommonActInputs['requestErasure']> = (jurisdiction, situation, _, __, on) => {
  const [dossier] = situation.dossiers;
  if (dossier === undefined) return problem('NOT_FOUND', ['personId'], 'No such person.');
  const kept = jurisdiction.keeps(dossier);
  const asking = { jurisdiction, verb: 'requestErasure', situation, on } as const;
  const parts = partsHeld(dossier);
  if (kept.length === 0) {
    const reason = weigh(DATA_PROTECTION_LAW['EU-GDPR-ERASURE'], { parts }, true);
    return { ...answer(asking, 'ERASED', [reason], [], {}), erase: [dossier.file.id] };
  }
  const reasons = kept.map(({ part, rule }) => weigh(rule, { keeps: part }, true));
  const first = weigh(DATA_PROTECTION_LAW['EU-GDPR-KEPT'], { parts }, false);
  return answer(asking, 'ERASED', [first, ...reasons], [], { fileId: dossier.file.id });
};

/**
 * What a rule ordered sent went out on the day. The same in every country: which copies there are, to whom and
 * by when was the country's to say when it created them, and the rule is the one that each of them carries.
 */
const recordSending: CommonAct<CommonActInputs['recordSending']> = (
  jurisdiction,
  situation,
  { transmissionId },
  _mint,
  on,
) => {
  const found = held(situation, ({ transmissions }) => transmissions, transmissionId);
  if (found === null) return problem('NOT_FOUND', ['transmissionId'], 'No such transmission.');
  const { dossier, row } = found;
  const { kind, recipient, contractId, createdOn, dueOn, sentOn, rule } = row;
  if (sentOn !== null)
    return problem('CONFLICT', ['transmissionId'], 'transmissionId: it was sent already.', rule);
  if (on < createdOn)
    return problem(
      'INVALID',
      ['on'],
      'on: expected the day on which it was ordered sent, or a later one.',
      rule,
    );
  const law = jurisdiction.law[rule];
  if (law === undefined) throw new Error(`rule ${rule} is not declared any more`);
  const reason = weigh(law, { kind, recipient, dueOn }, true);
  const transmissions = patched(dossier.transmissions, [transmissionId], { sentOn: on });
  const next = jurisdiction.derive({ ...dossier, transmissions });
  const asking = { jurisdiction, verb: 'recordSending', situation, on } as const;
  const subjects = { fileId: dossier.file.id, transmissionId, ...(contractId !== null && { contractId }) };
  return answer(asking, 'RECORDED', [reason], [next], subjects);
};

export const COMMON_ACTS: { readonly [V in CommonVerb]: CommonAct<CommonActInputs[V]> } = {
  inviteToSignIn,
  acceptInvitation,
  grantConsent,
  withdrawConsent,
  requestErasure,
  recordSending,
  proposeLink,
  confirmLink,
  undoLink,
};
