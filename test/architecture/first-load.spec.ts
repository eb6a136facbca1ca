import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './project-tree.js';

const assets = join(projectRoot, 'dist/web/assets');
/** What a phone on a slow network can wait for; the goal is 130. */
const REPORT_KILOBYTES_MAX = 200;
const BYTES_PER_KILOBYTE = 1_000;

const scripts = existsSync(assets)
  ? readdirSync(assets).filter((name) => name.endsWith('.js'))
  : [];
const textOf = (name: string) => readFileSync(join(assets, name), 'utf8');

/** A built file and all that it needs before it runs; not what it loads later. */
function withStaticImports(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, imported] of textOf(name).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
    if (imported) withStaticImports(imported, seen);
  }
  return seen;
}

function named(pattern: RegExp): string[] {
  return scripts.filter((name) => pattern.test(name));
}

const entry = () => {
  const html = readFileSync(join(projectRoot, 'dist/web/index.html'), 'utf8');
  return /src="\/assets\/([^"]+\.js)"/.exec(html)?.[1] ?? '';
};

function kilobytes(names: Iterable<string>): number {
  const bytes = [...new Set(names)].map((name) => gzipSync(textOf(name)).length);
  return bytes.reduce((sum, each) => sum + each, 0) / BYTES_PER_KILOBYTE;
}

describe.skipIf(scripts.length === 0)('what a phone loads to report (built by npm test)', () => {
  const first = () => [...withStaticImports(entry()), ...named(/^first\.sv-/)];
  const report = () => named(/^report\.page-/).flatMap((name) => [...withStaticImports(name)]);

  it(`is at most ${REPORT_KILOBYTES_MAX} kB of compressed script, texts and all`, () => {
    const size = kilobytes([...first(), ...report()]);
    expect(size).toBeGreaterThan(50);
    expect(size).toBeLessThanOrEqual(REPORT_KILOBYTES_MAX);
  });

  it('holds neither charts nor maps', () => {
    const loaded = new Set([...first(), ...report()]);
    const heavy = named(/chart|leaflet|map\.page|picture\.page/);
    expect(heavy.length).toBeGreaterThan(0);
    expect(heavy.filter((name) => loaded.has(name))).toEqual([]);
  });
});
