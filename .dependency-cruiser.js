/**
 * The floors: a file imports only from its own floor or below.
 *
 *   server                       (demo, journeys, bench and tests stand beside it and may import anything)
 *   resolvers, a country's graphql/ folder, the registry
 *   jurisdictions | datasources  (which do not know one another)
 *   domain                       (imports nothing of the project)
 *
 * Each rule lists what may be imported, so that a new folder is closed until somebody opens it.
 */
const LIBRARIES = '(^|/)node_modules/';
const BESIDE = '^(demo|journeys|bench|tests)/';
const REGISTRY = '^jurisdictions/registry\\.ts$';
const COUNTRY_MODULE = '^jurisdictions/country-module\\.ts$';
/** What all countries share: the interface, its acts, not the assembly. */
const COMMON_INTERFACE = '^jurisdictions/(?!registry\\.ts$|country-module\\.ts$)[^/]+\\.ts$';
const COUNTRY_GRAPHQL = '^jurisdictions/[^/]+/graphql/';
/** A library that is not installed where the check runs keeps its bare name. */
const GRAPHQL_LIBRARIES =
  '(^|node_modules/)(graphql|graphql-[^/]+|@graphql-[^/]+/[^/]+|@apollo/[^/]+|@as-integrations/[^/]+)(/|$)';
const SQL_LIBRARIES = '(^|node_modules/)(kysely|pg|@electric-sql/[^/]+)(/|$)';

/** Files of the project other than those of `allowed`: Node's own modules and libraries are no floor. */
function projectBut(...allowed) {
  return { pathNot: [...allowed, LIBRARIES], dependencyTypesNot: ['core', 'unknown', 'undetermined'] };
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'domain-imports-nothing-of-the-project',
      comment: 'The vocabulary stands on nothing: move what it needs into domain/.',
      severity: 'error',
      from: { path: '^domain/' },
      to: projectBut('^domain/'),
    },
    {
      name: 'schema-imports-nothing-of-the-project',
      comment: 'The SDL is static text; its reader knows no resolver and no country.',
      severity: 'error',
      from: { path: '^schema/' },
      to: projectBut('^schema/'),
    },
    {
      name: 'rules-import-domain-alone',
      comment: 'A rule is pure: it knows no store, no resolver, no server, no SDL.',
      severity: 'error',
      from: { path: '^jurisdictions/', pathNot: [REGISTRY, COUNTRY_MODULE, COUNTRY_GRAPHQL] },
      to: projectBut('^jurisdictions/', '^domain/'),
    },
    {
      name: 'rules-know-no-sql-and-no-graphql',
      comment:
        'Rules take facts and give decisions; storing and presenting them is for the floors beside and above.',
      severity: 'error',
      from: { path: '^(domain|jurisdictions)/' },
      to: { path: [GRAPHQL_LIBRARIES, SQL_LIBRARIES] },
    },
    {
      name: 'country-knows-no-other-country',
      comment: 'What two countries share is a need of all: put it in domain/ or into the common interface.',
      severity: 'error',
      from: { path: '^jurisdictions/([^/]+)/' },
      to: { path: '^jurisdictions/[^/]+/', pathNot: '^jurisdictions/$1/' },
    },
    {
      name: 'fictional-country-knows-no-real-one',
      comment: 'It proves that the interface is enough: what it needs of a country’s folder belongs to all.',
      severity: 'error',
      from: { path: '^tests/fictional-country/' },
      to: { path: ['^jurisdictions/[^/]+/', REGISTRY] },
    },
    {
      name: 'common-interface-knows-no-country',
      comment: 'The interface comes first, its implementations follow; the registry alone lists them.',
      severity: 'error',
      from: { path: '^jurisdictions/[^/]+\\.ts$', pathNot: REGISTRY },
      to: { path: '^jurisdictions/[^/]+/' },
    },
    {
      name: 'core-reaches-countries-through-the-registry',
      comment: 'Take the country as an argument: only jurisdictions/registry.ts names the folders.',
      severity: 'error',
      from: { pathNot: ['^jurisdictions/', BESIDE] },
      to: { path: '^jurisdictions/[^/]+/' },
    },
    {
      name: 'registry-is-for-the-assembly',
      comment: 'Resolvers and rules ask the context for a country; they never list them.',
      severity: 'error',
      from: { pathNot: ['^server/', '^codegen\\.ts$', BESIDE] },
      to: { path: REGISTRY },
    },
    {
      name: 'country-module-is-for-the-assembly',
      comment: 'How a country is plugged in concerns its graphql/ folder, the registry and the server.',
      severity: 'error',
      from: { pathNot: ['^server/', '^codegen\\.ts$', REGISTRY, COUNTRY_GRAPHQL, BESIDE] },
      to: { path: COUNTRY_MODULE },
    },
    {
      name: 'country-module-describes-the-interface-alone',
      comment: 'It is the shape in which a country is handed over, and knows no floor but the rules.',
      severity: 'error',
      from: { path: COUNTRY_MODULE },
      to: projectBut(COMMON_INTERFACE, '^domain/'),
    },
    {
      name: 'country-graphql-is-for-the-assembly',
      comment: 'Rules know no GraphQL: a country’s own graphql/ folder is imported by the registry alone.',
      severity: 'error',
      from: { pathNot: [REGISTRY, COUNTRY_GRAPHQL, BESIDE] },
      to: { path: COUNTRY_GRAPHQL },
    },
    {
      name: 'country-graphql-knows-its-own-country',
      comment:
        'It joins its country’s rules and SDL; stores, server and other resolvers are not its business.',
      severity: 'error',
      from: { path: '^jurisdictions/([^/]+)/graphql/' },
      to: projectBut(
        '^jurisdictions/$1/',
        COMMON_INTERFACE,
        COUNTRY_MODULE,
        '^schema/type-defs\\.ts$',
        '^domain/',
      ),
    },
    {
      name: 'registry-lists-countries-alone',
      comment: 'One line a country, and nothing else.',
      severity: 'error',
      from: { path: REGISTRY },
      to: projectBut(COUNTRY_MODULE, COUNTRY_GRAPHQL),
    },
    {
      name: 'datasources-import-domain-alone',
      comment: 'SQL knows no law: what a row means is decided in jurisdictions/ and handed over as data.',
      severity: 'error',
      from: { path: '^datasources/' },
      // A thread is a program of its own: run.mjs makes of it what Node can read.
      to: projectBut('^datasources/', '^domain/', '^run\\.mjs$'),
    },
    {
      name: 'datasources-know-no-graphql',
      comment: 'Stores are read by commands and tests too; what is asked for comes as plain arguments.',
      severity: 'error',
      from: { path: '^datasources/' },
      to: { path: GRAPHQL_LIBRARIES },
    },
    {
      name: 'resolvers-import-the-floors-below',
      comment:
        'Resolvers stand on the common interface, the stores and the vocabulary, and on nothing above.',
      severity: 'error',
      from: { path: '^resolvers/' },
      to: projectBut('^resolvers/', COMMON_INTERFACE, '^datasources/', '^domain/'),
    },
    {
      name: 'explorer-imports-nothing-of-the-project',
      comment: 'It runs in a browser and knows the gateway by HTTP alone.',
      severity: 'error',
      from: { path: '^explorer/' },
      to: projectBut('^explorer/'),
    },
    {
      name: 'nothing-imports-the-explorer',
      comment: 'The server hands out what was built of it; tests look at its examples.',
      severity: 'error',
      from: { pathNot: ['^explorer/', BESIDE] },
      to: { path: '^explorer/' },
    },
    {
      name: 'demo-is-for-the-server',
      comment: 'Invented people are put in at start and are nobody else’s business.',
      severity: 'error',
      from: { pathNot: ['^server/', BESIDE] },
      to: { path: '^demo/' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Tests look at the product from outside; the runner’s configuration names its reporter.',
      severity: 'error',
      from: { pathNot: ['^tests/', '^vitest\\.config\\.ts$'] },
      to: { path: '^tests/' },
    },
    {
      name: 'nothing-imports-journeys-or-bench',
      comment: 'They use the product as anybody would; a test may run them.',
      severity: 'error',
      from: { path: '^(?!tests/)([^/]+)' },
      to: { path: '^(journeys|bench)/', pathNot: '^$1/' },
    },
    {
      name: 'no-circles',
      comment:
        'Files that import one another are one file. Generated resolver types are no part of any circle: ' +
        'they name the context and the parents by type alone, as codegen was told to, and both name them ' +
        'back; such types vanish when the code runs. They are seen as a target, their own imports are not followed.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-import-is-found',
      comment: 'An import that cannot be resolved is one that no other rule can judge.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // Without both, type-only imports and .ts endings go unseen, and every rule passes.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    doNotFollow: { path: ['node_modules', '^resolvers/generated/'] },
    exclude: { path: '^(data|dist|coverage|explorer/dist)/' },
  },
};
