import { isUnreachable } from '../../datasources/faults.ts';
import { type ProviderRow, providerPage } from '../../datasources/providers.ts';
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

/**
 * One identity a role and country, one for each authority that decides, where many are alike for the first of them, and
 * one for each kind of provider; those of no country last.
 */
export async function demoIdentities(
  countries: readonly Jurisdiction[],
  stores: Stores,
): Promise<readonly DemoIdentity[]> {
  const ofCountries = await Promise.all(
    countries.map(async (country) => identitiesIn(country, await firstProviders(stores, country.code))),
  );
  return [...ofCountries.flat(), ...OF_NO_COUNTRY];
}

function identitiesIn(
  { code, name, authorities }: Jurisdiction,
  providers: readonly ProviderRow[],
): readonly DemoIdentity[] {
  const slugOf = (...parts: readonly string[]) => parts.join('-').toLowerCase().replaceAll('_', '-');
  const identity = (
    kind: string,
    title: string,
    { claims, beside }: { readonly claims: DemoIdentity['claims']; readonly beside?: string },
  ): DemoIdentity => ({
    slug: slugOf(kind, code, ...(beside === undefined ? [] : [beside])),
    title,
    country: { code, name: name.en },
    claims,
  });
  /** One for each authority of a kind; the first goes by the kind alone. */
  const ofAuthorities = (kind: string, title: string, role: Role, does: AuthorityText['role']) =>
    authorities
      .filter((text) => (text.role ?? 'COMPETENT') === does)
      .filter(
        ({ alike }, index, all) =>
          alike === undefined || all.findIndex((one) => one.alike === alike) === index,
      )
      .map((authority, index) =>
        identity(kind, `${title}, ${authority.names.at(-1)?.name.en ?? authority.code}`, {
          claims: { role, jurisdiction: code, organisation: authority.code },
          ...(index > 0 && { beside: authority.code }),
        }),
      );
  return [
    ...ofAuthorities('case-worker', 'Case worker', 'CASE_WORKER', 'COMPETENT').slice(0, 1),
    ...providers.map(({ id, name: title, kind }, index) =>
      identity('provider', `Course provider, ${title}`, {
        claims: { role: 'PROVIDER', jurisdiction: code, organisation: encodeId('Provider', code, id) },
        ...(index > 0 && { beside: kind }),
      }),
    ),
    ...ofAuthorities('deciding-authority', 'Deciding authority', 'DECIDING_AUTHORITY', 'DECIDING'),
    ...ofAuthorities('recipient', 'Recipient', 'RECIPIENT', 'RECIPIENT').slice(0, 1),
    identity('person', `Person, ${name.en}`, { claims: { role: 'PERSON', person: demoPerson(code) } }),
    identity('migrator', `Migrator of earlier records, ${name.en}`, {
      claims: { role: 'MIGRATOR', jurisdiction: code },
    }),
  ];
}

/**
 * The first of each kind by id, which does not move when others are added on another day; none of a country that is
 * out of reach.
 */
async function firstProviders(stores: Stores, code: string): Promise<readonly ProviderRow[]> {
  const asked = providerPage(stores.country(code), { after: null, first: PROVIDERS_LOOKED_AT });
  const page = await asked.catch((error: unknown) => {
    if (isUnreachable(error)) return [];
    throw error;
  });
  const byId = page.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return byId.filter(({ kind }, index) => byId.findIndex((one) => one.kind === kind) === index);
}
