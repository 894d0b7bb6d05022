/** A small project in which every floor imports all that it may. */
export const SOUND_TREE: Readonly<Record<string, string>> = {
  'domain/law.ts': "import type { Day } from './day.ts';\nexport type Law = Day;\n",
  'domain/day.ts': 'export type Day = string;\n',
  'explorer/page/examples.ts': 'export const examples = [];\n',
  'schema/type-defs.ts': "export const typeDefs = '';\n",
  'jurisdictions/jurisdiction.ts': "import type { Law } from '../domain/law.ts';\nexport type J = Law;\n",
  'jurisdictions/country-module.ts':
    "import type { J } from './jurisdiction.ts';\nexport interface CountryModule { readonly jurisdiction: J }\n",
  'jurisdictions/registry.ts':
    "import type { CountryModule } from './country-module.ts';\nimport { aa } from './aa/graphql/index.ts';\nexport const countries: readonly CountryModule[] = [aa];\n",
  'jurisdictions/aa/index.ts':
    "import type { J } from '../jurisdiction.ts';\nimport { rule } from './rule.ts';\nexport const aa: J = rule;\n",
  'jurisdictions/aa/rule.ts':
    "import type { Day } from '../../domain/day.ts';\nexport const rule: Day = '';\n",
  'jurisdictions/aa/graphql/index.ts':
    "import { typeDefs } from '../../../schema/type-defs.ts';\nimport type { CountryModule } from '../../country-module.ts';\nimport { aa as jurisdiction } from '../index.ts';\nexport const aa: CountryModule & { readonly typeDefs: string } = { jurisdiction, typeDefs };\n",
  'jurisdictions/bb/rule.ts': "export const rule = '';\n",
  'datasources/stores.ts':
    "import type { Day } from '../domain/day.ts';\nimport 'kysely';\nexport const store: Day = '';\n",
  'resolvers/generated/types.ts':
    "import type { Context } from '../context.ts';\nexport type Resolvers = Context;\n",
  'resolvers/context.ts':
    "import type { J } from '../jurisdictions/jurisdiction.ts';\nimport { store } from '../datasources/stores.ts';\nimport type { Resolvers } from './generated/types.ts';\nexport interface Context { readonly j: J; readonly store: typeof store; readonly resolvers: Resolvers }\n",
  'server/main.ts':
    "import { countries } from '../jurisdictions/registry.ts';\nimport type { Context } from '../resolvers/context.ts';\nimport { people } from '../demo/index.ts';\nimport 'graphql';\nexport const all = [countries, people];\nexport type Asked = Context;\n",
  'demo/index.ts': "import { aa } from '../jurisdictions/aa/index.ts';\nexport const people = [aa];\n",
  'journeys/main.ts': "import { all } from '../server/main.ts';\nexport const journey = all;\n",
  'tests/journey.test.ts': "import { journey } from '../journeys/main.ts';\nexport const seen = journey;\n",
  'codegen.ts': "import { typeDefs } from './schema/type-defs.ts';\nexport const config = typeDefs;\n",
  ...Object.fromEntries(
    ['graphql', 'kysely'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'module.exports = {};\n'],
    ]),
  ),
};
