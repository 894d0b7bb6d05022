import type { PlainDate } from '../domain/calendar.ts';
import type { Localised } from '../domain/law.ts';
import type { AuthorityResolvers } from './generated/types.ts';
import { encodeId } from './ids.ts';
import { say } from './language.ts';
import type { Country } from './parents.ts';

/** An authority's name in words, as it was called on a day; null where the country has none of the code. */
export function authorityName({ jurisdiction }: Country, code: string, asOf: PlainDate): Localised | null {
  const names = jurisdiction.authorities.find((authority) => authority.code === code)?.names ?? [];
  return (names.findLast(({ from }) => from === null || from <= asOf) ?? names[0])?.name ?? null;
}

export const Authority: AuthorityResolvers = {
  id: ({ country, authorityId }) => encodeId('Authority', country.jurisdiction.code, authorityId),
  code: ({ code }) => code,
  name: ({ country, code, asOf }, args, context) => {
    const name = authorityName(country, code, asOf);
    return name === null ? code : say(name, args, context);
  },
  jurisdiction: ({ country }) => country,
};
