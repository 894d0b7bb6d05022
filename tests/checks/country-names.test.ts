import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countries } from '../../jurisdictions/registry.ts';
import { countriesNamed, marksOf } from './country-names.ts';
import { ROOT } from './floors.ts';

/** Files that may name countries, each with its reason. */
const EXEMPT: Readonly<Record<string, string>> = {
  'domain/memberships.ts': 'public data on the European Union, in which countries are members like any other',
  'domain/nationality-group.ts': 'nationalities by region, those of the countries like any other',
  'jurisdictions/registry.ts': 'the one list of the countries',
};

/** Words that are no country where they stand. */
const LANGUAGES: Readonly<Record<string, string>> = { 'resolvers/language.ts': 'FR' };

const marks = marksOf(
  countries.map(({ jurisdiction }) => jurisdiction),
  readdirSync(join(ROOT, 'jurisdictions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name),
);

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => /\.(ts|mjs|graphql)$/.test(path) && !path.startsWith('resolvers/generated/'));
}

const core = [
  ...['domain', 'resolvers', 'datasources', 'server', 'schema'].flatMap(filesUnder),
  ...filesUnder('jurisdictions').filter((path) => path.split('/').length === 2),
].filter((path) => EXEMPT[path] === undefined);

function named(path: string, source: string): readonly string[] {
  return countriesNamed(path, source, marks).filter(
    (finding) => LANGUAGES[path] === undefined || !finding.endsWith(`: ${LANGUAGES[path]}`),
  );
}

describe('the core names no country', () => {
  it('in any of its files', () => {
    expect(core.length).toBeGreaterThan(80);
    expect(core.flatMap((path) => named(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });

  it.each([
    ["if (code === 'LU') return;", 'LU'],
    ["const schemes = ['FR_CAI'];", 'FR_CAI'],
    ['const wording = { BE_WAL: 1 };', 'BE_WAL'],
    ["refuse('LU-LANG-3');", 'LU-LANG-3'],
    ["rule('WAL-OBL-1');", 'WAL-OBL-1'],
    ["const title = 'for France alone';", 'for France alone'],
    [`const title = \`in \${place}, Wallonia\`;`, ', Wallonia'],
    ['function isLuxembourg() {}', 'isLuxembourg'],
    ["type Row = { readonly kind: 'LuCai' };", 'LuCai'],
    ['type Signed = FrCaif;', 'FrCaif'],
    ["const agency = 'OFII';", 'OFII'],
    ["const agency = 'sent to the ANAEM';", 'sent to the ANAEM'],
    ["const centre = 'CRI_NAMUR';", 'CRI_NAMUR'],
    ["import { rule } from '../jurisdictions/lu-cai/rule.ts';", '../jurisdictions/lu-cai/rule.ts'],
    ["const zone = 'Europe/Paris';", 'Europe/Paris'],
    [
      "sql`set search_path to country_be where code = 'BE'`;",
      "set search_path to country_be where code = 'BE'",
    ],
  ])('and a planted %j is named', (code, text) => {
    expect(named('resolvers/planted.ts', `\n${code}\n`)).toEqual([`resolvers/planted.ts:2: ${text}`]);
  });

  it('and a planted name in the SDL is named', () => {
    expect(named('schema/planted.graphql', 'enum SchemeCode {\n  LU_CAI\n}')).toEqual([
      'schema/planted.graphql:2: LU_CAI',
    ]);
    expect(named('schema/planted.graphql', 'type Query {\n  a(code: String = "FR"): Int\n}')).toEqual([
      'schema/planted.graphql:2: FR',
    ]);
  });

  it('and a planted file is named', () => {
    expect(named('datasources/lu-cai.ts', '')).toEqual(["datasources/lu-cai.ts: the file's own name"]);
  });

  it('and examples in comments and descriptions are let through, as are languages and words like them', () => {
    expect(
      named('domain/a.ts', '/** `LU_MATRICULE`, for Luxembourg. */\nexport const a = 1; // France\n'),
    ).toEqual([]);
    expect(named('schema/a.graphql', '"`FR_FOREIGNER_NUMBER` in France."\nscalar A\n')).toEqual([]);
    expect(named('schema/a.graphql', 'enum Language {\n  FR\n  EN\n}\n')).toEqual([]);
    expect(
      named('resolvers/a.ts', "say({ fr: 'criée', en: 'value', de: 'Frau' }, FRAME, frozen, LURE);"),
    ).toEqual([]);
  });
});
