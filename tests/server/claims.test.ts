import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../domain/viewer.ts';
import { encodeId } from '../../resolvers/ids.ts';
import { claimsReader } from '../../server/sign-in/claims.ts';
import { UnauthenticatedError } from '../../server/sign-in/refusals.ts';

const UUID = '3f1c2b4e-0000-4000-8000-00000000000a';
const PROVIDER = encodeId('Provider', 'AA', UUID);

const viewerOf = claimsReader(['AA', 'BB_CC']);

const COMMON = { iss: 'https://issuer.example', sub: 'subject', azp: 'portal' };
/** Every claim there is: what a role does not need is left aside. */
const ALL = { jurisdiction: 'AA', organisation: 'TOWN_HALL', person: 'p-1' };
const NOBODY = { client: 'portal', jurisdiction: null, organisation: null, person: null };

const WHOLE: readonly (readonly [Viewer['role'], object, Partial<Viewer>])[] = [
  ['PERSON', { person: 'p-1' }, { person: 'https://issuer.example p-1' }],
  ['PARTNER_APP', { organisation: 'an-app' }, { organisation: 'an-app' }],
  ['PROVIDER', { jurisdiction: 'AA', organisation: PROVIDER }, { jurisdiction: 'AA', organisation: UUID }],
  [
    'CASE_WORKER',
    { jurisdiction: 'AA', organisation: 'TOWN_HALL' },
    { jurisdiction: 'AA', organisation: 'TOWN_HALL' },
  ],
  [
    'DECIDING_AUTHORITY',
    { jurisdiction: 'BB_CC', organisation: 'PREFECT' },
    { jurisdiction: 'BB_CC', organisation: 'PREFECT' },
  ],
  ['RECIPIENT', { jurisdiction: 'AA', organisation: 'C1' }, { jurisdiction: 'AA', organisation: 'C1' }],
  ['ANALYST', {}, {}],
  ['ADMINISTRATOR', {}, {}],
  ['MIGRATOR', { jurisdiction: 'AA' }, { jurisdiction: 'AA' }],
];

describe('claims', () => {
  it.each(WHOLE)('make a viewer of the role %s', (role, claims, viewer) => {
    expect(viewerOf({ ...COMMON, role, ...claims })).toEqual({ ...NOBODY, role, ...viewer });
  });

  it.each(WHOLE)(
    'that the role %s does not need are null in the viewer, whatever they are',
    (role, claims, viewer) => {
      expect(viewerOf({ ...COMMON, ...ALL, role, ...claims })).toEqual({ ...NOBODY, role, ...viewer });
      const odd = { jurisdiction: 5, organisation: ['x'], person: null };
      expect(viewerOf({ ...COMMON, ...odd, role, ...claims })).toEqual({ ...NOBODY, role, ...viewer });
    },
  );

  it.each(
    WHOLE.flatMap(([role, claims]) => Object.keys(claims).map((claim) => [role, claim, claims] as const)),
  )('of the role %s are refused without %s, by name', (role, claim, claims) => {
    const without = { ...COMMON, role, ...claims, [claim]: undefined };
    expect(() => viewerOf(without)).toThrow(UnauthenticatedError);
    expect(() => viewerOf(without)).toThrow(
      new RegExp(`claim "${claim}", which the role ${role} needs, is missing: expected .*docs/sign-in\\.md`),
    );
  });

  it.each([
    ['the authorised party', { azp: 'portal', client_id: 'other' }, 'portal'],
    ['the client id', { azp: undefined, client_id: 'other' }, 'other'],
    ['the subject', { azp: undefined }, 'subject'],
  ])('name the client by %s', (_, claims, client) => {
    expect(viewerOf({ ...COMMON, role: 'ANALYST', ...claims }).client).toBe(client);
  });

  it.each([
    ['role', 'of nobody', { role: 'ANONYMOUS' }],
    ['role', 'of another spelling', { role: 'analyst' }],
    ['role', 'of several words', { role: ['ANALYST'] }],
    ['sub', 'that is empty', { sub: '' }],
    ['sub', 'with a NUL character', { sub: 'quoted\u0000' }],
    ['azp', 'that is no text', { azp: 7 }],
    ['client_id', 'of great length', { client_id: 'quoted'.repeat(50) }],
    ['person', 'that is a number', { role: 'PERSON', person: 7 }],
    ['person', 'with a line feed', { role: 'PERSON', person: 'quoted\n' }],
    ['jurisdiction', 'that is not served', { role: 'MIGRATOR', jurisdiction: 'QUOTED' }],
    ['jurisdiction', 'of another spelling', { role: 'MIGRATOR', jurisdiction: 'aa' }],
    ['organisation', 'in small letters', { role: 'CASE_WORKER', jurisdiction: 'AA', organisation: 'quoted' }],
    [
      'organisation',
      'of 62 letters',
      { role: 'RECIPIENT', jurisdiction: 'AA', organisation: 'Q'.repeat(62) },
    ],
    ['organisation', 'that is a bare UUID', { role: 'PROVIDER', jurisdiction: 'AA', organisation: UUID }],
    [
      'organisation',
      'that is the id of another thing',
      { role: 'PROVIDER', jurisdiction: 'AA', organisation: encodeId('Person', 'AA', UUID) },
    ],
    [
      'organisation',
      'that is a provider of another country',
      { role: 'PROVIDER', jurisdiction: 'BB_CC', organisation: PROVIDER },
    ],
  ])('are refused with a %s %s, without a word of it', (claim, _, claims) => {
    const read = () => viewerOf({ ...COMMON, role: 'ANALYST', ...claims });
    expect(read).toThrow(UnauthenticatedError);
    expect(read).toThrow(new RegExp(`claim "${claim}".* does not stand: expected `));
    expect(read).not.toThrow(/quoted|QQ|analyst/);
    expect(read).not.toThrow(UUID);
    expect(read).not.toThrow(PROVIDER);
  });
});
