import { problem, type Ruling } from '../domain/act.ts';
import { type PlainDate, plus } from '../domain/calendar.ts';
import { weigh } from '../domain/decision.ts';
import type { Dossier } from '../domain/dossier.ts';
import { holdsLink, type LinkSideRecord } from '../domain/person-link.ts';
import { patched } from '../domain/records.ts';
import type { Role } from '../domain/viewer.ts';
import { answer, type CommonAct } from './common-act.ts';
import { DATA_PROTECTION_LAW } from './data-protection-law.ts';

/** Days that a link can be confirmed, the day it is proposed not counted. EU-GDPR-ACCURACY */
const LINK_DAYS = 30;

/** The acts by which two countries' files become one person's, each in the store of its own side. X-8 */
export interface LinkActInputs {
  proposeLink: { readonly reason: string; readonly by: Role };
  confirmLink: Confirmation;
  undoLink: { readonly linkId: string; readonly by: Role };
}

interface Confirmation {
  /** The proposing side, as its country has it. */
  readonly proposal: LinkSideRecord;
  /** Code of its country. */
  readonly proposedIn: string;
  /** What the index tells of the two files beside this handshake: of one person already, or of two in one country. */
  readonly known: 'APART' | 'LINKED' | 'LINKED_ELSEWHERE';
  readonly by: Role;
}

/** What the proposing side is told of a confirmation. */
export interface Taking {
  readonly linkId: string;
  /** Code of the confirming side's country. */
  readonly confirmedIn: string;
  readonly takenBy: string;
  /** Whether the link stands already. */
  readonly stands: boolean;
  /** The clock's day, whatever day the act is said to be of. */
  readonly today: PlainDate;
  readonly by: Role;
}

/** A code that the person carries to the other side, and why. X-8, EU-GDPR-ACCURACY */
export const proposeLink: CommonAct<LinkActInputs['proposeLink']> = (
  jurisdiction,
  situation,
  { reason: why, by },
  mint,
  on,
) => {
  const [dossier] = situation.dossiers;
  if (dossier === undefined) return problem('NOT_FOUND', ['personId'], 'No such person.');
  const expiresOn = plus(on, { days: LINK_DAYS });
  const side: LinkSideRecord = {
    id: mint.id(),
    fileId: dossier.file.id,
    handshakeId: mint.id(),
    side: 'PROPOSING',
    otherJurisdiction: null,
    code: mint.invitationCode(),
    reason: why,
    takenBy: null,
    proposedOn: on,
    proposedBy: by,
    expiresOn,
    ...UNANSWERED,
  };
  const reason = weigh(DATA_PROTECTION_LAW['EU-GDPR-ACCURACY'], { proposedBy: by, expiresOn }, true);
  const next = { ...dossier, linkSides: [...dossier.linkSides, side] };
  const asking = { jurisdiction, verb: 'proposeLink', situation, on } as const;
  return answer(asking, 'PROPOSED', [reason], [next], { fileId: dossier.file.id, linkId: side.id });
};

const UNANSWERED = { confirmedOn: null, confirmedBy: null, undoneOn: null, undoneBy: null } as const;

/** The confirming side, for who shows the code; a confirmation that was broken off is taken up again. X-8 */
export const confirmLink: CommonAct<Confirmation> = (
  jurisdiction,
  situation,
  { proposal, proposedIn, known, by },
  mint,
  on,
) => {
  const [dossier] = situation.dossiers;
  if (dossier === undefined) return problem('NOT_FOUND', ['personId'], 'No such person.');
  if (known === 'LINKED')
    return problem('CONFLICT', ['personId'], 'personId: these two files are one person’s already.');
  const own = dossier.linkSides.find(({ handshakeId }) => handshakeId === proposal.handshakeId);
  if (own?.undoneOn != null)
    return problem('CONFLICT', ['code'], 'code: this link was undone; ask for a new one (`proposeLink`).');
  if (known === 'LINKED_ELSEWHERE' || linkedWith(dossier, proposedIn, proposal.handshakeId))
    return LINKED_ELSEWHERE;
  const { handshakeId, proposedOn, proposedBy, expiresOn } = proposal;
  const side: LinkSideRecord = own ?? {
    id: mint.id(),
    fileId: dossier.file.id,
    handshakeId,
    side: 'CONFIRMING',
    otherJurisdiction: proposedIn,
    code: null,
    reason: null,
    takenBy: null,
    proposedOn,
    proposedBy,
    expiresOn,
    ...UNANSWERED,
    confirmedOn: on,
    confirmedBy: by,
  };
  const facts = { proposedIn, confirmedBy: by };
  const reason = weigh(DATA_PROTECTION_LAW['EU-GDPR-ACCURACY'], facts, true);
  const next = own === undefined ? { ...dossier, linkSides: [...dossier.linkSides, side] } : dossier;
  const asking = { jurisdiction, verb: 'confirmLink', situation, on } as const;
  return answer(asking, 'LINKED', [reason], [next], { fileId: dossier.file.id, linkId: side.id });
};

const LINKED_ELSEWHERE = problem(
  'CONFLICT',
  ['personId'],
  'personId: one of the two is linked with another file of the same country; undo that link first (`undoLink`).',
);

/** A person has one file in a country: whether this one is linked there by another handshake. */
function linkedWith({ linkSides }: Dossier, country: string, handshakeId: string): boolean {
  return linkSides.some(
    (side) => holdsLink(side) && side.otherJurisdiction === country && side.handshakeId !== handshakeId,
  );
}

/** The proposing side's share of a confirmation: its code is taken, once. No mutation of its own. X-8 */
export const takeProposal: CommonAct<Taking> = (jurisdiction, situation, taking, _mint, on) => {
  const { linkId, confirmedIn, takenBy, by } = taking;
  const [dossier] = situation.dossiers;
  const side = dossier?.linkSides.find(({ id }) => id === linkId);
  if (dossier === undefined || side === undefined) return problem('NOT_FOUND', ['code'], 'No such proposal.');
  const obstacle = obstacleTo(dossier, side, taking, on);
  if (obstacle !== null) return obstacle;
  const reason = weigh(DATA_PROTECTION_LAW['EU-GDPR-ACCURACY'], { confirmedIn, confirmedBy: by }, true);
  const taken = { otherJurisdiction: confirmedIn, takenBy, confirmedOn: on, confirmedBy: by };
  const next =
    side.takenBy === null ? { ...dossier, linkSides: patched(dossier.linkSides, [linkId], taken) } : dossier;
  const asking = { jurisdiction, verb: 'confirmLink', situation, on } as const;
  return answer(asking, 'LINKED', [reason], [next], { fileId: dossier.file.id, linkId });
};

function obstacleTo(
  dossier: Dossier,
  side: LinkSideRecord,
  { confirmedIn, takenBy, stands, today }: Taking,
  on: PlainDate,
): Extract<Ruling, { problems: unknown }> | null {
  if (side.undoneOn !== null)
    return problem('CONFLICT', ['code'], 'code: it was taken back; ask for a new one (`proposeLink`).');
  if (side.takenBy !== null && (side.takenBy !== takenBy || stands))
    return problem('CONFLICT', ['code'], 'code: it was used already; ask for a new one (`proposeLink`).');
  if (side.takenBy === null && today > side.expiresOn)
    return problem('CONFLICT', ['code'], 'code: its last day is over; ask for a new one (`proposeLink`).');
  if (on < today && on < side.proposedOn)
    return problem('INVALID', ['on'], 'on: expected the day on which it was proposed, or a later one.');
  return linkedWith(dossier, confirmedIn, side.handshakeId) ? LINKED_ELSEWHERE : null;
}

/** Takes a link back from one of its sides, or a proposal before it is confirmed. X-8, EU-GDPR-RECTIFICATION */
export const undoLink: CommonAct<LinkActInputs['undoLink']> = (
  jurisdiction,
  situation,
  { linkId, by },
  _mint,
  on,
) => {
  const [dossier] = situation.dossiers;
  const side = dossier?.linkSides.find(({ id }) => id === linkId);
  if (dossier === undefined || side === undefined) return problem('NOT_FOUND', ['linkId'], 'No such link.');
  if (side.undoneOn !== null) return problem('CONFLICT', ['linkId'], 'linkId: it was undone already.');
  const reason = weigh(DATA_PROTECTION_LAW['EU-GDPR-RECTIFICATION'], { undoneBy: by }, true);
  const linkSides = patched(dossier.linkSides, [linkId], { undoneOn: on, undoneBy: by });
  const asking = { jurisdiction, verb: 'undoLink', situation, on } as const;
  return answer(asking, 'WITHDRAWN', [reason], [{ ...dossier, linkSides }], {
    fileId: dossier.file.id,
    linkId,
  });
};
