import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot, textOf } from './project-tree.js';

interface Licences {
  packagesOf(lock: object): { name: string; version: string; licence?: string }[];
  isAllowed(expression: unknown): boolean;
}
interface Component {
  name: string;
  purl: string;
  'bom-ref': string;
  licenses?: object[];
}
interface Bom {
  metadata: { component: { name: string } };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}
interface Sbom {
  listOf(): Bom;
  faultsOf(bom: Bom, packages: object[]): string[];
}

const load = async <T>(path: string) =>
  (await import(pathToFileURL(join(projectRoot, path)).href)) as T;
const gate = (...words: string[]) =>
  spawnSync(process.execPath, ['.ci/licences.mjs', ...words], {
    cwd: projectRoot,
    encoding: 'utf8',
  });

let folder: string;
let licences: Licences;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lagesbild-lock-'));
  licences = await load<Licences>('.ci/licences.mjs');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A lock file with one package, as npm writes it. */
function planted(license?: string): string {
  const path = join(folder, 'package-lock.json');
  const packages = { '': { name: 'x' }, 'node_modules/planted': { version: '1.0.0', license } };
  writeFileSync(path, JSON.stringify({ lockfileVersion: 3, packages }));
  return path;
}

describe('the licence of a package', () => {
  it('is one that the OSI has approved and that may be shipped, for all that stand in the lock', () => {
    const ended = gate();
    expect([ended.status, ended.stderr]).toEqual([0, '']);
  });

  it.each([
    ['Hippocratic-2.1', 'Hippocratic-2.1'],
    ['SEE LICENSE IN LICENSE.md', 'SEE LICENSE IN LICENSE.md'],
    ['GPL-3.0-only', 'GPL-3.0-only'],
    [undefined, 'states no licence'],
  ])('that is %s stops the gate, which names it', (license, said) => {
    const ended = gate(planted(license));
    expect([ended.status, ended.stderr.trim()]).toEqual([1, `planted@1.0.0: ${said}`]);
  });

  it('may be one of two when one of them is allowed, and both when both are', () => {
    expect(licences.isAllowed('(MIT OR CC0-1.0)')).toBe(true);
    expect(licences.isAllowed('Apache-2.0 AND MIT')).toBe(true);
    expect(licences.isAllowed('MIT AND CC0-1.0')).toBe(false);
    expect(licences.isAllowed('(MIT OR (ISC AND CC0-1.0))')).toBe(false);
  });

  it('stops the gate when there is no package at all', () => {
    const path = join(folder, 'empty.json');
    writeFileSync(path, JSON.stringify({ packages: { '': { name: 'x' } } }));
    expect(gate(path).status).toBe(1);
  });
});

describe('the list of what the product is made of', () => {
  let sbom: Sbom;
  let bom: Bom;
  const packages = () => licences.packagesOf(JSON.parse(textOf('package-lock.json')) as object);
  beforeAll(async () => {
    sbom = await load<Sbom>('.ci/sbom.mjs');
    bom = sbom.listOf();
  });

  it('names the product and holds every package of the lock, each with a licence', () => {
    expect(bom.metadata.component.name).toBe('lagesbild');
    expect(bom.components.length).toBeGreaterThan(500);
    expect(sbom.faultsOf(bom, packages())).toEqual([]);
  });

  it('is refused when a package is missing, foreign, without licence or unknown to what needs it', () => {
    const [first, second, ...others] = structuredClone(bom.components);
    const foreign = { ...second!, purl: 'pkg:npm/planted@1.0.0', licenses: [] };
    const faults = sbom.faultsOf({ ...bom, components: [foreign, ...others] }, packages());
    expect(faults).toContain(`${second!['bom-ref']} lacks licence`);
    expect(faults).toContain(`${first!.purl} is not in it`);
    expect(faults).toContain('pkg:npm/planted@1.0.0 is not in the lock');
    expect(faults.filter((each) => each.includes('depends on'))).not.toEqual([]);
  });
});
