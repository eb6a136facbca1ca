import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, foldersIn, lineCount, projectRoot, textOf } from './project-tree.js';

/** Everything that may stand at the top: a new entry is a decision, so it is written here. */
const topEntries = [
  ...['apps', 'libs', 'test', 'docker', 'docs', '.ci'],
  ...['README.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE', 'NOTICE', 'publiccode.yml'],
  ...['package.json', 'package-lock.json', '.npmrc', '.gitignore', '.env.example'],
  ...['tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'vitest.config.ts'],
  ...['vitest.long.config.ts', 'eslint.config.js', '.prettierrc.json', '.prettierignore'],
  ...['.dependency-cruiser.mjs', 'knip.json'],
];

/** What git ignores or is git's own. */
const untracked =
  /^(\.git|node_modules|dist|coverage|\.lagesbild.*|\.env|\.eslintcache|.*\.log|\.gitattributes)$/;

const apps = ['api', 'cli', 'web', 'worker'];
const plumbing = ['config', 'database', 'jobs', 'audit', 'http', 'documents', 'notify'];
const guarding = ['access', 'instance', 'protection', 'backup', 'feedback', 'tracing'];
const features = [
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
const pictures = [
  ...['situation-picture', 'governing-documents', 'judgement', 'risks', 'problems'],
  ...['measures', 'editions', 'papers', 'public-editions', 'collections'],
  ...['city-picture', 'city-report'],
];
const libs = ['domain', ...plumbing, ...guarding, ...features, ...pictures];
const testFolders = [
  ...['architecture', 'bench', 'e2e', 'fixtures', 'integration', 'long', 'reference'],
  ...['screenshots', 'security', 'support'],
];

const bannedFolders = ['common', 'shared', 'core', 'utils', 'helpers', 'misc', 'types'];
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const readmeLinesMin = 5;
const readmeLinesMax = 20;

const codeFiles = filesBelow().filter((path) => /^(apps|libs|test)\/.*\.tsx?$/.test(path));

/** A folder that another change has just begun counts once it holds code. */
const startedLibs = foldersIn('libs').filter((lib) => filesBelow(`libs/${lib}/src`).length > 0);

describe('the folders', () => {
  it('hold nothing at the top that the guide does not name', () => {
    const found = readdirSync(projectRoot).filter((name) => !untracked.test(name));
    expect(found.filter((name) => !topEntries.includes(name))).toEqual([]);
  });

  it('are the four apps, the libs in flow order and the kinds of test', () => {
    expect(foldersIn('apps')).toEqual(apps);
    expect(foldersIn('libs').filter((lib) => !libs.includes(lib))).toEqual([]);
    expect(foldersIn('test').filter((kind) => !testFolders.includes(kind))).toEqual([]);
  });

  it('are never called after no thing in particular', () => {
    const folders = new Set(codeFiles.flatMap((path) => path.split('/').slice(0, -1)));
    expect(bannedFolders.filter((name) => folders.has(name))).toEqual([]);
  });

  it('hold files named noun.role.ts in kebab-case', () => {
    const names = codeFiles.flatMap((path) => path.replace(/\.tsx?$/, '').split('/'));
    expect([...new Set(names)].filter((name) => !kebabCase.test(name))).toEqual([]);
  });
});

describe('every lib', () => {
  it.each(startedLibs)('%s says in a few lines what it owns and may never do', (lib) => {
    const path = `libs/${lib}/README.md`;
    expect(existsSync(join(projectRoot, path)), `${path} is missing`).toBe(true);
    expect(lineCount(textOf(path))).toBeGreaterThanOrEqual(readmeLinesMin);
    expect(lineCount(textOf(path))).toBeLessThanOrEqual(readmeLinesMax);
  });

  it.each(startedLibs)('%s has one front door that names what it opens', (lib) => {
    const door = `libs/${lib}/src/index.ts`;
    // The list of migrations is data for TypeORM, not a second door.
    const migrationList = 'libs/database/src/migrations/index.ts';
    const doors = filesBelow(`libs/${lib}`).filter((path) => /(^|\/)index\.tsx?$/.test(path));
    expect(doors.filter((path) => path !== migrationList)).toEqual([door]);
    expect(textOf(door)).not.toMatch(/export\s+\*/);
  });
});

describe('the names in the code', () => {
  it('say what a class is, not that it manages, helps or implements', () => {
    const hollowName =
      /\b(class\s+\w+(Manager|Helper|Helpers|Util|Utils|Impl)\b|interface\s+I[A-Z][a-z]\w*)/;
    const hollow = codeFiles
      .filter((path) => !path.startsWith('test/architecture/'))
      .filter((path) => hollowName.test(textOf(path)));
    expect(hollow).toEqual([]);
  });
});
