import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { permissions } from '#domain';
import { projectRoot } from './project-tree.js';

const SOURCES = join(projectRoot, 'apps/web/src');
const textsIn = (file: string) =>
  JSON.parse(readFileSync(join(SOURCES, 'i18n', file), 'utf8')) as Record<string, object | string>;
const first = textsIn('first.sv.json');
const rest = textsIn('sv.json');
/** What is there before all texts are: the frame of every page, signing in, the start page and reporting. */
const BEGINNINGS = ['main.tsx', 'start/start.page.tsx', 'report/report.page.tsx'];
const IMPORT = /(?:from|import)\s+'(\.[^']+)'|import\(\s*'(\.[^']+)'\s*\)/g;
const IMPORT_OF_TYPES = /import type [^;]+;/g;
/** A key of a text, its beginning at least, in whatever quotes. */
const KEY = /['"`]([a-zA-Z]+)\.([a-zA-Z$_{][\w.-]*)/g;

function moduleAt(from: string, path: string): string | undefined {
  const found = normalize(join(dirname(from), path));
  const stem = found.replace(/\.js$/, '');
  return [`${stem}.tsx`, `${stem}.ts`].find((file) => existsSync(file));
}

/** Every module that one leads to; the pages that the table of routes fetches are others' beginnings. */
function modulesFrom(file: string, known: Set<string>): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const source = readFileSync(file, 'utf8').replace(IMPORT_OF_TYPES, '');
  for (const [, always, late] of source.matchAll(IMPORT)) {
    const path = always ?? (file.endsWith('routes.tsx') ? undefined : late);
    const next = path && moduleAt(file, path);
    if (next) modulesFrom(next, known);
  }
  return known;
}

describe('the first texts', () => {
  const modules = new Set<string>();
  for (const each of BEGINNINGS) modulesFrom(join(SOURCES, each), modules);

  it('are all that is said before the rest is fetched', () => {
    expect(modules.size).toBeGreaterThan(80);
    const missing = [...modules].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(KEY)]
        .filter(([, top = '']) => top in rest)
        .filter(([, top, tail]) => !(permissions as readonly string[]).includes(`${top}.${tail}`))
        .map(([key]) => `${relative(SOURCES, file)}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('hold the words that have a name of their own, which the search for keys does not see', () => {
    expect(Object.keys(rest).filter((key) => typeof rest[key] === 'string')).toEqual([]);
  });

  it('are not said a second time in the rest', () => {
    expect(Object.keys(first).filter((key) => key in rest)).toEqual([]);
  });
});
