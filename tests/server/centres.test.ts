import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { centresOf } from '../../domain/centre.ts';
import { countries } from '../../jurisdictions/registry.ts';
import { withCentres } from '../../server/centres.ts';
import { ConfigurationError } from '../../server/configuration.ts';

const folder = mkdtempSync(join(tmpdir(), 'centres-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CENTRE = {
  code: 'CRI_EXAMPLE',
  name: 'Centre régional d’exemple',
  phone: '000 00 00 00',
  communes: ['Exempleville'],
  receivesIn: ['Exempleville'],
};

function written(content: string): string {
  const path = join(folder, 'centres.json');
  writeFileSync(path, content);
  return path;
}

/** Wallonia with what a file tells of. */
function walloniaWith(content: unknown) {
  const told = withCentres(countries, written(JSON.stringify(content)));
  const found = told.find(({ jurisdiction }) => jurisdiction.code === 'BE_WAL');
  if (found === undefined) throw new Error('Wallonia is not behind the gateway');
  return found.jurisdiction;
}

function codesFor(commune: string, content: unknown = {}): readonly string[] {
  return centresOf(walloniaWith(content).centres ?? [], commune).map(({ code }) => code);
}

describe('WAL-IN-3: the centre of a commune of residence', () => {
  it.each(['Namur', 'Éghezée', 'eghezee', 'FOSSES LA VILLE', 'Vresse-sur-Semois'])(
    'is Namur’s for %s, however it is spelled',
    (commune) => expect(codesFor(commune)).toEqual(['CRI_NAMUR']),
  );

  it.each(['Liège', 'Namurois', ''])('is not known for %j without a file', (commune) => {
    expect(codesFor(commune)).toEqual([]);
  });

  it('receives in Namur and seven places more', () => {
    const [namur] = walloniaWith({}).centres ?? [];
    expect(namur?.receivesIn.toSorted()).toEqual([
      'Andenne',
      'Beauraing',
      'Ciney',
      'Dinant',
      'Gembloux',
      'Namur',
      'Philippeville',
      'Sambreville',
    ]);
  });
});

describe('centres that an operator tells of', () => {
  it('are found by their communes, and keep files', () => {
    const wallonia = walloniaWith({ BE_WAL: [CENTRE] });
    expect(codesFor('exempleville', { BE_WAL: [CENTRE] })).toEqual(['CRI_EXAMPLE']);
    expect(codesFor('Namur', { BE_WAL: [CENTRE] })).toEqual(['CRI_NAMUR']);
    expect(wallonia.authorities.map(({ code }) => code)).toEqual([
      'CRI_NAMUR',
      'COMMUNE',
      'CPAS',
      'CRI_EXAMPLE',
    ]);
    expect(wallonia.centres?.at(-1)).toEqual({ ...CENTRE, email: null });
  });

  it('leave every country as it is where no file is named', () => {
    expect(withCentres(countries, null)).toBe(countries);
  });

  it.each([
    ['no JSON', '{', 'expected a file that can be read and holds JSON.'],
    ['a country where residence decides on none', '{ "LU": [] }', '(file): Unrecognized key: "LU".'],
    [
      'a code in small letters',
      JSON.stringify({ BE_WAL: [{ ...CENTRE, code: 'cri' }] }),
      'BE_WAL.0.code: expected capitals and underscores.',
    ],
    [
      'a centre of no commune',
      JSON.stringify({ BE_WAL: [{ ...CENTRE, communes: [] }] }),
      'BE_WAL.0.communes: expected a commune at least.',
    ],
    [
      'a commune that has a centre',
      JSON.stringify({ BE_WAL: [{ ...CENTRE, communes: ['Dinant'] }] }),
      'commune Dinant: is named twice.',
    ],
    [
      'a commune that has one, spelled otherwise',
      JSON.stringify({ BE_WAL: [{ ...CENTRE, communes: ['EGHEZEE'] }] }),
      'commune EGHEZEE: is named twice.',
    ],
    ...['CRI_NAMUR', 'COMMUNE'].map((code) => [
      `a code that is taken, ${code}`,
      JSON.stringify({ BE_WAL: [{ ...CENTRE, code }] }),
      `${code}: is named twice.`,
    ]),
  ])('are refused where the file has %s', (_, content, reason) => {
    const open = () => withCentres(countries, written(content));
    expect(open).toThrow(ConfigurationError);
    expect(open).toThrow(reason);
  });

  it('are refused where the file is not there', () => {
    expect(() => withCentres(countries, join(folder, 'nowhere.json'))).toThrow('CENTRES_FILE');
  });
});
