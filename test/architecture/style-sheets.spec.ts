import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './project-tree.js';

const folder = join(projectRoot, 'apps/web/src/styles');

/** Classes that are a whole selector of a rule that always holds: not in a media query, and not in another rule. */
function classesOf(css: string): string[] {
  const found: string[] = [];
  let depth = 0;
  for (const [, before = '', brace] of css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/([^{}]*)([{}])/g)) {
    if (brace === '{' && depth === 0) {
      const selectors = before.replace(/\([^)]*\)/g, '').split(',');
      found.push(...selectors.flatMap((each) => /^\.([\w-]+)$/.exec(each.trim())?.[1] ?? []));
    }
    depth += brace === '{' ? 1 : -1;
  }
  return found;
}

describe('style sheets', () => {
  it('own their classes: one stays when its page is left, and would dress the next page too', () => {
    const owners = new Map<string, Set<string>>();
    for (const name of readdirSync(folder)) {
      for (const each of classesOf(readFileSync(join(folder, name), 'utf8'))) {
        owners.set(each, (owners.get(each) ?? new Set()).add(name));
      }
    }
    expect(owners.size).toBeGreaterThan(100);
    const several = [...owners].filter(([, sheets]) => sheets.size > 1);
    expect(several.map(([name, sheets]) => [name, ...sheets])).toEqual([]);
  });
});
