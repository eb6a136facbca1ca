/** A file of the small planted project: where it stands and what it says. */
export interface PlantedFile {
  path: string;
  source: string;
}

/** One breach: the first file is the offender, the rest is what it needs to offend. */
export interface Breach {
  rule: string;
  what: string;
  files: [PlantedFile, ...PlantedFile[]];
}

const importing = (...names: string[]): string =>
  names.map((name, index) => `import * as import${index} from '${name}';`).join('\n') +
  `\nexport const used = [${names.map((_, index) => `import${index}`).join(', ')}];\n`;

const file = (path: string, ...names: string[]): PlantedFile => ({
  path,
  source: importing(...names),
});

const door = (name: string): PlantedFile => ({
  path: `libs/${name}/src/index.ts`,
  source: 'export const door = 1;\n',
});

/** What stands in its right place; no rule may fire on these. */
export const legalFiles: PlantedFile[] = [
  ...['domain', 'config', 'database', 'jobs', 'access'].map(door),
  ...['geography', 'planned-events', 'intake'].map(door),
  ...['register', 'imports', 'exports', 'reading-log'].map(door),
  ...['retention', 'disclosure', 'rights', 'archive', 'aggregation'].map(door),
  ...['statistics', 'analysis', 'maps', 'situation-picture'].map(door),
  ...['governing-documents', 'judgement', 'risks', 'problems'].map(door),
  ...['measures', 'editions', 'papers', 'public-editions', 'collections'].map(door),
  ...['city-picture', 'city-report'].map(door),
  file('libs/domain/src/geometry/projections.ts', 'proj4'),
  file('libs/domain/src/geometry/projections.spec.ts', 'vitest', 'fast-check', './projections.js'),
  file('libs/database/src/source.ts', 'typeorm', '#config', '#domain'),
  file('libs/jobs/src/queue.ts', 'bullmq', '#database'),
  file(
    'libs/city-report/src/sum.ts',
    '#geography',
    '#aggregation',
    '#situation-picture',
    '#access',
  ),
  file('libs/intake/src/incident.entity.ts', 'typeorm', '#geography'),
  file('libs/intake/src/incident.repository.ts', 'typeorm', 'node:fs'),
  file('libs/intake/src/incident.reader.ts', 'typeorm'),
  file('libs/intake/src/incident.spec.ts', 'vitest', '../../../test/support/town.js'),
  file('apps/api/src/main.ts', '#intake', '#config', '@nestjs/common'),
  file('apps/web/src/page.ts', '#domain', 'react', './api/schema.js'),
  { path: 'apps/web/src/api/schema.ts', source: 'export const schema = 1;\n' },
  file('test/support/town.ts', '#intake', 'typeorm', 'bullmq'),
];

const layerBreaches: Breach[] = [
  {
    rule: 'domain-imports-nothing',
    what: 'the domain reads a file',
    files: [file('libs/domain/src/reads-a-file.ts', 'node:fs')],
  },
  {
    rule: 'domain-imports-nothing',
    what: 'the domain knows the framework',
    files: [file('libs/domain/src/knows-nest.ts', '@nestjs/common')],
  },
  {
    rule: 'domain-imports-nothing',
    what: 'the domain knows plumbing',
    files: [file('libs/domain/src/knows-config.ts', '#config')],
  },
  {
    rule: 'domain-wraps-geometry-packages-in-geometry',
    what: 'a tally projects coordinates by itself',
    files: [file('libs/domain/src/tally/projects.ts', 'proj4')],
  },
  {
    rule: 'domain-wraps-text-packages-in-text',
    what: 'an incident checks personal numbers by itself',
    files: [file('libs/domain/src/incident/checks.ts', 'personnummer')],
  },
  {
    rule: 'domain-specs-import-domain-only',
    what: 'a domain test opens the database',
    files: [file('libs/domain/src/tally/tally.spec.ts', '#database')],
  },
  {
    rule: 'plumbing-imports-no-feature',
    what: 'the database knows incidents',
    files: [file('libs/database/src/knows-intake.ts', '#intake')],
  },
  ...downstreamBreaches(),
  {
    rule: 'libs-import-no-app',
    what: 'a lib reaches into an app',
    files: [file('libs/intake/src/knows-api.ts', '../../../apps/api/src/main.js')],
  },
  {
    rule: 'apps-import-no-other-app',
    what: 'the worker reaches into the api',
    files: [file('apps/worker/src/knows-api.ts', '../../api/src/main.js')],
  },
  {
    rule: 'web-imports-domain-only',
    what: 'the browser imports a use case',
    files: [file('apps/web/src/knows-intake.ts', '#intake')],
  },
];

/** Each feature but the last imports the one right after it. */
function downstreamBreaches(): Breach[] {
  const flow = [
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
  ];
  const order = [
    ...[...flow, 'situation-picture', 'governing-documents', 'judgement', 'risks', 'problems'],
    ...['measures', 'editions', 'papers', 'public-editions', 'collections'],
    ...['city-picture', 'city-report'],
  ];
  return order.slice(0, -1).map((feature, index) => ({
    rule: `flow-${feature}-imports-nothing-downstream`,
    what: `${feature} imports ${order[index + 1]}`,
    files: [file(`libs/${feature}/src/against-the-flow.ts`, `#${order[index + 1]}`)],
  }));
}

const doorBreaches: Breach[] = [
  {
    rule: 'libs-are-entered-by-the-front-door',
    what: 'one lib imports a file inside another',
    files: [file('libs/imports/src/by-the-window.ts', '../../intake/src/incident.reader.js')],
  },
  {
    rule: 'apps-and-tests-enter-by-the-front-door',
    what: 'an app imports a file inside a lib',
    files: [file('apps/cli/src/by-the-window.ts', '../../../libs/intake/src/incident.reader.js')],
  },
  {
    rule: 'apps-and-tests-enter-by-the-front-door',
    what: 'an integration test imports a file inside a lib',
    files: [file('test/integration/by-the-window.spec.ts', '../../libs/database/src/source.js')],
  },
  {
    rule: 'the-front-door-is-named-by-hash',
    what: 'one lib names the door of another by a relative path',
    files: [file('libs/imports/src/by-path.ts', '../../intake/src/index.js')],
  },
  {
    rule: 'no-cycles',
    what: 'two files import each other',
    files: [file('libs/intake/src/egg.ts', './hen.js'), file('libs/intake/src/hen.ts', './egg.js')],
  },
  {
    rule: 'no-banned-folder',
    what: 'a folder is called utils',
    files: [
      file('libs/intake/src/uses-utils.ts', './utils/dates.js'),
      { path: 'libs/intake/src/utils/dates.ts', source: 'export const dates = 1;\n' },
    ],
  },
  {
    rule: 'production-code-imports-no-test',
    what: 'a use case imports a test fixture',
    files: [file('libs/intake/src/knows-tests.ts', '../../../test/support/town.js')],
  },
];

const packageBreaches: Breach[] = [
  {
    rule: 'typeorm-in-its-place',
    what: 'a use case opens a query builder',
    files: [file('libs/intake/src/record-incident.ts', 'typeorm')],
  },
  {
    rule: 'bullmq-in-jobs',
    what: 'a feature adds to a queue by itself',
    files: [file('libs/aggregation/src/adds-job.ts', 'bullmq')],
  },
  {
    rule: 'leaflet-in-web',
    what: 'the server draws with leaflet',
    files: [file('libs/maps/src/draws.ts', 'leaflet')],
  },
  {
    rule: 'production-code-imports-no-dev-package',
    what: 'a use case imports a package that the image does not hold',
    files: [file('libs/intake/src/knows-fast-check.ts', 'fast-check')],
  },
  {
    rule: 'every-package-is-in-package-json',
    what: 'a file imports a package that another package brought along',
    files: [file('libs/intake/src/borrows.ts', 'ms')],
  },
  {
    rule: 'every-import-resolves',
    what: 'a file imports what is not there',
    files: [file('libs/intake/src/imports-nothing.ts', './nowhere.js')],
  },
];

/** One or more breaches of every rule in .dependency-cruiser.mjs. */
export const breaches: Breach[] = [...layerBreaches, ...doorBreaches, ...packageBreaches];
