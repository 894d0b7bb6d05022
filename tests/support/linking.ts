import { randomUUID } from 'node:crypto';
import type { Answer, Ask } from './gateway.ts';

const LINK = `
  id state side code reason linkedJurisdiction { code }
  proposedOn proposedBy expiresOn confirmedOn confirmedBy undoneOn undoneBy`;

export const LINKS = `query ($id: ID!) { person(id: $id) { id canonicalId links { ${LINK} } } }`;

/** The payload of one of the acts on links, whatever it is. */
export async function linking(
  ask: Ask,
  verb: 'proposeLink' | 'confirmLink' | 'undoLink',
  input: object,
): Promise<Answer['data']> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${verb}(input: $input) {
    link { ${LINK} } person { id canonicalId }
    decision { verdict outcome reasons { rule { id } facts { name value } } }
    userErrors { code path message } dryRun
  } }`;
  const { data, errors } = await ask(text, { input: { idempotencyKey: randomUUID(), ...input } });
  if (errors !== undefined) throw new Error(`${verb}: ${JSON.stringify(errors)}`);
  return data[verb];
}

/** A file, and who acts for it. */
export interface Acting {
  readonly ask: Ask;
  readonly personId: string;
}

/** The code by which a file is to be linked with one elsewhere. */
export async function proposed({ ask, personId }: Acting): Promise<string> {
  const { link } = await linking(ask, 'proposeLink', { personId, reason: 'They told both offices' });
  return link.code;
}

/** Links two files by the handshake; gives the link as the confirming side tells it. */
export async function linked(proposing: Acting, confirming: Acting): Promise<Answer['data']> {
  const code = await proposed(proposing);
  const payload = await linking(confirming.ask, 'confirmLink', { personId: confirming.personId, code });
  if (payload.decision?.verdict !== 'GRANTED') throw new Error(JSON.stringify(payload));
  return payload.link;
}

/** The links of a file, as who asks is told. */
export async function linksOf({ ask, personId }: Acting): Promise<Answer['data']> {
  const { data } = await ask(LINKS, { id: personId });
  return data.person?.links;
}
