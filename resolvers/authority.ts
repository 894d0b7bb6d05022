import type { AuthorityResolvers } from './generated/types.ts';
import { encodeId } from './ids.ts';
import { say } from './language.ts';

export const Authority: AuthorityResolvers = {
  id: ({ country, authorityId }) => encodeId('Authority', country.jurisdiction.code, authorityId),
  code: ({ code }) => code,
  name: ({ country, code, asOf }, args, context) => {
    const names = country.jurisdiction.authorities.find((authority) => authority.code === code)?.names ?? [];
    const current = names.findLast(({ from }) => from === null || from <= asOf) ?? names[0];
    return current === undefined ? code : say(current.name, args, context);
  },
  jurisdiction: ({ country }) => country,
};
