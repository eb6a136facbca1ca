import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breaches, legalFiles, type PlantedFile } from './planted-breaches.js';
import { projectRoot } from './project-tree.js';

const configFile = '.dependency-cruiser.mjs';
const cruisedFolders = ['apps', 'libs', 'test'];
const geometryPackage =
  /node_modules\/(proj4|d3-delaunay|robust-point-in-polygon|polyclip-ts|flatbush)\//;

async function cruiseTree(root: string, options: ICruiseOptions): Promise<ICruiseResult> {
  const answer = await cruise(cruisedFolders, { ...options, baseDir: root, validate: true });
  return answer.output as ICruiseResult;
}

/** Each violation as one line: "rule: from → to". */
function violationsOf(result: ICruiseResult): string[] {
  return result.summary.violations.map((one) => `${one.rule.name}: ${one.from} → ${one.to}`);
}

function plant(root: string, file: PlantedFile): void {
  const path = join(root, file.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.source);
}

/** A small project of its own outside this tree, so that no other check ever sees the breaches. */
function plantProject(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'lagesbild-import-rules-')));
  for (const name of ['package.json', 'tsconfig.json']) {
    cpSync(join(projectRoot, name), join(root, name));
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'dir');
  for (const folder of cruisedFolders) mkdirSync(join(root, folder), { recursive: true });
  for (const file of legalFiles) plant(root, file);
  for (const breach of breaches) breach.files.forEach((file) => plant(root, file));
  return root;
}

async function ruleSet(): Promise<ICruiseOptions> {
  return extractDepcruiseOptions(join(projectRoot, configFile));
}

describe('the import rules on this tree', () => {
  let result: ICruiseResult;

  beforeAll(async () => {
    result = await cruiseTree(projectRoot, await ruleSet());
  });

  it('find no import against the flow', () => {
    expect(violationsOf(result)).toEqual([]);
  });

  it('see the imports between libs, so that silence means order and not blindness', () => {
    const crossings = result.modules
      .filter((module) => module.source.startsWith('libs/'))
      .flatMap((module) => module.dependencies)
      .filter((dependency) => dependency.dependencyTypes.includes('aliased-subpath-import'));
    expect(crossings.length).toBeGreaterThan(0);
  });

  it('find each geometry package wrapped in one file of the domain', () => {
    const wrappers = new Map<string, Set<string>>();
    for (const module of result.modules) {
      if (!module.source.startsWith('libs/domain/') || module.source.endsWith('.spec.ts')) continue;
      for (const { resolved } of module.dependencies) {
        const name = geometryPackage.exec(resolved)?.[1];
        if (name) wrappers.set(name, (wrappers.get(name) ?? new Set()).add(module.source));
      }
    }
    for (const [name, files] of wrappers) {
      expect([...files], `${name} is wrapped more than once`).toHaveLength(1);
    }
  });
});

describe('the import rules on planted breaches', () => {
  let root: string;
  let found: string[];
  let rules: string[];

  beforeAll(async () => {
    root = plantProject();
    const options = await ruleSet();
    rules = (options.ruleSet?.forbidden ?? []).map((rule) => rule.name ?? '');
    found = violationsOf(await cruiseTree(root, options));
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('have one breach planted for every rule', () => {
    expect([...new Set(breaches.map((breach) => breach.rule))].sort()).toEqual([...rules].sort());
  });

  it.each(breaches)('$rule fires when $what', ({ rule, files }) => {
    const expected = `${rule}: ${files[0]?.path} → `;
    expect(found.filter((line) => line.startsWith(expected))).not.toEqual([]);
  });

  it.each(legalFiles)('nothing fires on $path', ({ path }) => {
    expect(found.filter((line) => line.includes(`: ${path} → `))).toEqual([]);
  });
});
