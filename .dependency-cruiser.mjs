/**
 * Who may import whom: the import rules of docs/guide.md, one rule each.
 *
 * `test/architecture/import-rules.spec.ts` runs them on the tree and on one planted breach per rule;
 * a rule added here without a breach there fails that test.
 */

/** Libraries every feature may lean on. `access` is here too: it guards every route. */
const plumbing = [
  'config',
  'database',
  'jobs',
  'audit',
  'http',
  'documents',
  'notify',
  'access',
  'instance',
  'protection',
  'backup',
  'feedback',
  'tracing',
];

/** Features in the order data flows: each may import those before it, never those after. */
const featuresInFlowOrder = [
  'geography',
  'planned-events',
  'intake',
  'register',
  'imports',
  'exports',
  'reading-log',
  'retention',
  'disclosure',
  'rights',
  'archive',
  'aggregation',
  'statistics',
  'analysis',
  'maps',
  'situation-picture',
  'governing-documents',
  'judgement',
  'risks',
  'problems',
  'measures',
  'editions',
  'papers',
  'public-editions',
  'collections',
  'city-picture',
  'city-report',
];

/** Pure packages that only `libs/domain/src/geometry` may wrap (docs/adr/0003). */
const geometryPackages = [
  'proj4',
  'd3-delaunay',
  'robust-point-in-polygon',
  'polyclip-ts',
  'flatbush',
];

/** Pure packages that only `libs/domain/src/text` may wrap (docs/adr/0003). */
const textPackages = ['personnummer'];

const bannedFolders = ['common', 'shared', 'core', 'utils', 'helpers', 'misc', 'types'];

const spec = '\\.spec\\.tsx?$';
const anyOf = (names) => `(${names.join('|')})`;
const lib = (names) => `^libs/${anyOf(names)}/`;
/** Matches a package whether it is installed or not, under any node_modules folder. */
const npm = (names) => `(^|node_modules/)(@types/)?${anyOf(names)}(/|$)`;

const flowRules = featuresInFlowOrder.slice(0, -1).map((feature, index) => ({
  name: `flow-${feature}-imports-nothing-downstream`,
  comment: `Data flows one way: ${featuresInFlowOrder.join(' → ')}.`,
  severity: 'error',
  from: { path: lib([feature]) },
  to: { path: lib(featuresInFlowOrder.slice(index + 1)) },
}));

const layerRules = [
  {
    name: 'domain-imports-nothing',
    comment: 'The domain is pure: no framework, no database, no clock, no input or output.',
    severity: 'error',
    from: { path: '^libs/domain/src/', pathNot: spec },
    to: { pathNot: ['^libs/domain/src/', npm([...geometryPackages, ...textPackages])] },
  },
  {
    name: 'domain-wraps-geometry-packages-in-geometry',
    comment: 'Pure geometry packages are named one by one and wrapped in domain/src/geometry.',
    severity: 'error',
    from: { path: '^libs/domain/src/', pathNot: ['^libs/domain/src/geometry/', spec] },
    to: { path: npm(geometryPackages) },
  },
  {
    name: 'domain-wraps-text-packages-in-text',
    comment: 'Pure text packages are named one by one and wrapped in domain/src/text.',
    severity: 'error',
    from: { path: '^libs/domain/src/', pathNot: ['^libs/domain/src/text/', spec] },
    to: { path: npm(textPackages) },
  },
  {
    name: 'domain-specs-import-domain-only',
    comment: 'A domain test needs nothing but the domain and the test tools.',
    severity: 'error',
    from: { path: '^libs/domain/src/.*' + spec },
    to: { path: ['^libs/(?!domain/)', '^apps/'] },
  },
  {
    name: 'plumbing-imports-no-feature',
    comment: 'Plumbing imports the domain and plumbing.',
    severity: 'error',
    from: { path: lib(plumbing) },
    to: { path: lib(featuresInFlowOrder) },
  },
  ...flowRules,
  {
    name: 'libs-import-no-app',
    comment: 'Apps compose libs, never the other way.',
    severity: 'error',
    from: { path: '^libs/' },
    to: { path: '^apps/' },
  },
  {
    name: 'apps-import-no-other-app',
    comment: 'What two apps need is a lib.',
    severity: 'error',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    name: 'web-imports-domain-only',
    comment: 'The browser gets the domain and the generated API types, nothing else of ours.',
    severity: 'error',
    from: { path: '^apps/web/' },
    to: { path: '^libs/(?!domain/)' },
  },
];

const doorRules = [
  {
    name: 'libs-are-entered-by-the-front-door',
    comment: 'Import `#name`, never a file inside another lib.',
    severity: 'error',
    from: { path: '^libs/([^/]+)/' },
    to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
  },
  {
    name: 'apps-and-tests-enter-by-the-front-door',
    comment: 'Import `#name`, never a file inside a lib.',
    severity: 'error',
    from: { path: '^(apps|test)/' },
    to: { path: '^libs/', pathNot: '^libs/[^/]+/src/index\\.ts$' },
  },
  {
    name: 'the-front-door-is-named-by-hash',
    comment: 'A relative path to another lib resolves today and breaks in dist; `#name` does not.',
    severity: 'error',
    from: { path: '^(libs/[^/]+|apps|test)/' },
    to: {
      path: '^libs/[^/]+/src/index\\.ts$',
      pathNot: '^$1/',
      dependencyTypesNot: ['aliased-subpath-import'],
    },
  },
  {
    name: 'no-cycles',
    comment: 'Under ESM a two-way import of decorated classes crashes at load.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-banned-folder',
    comment: 'A folder is named after a thing in the domain, not after "things".',
    severity: 'error',
    from: {},
    to: { path: bannedFolders.map((folder) => `^(apps|libs|test)/.*/${folder}/`) },
  },
  {
    name: 'production-code-imports-no-test',
    comment: 'Tests are not built.',
    severity: 'error',
    from: { path: '^(apps|libs)/', pathNot: spec },
    to: { path: ['^test/', spec] },
  },
];

const packageRules = [
  {
    name: 'typeorm-in-its-place',
    comment: 'TypeORM is for entities, migrations and plain reads and writes.',
    severity: 'error',
    from: {
      path: '^(apps|libs)/',
      pathNot: ['^libs/database/', '\\.(entity|repository|reader)\\.ts$'],
    },
    to: { path: npm(['typeorm', '@nestjs/typeorm']) },
  },
  {
    name: 'bullmq-in-jobs',
    comment: 'A queue is reached through the outbox; only libs/jobs knows which queue it is.',
    severity: 'error',
    from: { path: '^(apps|libs)/', pathNot: '^libs/jobs/' },
    to: { path: npm(['bullmq', '@nestjs/bullmq']) },
  },
  {
    name: 'leaflet-in-web',
    comment: 'Maps are drawn in the browser.',
    severity: 'error',
    from: { pathNot: '^apps/web/' },
    to: { path: npm(['leaflet']) },
  },
  {
    name: 'production-code-imports-no-dev-package',
    comment: 'The image holds no devDependencies: such an import would fail there and only there.',
    severity: 'error',
    from: { path: '^(apps|libs)/', pathNot: ['^apps/web/', spec] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'every-package-is-in-package-json',
    comment: 'A package that came along with another one may leave with it.',
    severity: 'error',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'every-import-resolves',
    comment: 'An import that resolves nowhere is caught here, not at run time.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...layerRules, ...doorRules, ...packageRules],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What is built is not source, and the benchmark is a package of its own.
    exclude: { path: ['^(\\.\\./)*dist/', '^test/bench/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
