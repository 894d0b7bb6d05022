import { providerPage } from '../../datasources/providers.ts';
import type { Stores } from '../../datasources/stores.ts';
import type { Role } from '../../domain/viewer.ts';
import type { AuthorityText, Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import { encodeId } from '../../resolvers/ids.ts';

/** Somebody whom the demo sign-in lets anybody be. */
export interface DemoIdentity {
  /** `case-worker-aa`: stays the same from start to start. */
  readonly slug: string;
  readonly title: string;
  /** The country that it acts in; null for all, or none. */
  readonly country: { readonly code: string; readonly name: string } | null;
  /** What its token says, besides what every token does. */
  readonly claims: { readonly role: Role } & Readonly<
    Partial<Record<'jurisdiction' | 'organisation' | 'person', string>>
  >;
}

/** The client id that the demo partner app is registered by. */
export const DEMO_APP = 'demo-app';

/** The demo issuer's word for the human behind a country's demo person. */
export function demoPerson(code: string): string {
  return `demo-person-${code.toLowerCase()}`;
}

const PROVIDERS_LOOKED_AT = 100;

const OF_NO_COUNTRY: readonly DemoIdentity[] = [
  {
    slug: 'partner-app',
    title: 'Partner app',
    country: null,
    claims: { role: 'PARTNER_APP', organisation: DEMO_APP },
  },
  { slug: 'analyst', title: 'Analyst', country: null, claims: { role: 'ANALYST' } },
  { slug: 'administrator', title: 'Administrator', country: null, claims: { role: 'ADMINISTRATOR' } },
];

/** One identity a role and country, those of no country last. */
export async function demoIdentities(
  countries: readonly Jurisdiction[],
  stores: Stores,
): Promise<readonly DemoIdentity[]> {
  const ofCountries = await Promise.all(
    countries.map(async (country) => identitiesIn(country, await firstProvider(stores, country.code))),
  );
  return [...ofCountries.flat(), ...OF_NO_COUNTRY];
}

function identitiesIn(
  { code, name, authorities }: Jurisdiction,
  provider: { readonly id: string; readonly name: string } | null,
): readonly DemoIdentity[] {
  const lower = code.toLowerCase();
  const identity = (kind: string, title: string, claims: DemoIdentity['claims']): DemoIdentity => ({
    slug: `${kind}-${lower.replaceAll('_', '-')}`,
    title,
    country: { code, name: name.en },
    claims,
  });
  const ofAuthority = (kind: string, title: string, role: Role, does: AuthorityText['role']) => {
    const authority = authorities.find((text) => (text.role ?? 'COMPETENT') === does);
    return authority === undefined
      ? []
      : [
          identity(kind, `${title}, ${authority.names.at(-1)?.name.en ?? authority.code}`, {
            role,
            jurisdiction: code,
            organisation: authority.code,
          }),
        ];
  };
  return [
    ...ofAuthority('case-worker', 'Case worker', 'CASE_WORKER', 'COMPETENT'),
    ...(provider === null
      ? []
      : [
          identity('provider', `Course provider, ${provider.name}`, {
            role: 'PROVIDER',
            jurisdiction: code,
            organisation: encodeId('Provider', code, provider.id),
          }),
        ]),
    ...ofAuthority('deciding-authority', 'Deciding authority', 'DECIDING_AUTHORITY', 'DECIDING'),
    ...ofAuthority('recipient', 'Recipient', 'RECIPIENT', 'RECIPIENT'),
    identity('person', `Person, ${name.en}`, { role: 'PERSON', person: demoPerson(code) }),
    identity('migrator', `Migrator of earlier records, ${name.en}`, { role: 'MIGRATOR', jurisdiction: code }),
  ];
}

/** The first by id, which does not move when others are added on another day. */
async function firstProvider(stores: Stores, code: string) {
  const page = await providerPage(stores.country(code), { after: null, first: PROVIDERS_LOOKED_AT });
  const [first = null] = page.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return first;
}
