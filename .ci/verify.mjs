/**
 * Every check of the project, each once, the cheapest refusal first: `npm run verify`.
 *
 *   node .ci/verify.mjs [--skip=name,name] [--only=name,name]
 *
 * Import rules and drift of migrations are tests, so `test` holds them. Stops at the first refusal.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const generatedFiles = [
  'docs/access.md',
  'docs/data-dictionary.md',
  'docs/openapi.json',
  'apps/web/src/api/schema.ts',
];
const millisecondsPerSecond = 1000;

const bin = (name, ...words) => ['npx', ['--no-install', name, ...words]];
const script = (name) => ['npm', ['run', '--silent', name]];
const typesOf = (project) => bin('tsc', '--noEmit', '--project', project);

const steps = [
  { name: 'format', commands: [bin('prettier', '--check', '--log-level', 'warn', '.')] },
  {
    name: 'types',
    commands: [
      typesOf('libs/domain/tsconfig.json'),
      typesOf('tsconfig.json'),
      typesOf('apps/web/tsconfig.json'),
    ],
  },
  { name: 'lint', commands: [bin('eslint', '.', '--max-warnings', '0')] },
  { name: 'unused', commands: [bin('knip', '--no-progress', '--no-config-hints')] },
  { name: 'licences', commands: [['node', ['.ci/licences.mjs']]] },
  { name: 'build', commands: [script('build')] },
  { name: 'sbom', commands: [script('sbom')] },
  { name: 'generated', commands: [script('generate')], unchanged: generatedFiles },
  { name: 'test', commands: [['npm', ['test']]] },
  { name: 'long', commands: [script('test:long')] },
  { name: 'image', commands: [['bash', ['docker/build-steps.sh']]] },
];

function listFrom(option) {
  const given = process.argv.find((word) => word.startsWith(`--${option}=`));
  const names = given ? given.slice(option.length + 3).split(',') : [];
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`no such step: ${unknown.join(', ')}`);
  return names;
}

function fingerprint(path) {
  const url = new URL(`../${path}`, import.meta.url);
  return existsSync(url) ? createHash('sha256').update(readFileSync(url)).digest('hex') : 'absent';
}

function succeeds([command, words]) {
  const ended = spawnSync(command, words, { cwd: projectRoot, stdio: 'inherit' });
  if (ended.error) console.error(`${command}: ${ended.error.message}`);
  return ended.status === 0;
}

/** True when every command succeeds and leaves the step's files as they were. */
function passes(step) {
  const files = step.unchanged ?? [];
  const before = files.map(fingerprint);
  if (!step.commands.every(succeeds)) return false;
  const changed = files.filter((path, index) => fingerprint(path) !== before[index]);
  for (const path of changed)
    console.error(`${path} was out of date; it is written anew: commit it`);
  return changed.length === 0;
}

const only = listFrom('only');
const skipped = listFrom('skip');
const chosen = steps.filter(
  (step) => (only.length === 0 || only.includes(step.name)) && !skipped.includes(step.name),
);

for (const step of chosen) {
  console.log(`\n── ${step.name}`);
  const startedAt = performance.now();
  const passed = passes(step);
  const seconds = ((performance.now() - startedAt) / millisecondsPerSecond).toFixed(1);
  console.log(`── ${step.name}: ${passed ? 'passed' : 'REFUSED'} in ${seconds} s`);
  if (!passed) process.exit(1);
}
