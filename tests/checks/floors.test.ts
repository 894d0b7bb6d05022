import { describe, expect, it } from 'vitest';
import { ROOT, readFloors, withTree } from './floors.ts';
import { SOUND_TREE } from './sound-tree.ts';

/** One import that no floor allows. A path is taken from the project's root; a library has its bare name. */
interface Plant {
  readonly in: string;
  readonly imports: string;
  /** Every rule that it breaks. */
  readonly breaks: readonly string[];
}

const PLANTS: readonly Plant[] = [
  {
    in: 'domain/planted.ts',
    imports: 'datasources/stores.ts',
    breaks: ['domain-imports-nothing-of-the-project'],
  },
  {
    in: 'domain/planted-library.ts',
    imports: 'kysely',
    breaks: ['rules-know-no-sql-and-no-graphql'],
  },
  {
    in: 'schema/planted.ts',
    imports: 'domain/law.ts',
    breaks: ['schema-imports-nothing-of-the-project'],
  },
  {
    in: 'jurisdictions/aa/planted-store.ts',
    imports: 'datasources/stores.ts',
    breaks: ['rules-import-domain-alone'],
  },
  {
    in: 'jurisdictions/aa/planted-resolver.ts',
    imports: 'resolvers/context.ts',
    breaks: ['rules-import-domain-alone'],
  },
  {
    in: 'jurisdictions/aa/planted-schema.ts',
    imports: 'schema/type-defs.ts',
    breaks: ['rules-import-domain-alone'],
  },
  {
    in: 'jurisdictions/aa/planted-graphql.ts',
    imports: 'graphql',
    breaks: ['rules-know-no-sql-and-no-graphql'],
  },
  {
    in: 'jurisdictions/aa/planted-country.ts',
    imports: 'jurisdictions/bb/rule.ts',
    breaks: ['country-knows-no-other-country'],
  },
  {
    in: 'tests/fictional-country/planted-country.ts',
    imports: 'jurisdictions/aa/rule.ts',
    breaks: ['fictional-country-knows-no-real-one'],
  },
  {
    in: 'jurisdictions/aa/planted-assembly.ts',
    imports: 'jurisdictions/aa/graphql/index.ts',
    breaks: ['country-graphql-is-for-the-assembly'],
  },
  {
    in: 'jurisdictions/aa/planted-registry.ts',
    imports: 'jurisdictions/registry.ts',
    breaks: ['registry-is-for-the-assembly'],
  },
  {
    in: 'jurisdictions/aa/planted-module.ts',
    imports: 'jurisdictions/country-module.ts',
    breaks: ['country-module-is-for-the-assembly'],
  },
  {
    in: 'jurisdictions/planted-acts.ts',
    imports: 'jurisdictions/aa/rule.ts',
    breaks: ['common-interface-knows-no-country'],
  },
  {
    in: 'jurisdictions/aa/graphql/planted.ts',
    imports: 'datasources/stores.ts',
    breaks: ['country-graphql-knows-its-own-country'],
  },
  {
    in: 'datasources/planted-rule.ts',
    imports: 'jurisdictions/jurisdiction.ts',
    breaks: ['datasources-import-domain-alone'],
  },
  {
    in: 'datasources/planted-graphql.ts',
    imports: 'graphql',
    breaks: ['datasources-know-no-graphql'],
  },
  {
    in: 'resolvers/planted-server.ts',
    imports: 'server/main.ts',
    breaks: ['resolvers-import-the-floors-below'],
  },
  {
    in: 'resolvers/planted-country.ts',
    imports: 'jurisdictions/aa/rule.ts',
    breaks: ['core-reaches-countries-through-the-registry', 'resolvers-import-the-floors-below'],
  },
  {
    in: 'resolvers/planted-registry.ts',
    imports: 'jurisdictions/registry.ts',
    breaks: ['registry-is-for-the-assembly', 'resolvers-import-the-floors-below'],
  },
  {
    in: 'resolvers/planted-module.ts',
    imports: 'jurisdictions/country-module.ts',
    breaks: ['country-module-is-for-the-assembly', 'resolvers-import-the-floors-below'],
  },
  {
    in: 'server/planted-country.ts',
    imports: 'jurisdictions/aa/index.ts',
    breaks: ['core-reaches-countries-through-the-registry'],
  },
  {
    in: 'resolvers/planted-demo.ts',
    imports: 'demo/index.ts',
    breaks: ['demo-is-for-the-server', 'resolvers-import-the-floors-below'],
  },
  { in: 'server/planted-test.ts', imports: 'tests/journey.test.ts', breaks: ['nothing-imports-tests'] },
  { in: 'journeys/planted-test.ts', imports: 'tests/journey.test.ts', breaks: ['nothing-imports-tests'] },
  {
    in: 'server/planted-journey.ts',
    imports: 'journeys/main.ts',
    breaks: ['nothing-imports-journeys-or-bench'],
  },
  {
    in: 'explorer/page/planted-domain.tsx',
    imports: 'domain/law.ts',
    breaks: ['explorer-imports-nothing-of-the-project'],
  },
  {
    in: 'server/planted-explorer.ts',
    imports: 'explorer/page/examples.ts',
    breaks: ['nothing-imports-the-explorer'],
  },
  { in: 'server/planted-nothing.ts', imports: 'server/nowhere.ts', breaks: ['every-import-is-found'] },
];

/** Files that the sound tree has already, written anew so that they break a rule. */
const REWRITTEN: readonly Plant[] = [
  {
    in: 'jurisdictions/registry.ts',
    imports: 'domain/law.ts',
    breaks: ['registry-lists-countries-alone'],
  },
  {
    in: 'jurisdictions/country-module.ts',
    imports: 'schema/type-defs.ts',
    breaks: ['country-module-describes-the-interface-alone'],
  },
];

const CIRCLE = {
  'resolvers/person.ts': "import type { Contract } from './contract.ts';\nexport type Person = Contract;\n",
  'resolvers/contract.ts': "import type { Person } from './person.ts';\nexport type Contract = Person;\n",
};

/** A type-only import: it is gone when the code runs, and must be seen all the same. */
function importLine({ in: file, imports }: Plant): string {
  const path = imports.includes('/') ? `${'../'.repeat(file.split('/').length - 1)}${imports}` : imports;
  return `import type * as Planted from '${path}';\nexport type Seen = typeof Planted;\n`;
}

function filesOf(plants: readonly Plant[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    plants.map((plant) => [plant.in, importLine(plant) + (SOUND_TREE[plant.in] ?? '')]),
  );
}

describe('the floors', { timeout: 60_000 }, () => {
  it('hold in the whole project, and the check really reads it', async () => {
    const floors = await readFloors(ROOT);
    expect(floors.violations).toEqual([]);
    expect(floors.modules.length).toBeGreaterThan(150);
    expect(floors.imports).toBeGreaterThan(600);
    for (const floor of ['server', 'resolvers', 'jurisdictions', 'datasources', 'domain', 'schema', 'tests'])
      expect(floors.modules.filter((path) => path.startsWith(`${floor}/`))).not.toEqual([]);
  });

  it('let each floor import what stands below it', async () => {
    const floors = await withTree(SOUND_TREE, readFloors);
    expect(floors.violations).toEqual([]);
  });

  it('are named where an import breaks them, one planted import for each rule', async () => {
    const plants = [...PLANTS, ...REWRITTEN];
    const floors = await withTree({ ...SOUND_TREE, ...filesOf(plants), ...CIRCLE }, readFloors);
    const [circles, others] = [
      floors.violations.filter((violation) => violation.startsWith('no-circles:')),
      floors.violations.filter((violation) => !violation.startsWith('no-circles:')),
    ];
    const seen = others.map((violation) => violation.replace(/ → .*/, ''));
    expect(seen).toEqual(
      plants.flatMap(({ in: file, breaks }) => breaks.map((rule) => `${rule}: ${file}`)).sort(),
    );
    expect(circles).toContain('no-circles: resolvers/contract.ts → resolvers/person.ts');
    expect([...new Set(floors.violations.map((violation) => violation.replace(/:.*/, '')))].sort()).toEqual(
      [...floors.rules].sort(),
    );
  });
});
