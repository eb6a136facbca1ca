/**
 * What this product is made of: `npm run sbom`.
 *
 * Writes `dist/sbom.cdx.json` (CycloneDX, by npm from the lock file, so other platforms' packages are in it too) and
 * `dist/third-party.txt` (the licence texts of what is shipped). Refuses a list that is not whole or not sound.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packagesOf, reviewed } from './licences.mjs';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'));
const licenceFile = /^(licen[cs]e|copying|ofl|notice)([.-].*)?$/i;

const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function writtenByNpm() {
  const words = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
  const ended = spawnSync('npm', words, {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (ended.status !== 0) throw new Error(`npm sbom: ${ended.stderr}`);
  return JSON.parse(ended.stdout);
}

/** The list, as it is written. */
export const listOf = () => completed(writtenByNpm());

/** npm calls the product after its folder, and leaves out a licence that is no name it knows. */
function completed(bom) {
  Object.assign(bom.metadata.component, { name: manifest.name, type: 'application' });
  for (const component of bom.components) {
    const licence = reviewed.get(`${component.name}@${component.version}`);
    if (licence !== undefined) component.licenses = [{ license: { id: licence } }];
  }
  return bom;
}

/** Everything that is wrong with a list, as sentences; none when it is sound and holds each package of the lock. */
export function faultsOf(bom, packages) {
  const faults = [];
  if (bom.bomFormat !== 'CycloneDX') faults.push('it is no CycloneDX');
  if (!/^1\.[4-9]$/.test(bom.specVersion)) faults.push(`it is of version ${bom.specVersion}`);
  if (!/^urn:uuid:[0-9a-f-]{36}$/.test(bom.serialNumber)) faults.push('it has no serial number');
  const refs = new Set([
    bom.metadata.component['bom-ref'],
    ...bom.components.map((one) => one['bom-ref']),
  ]);
  if (refs.size !== bom.components.length + 1) faults.push('two components have the same bom-ref');
  for (const one of bom.components) {
    const lacks = ['name', 'version', 'purl', 'type'].filter((key) => !one[key]);
    if (!one.licenses?.length) lacks.push('licence');
    if (lacks.length > 0) faults.push(`${one['bom-ref']} lacks ${lacks.join(', ')}`);
  }
  for (const { ref, dependsOn = [] } of bom.dependencies) {
    const unknown = [ref, ...dependsOn].filter((each) => !refs.has(each));
    if (unknown.length > 0) faults.push(`${ref} depends on ${unknown.join(', ')}, not in it`);
  }
  const listed = new Set(bom.components.map(({ purl }) => purl));
  const locked = new Set(packages.map(purlOf));
  for (const purl of locked) if (!listed.has(purl)) faults.push(`${purl} is not in it`);
  for (const purl of listed) if (!locked.has(purl)) faults.push(`${purl} is not in the lock`);
  return faults;
}

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sourceFiles(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** Packages that the pages import, which are shipped although package.json lists them as development. */
function importedByPages() {
  const names = Object.keys({ ...manifest.devDependencies, ...manifest.dependencies });
  const text = sourceFiles(join(projectRoot, 'apps/web/src'))
    .filter((path) => /\.(tsx?|css)$/.test(path) && !path.includes('.spec.'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  return names.filter((name) => new RegExp(`['"]${name}(/[^'"]*)?['"]`).test(text));
}

/** Paths in the lock of what the pages bring: the packages they import, and all that these need. */
function broughtByPages() {
  const found = new Set();
  const queue = importedByPages().map((name) => `node_modules/${name}`);
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path) || lock.packages[path] === undefined) continue;
    found.add(path);
    for (const name of Object.keys(lock.packages[path].dependencies ?? {})) {
      const nested = `${path}/node_modules/${name}`;
      queue.push(lock.packages[nested] === undefined ? `node_modules/${name}` : nested);
    }
  }
  return found;
}

function licenceTexts() {
  const pages = broughtByPages();
  return Object.entries(lock.packages)
    .filter(
      ([path, entry]) => path !== '' && (pages.has(path) || (!entry.dev && !entry.devOptional)),
    )
    .filter(([path]) => existsSync(join(projectRoot, path)))
    .map(([path, entry]) => {
      const folder = join(projectRoot, path);
      const files = readdirSync(folder).filter((name) => licenceFile.test(name));
      const texts = files.map((name) => readFileSync(join(folder, name), 'utf8').trim());
      const title = `${path.slice(path.lastIndexOf('node_modules/') + 13)} ${entry.version}`;
      return [`${title} (${entry.license ?? 'see text'})`, ...texts].join('\n\n');
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bom = listOf();
  const faults = faultsOf(bom, packagesOf(lock));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exit(1);
  const texts = licenceTexts();
  mkdirSync(join(projectRoot, 'dist'), { recursive: true });
  writeFileSync(join(projectRoot, 'dist/sbom.cdx.json'), `${JSON.stringify(bom, null, 2)}\n`);
  writeFileSync(
    join(projectRoot, 'dist/third-party.txt'),
    `${texts.join(`\n\n${'─'.repeat(80)}\n\n`)}\n`,
  );
  console.log(`dist/sbom.cdx.json: ${bom.components.length} components`);
  console.log(`dist/third-party.txt: licence texts of ${texts.length} packages that are shipped`);
}
