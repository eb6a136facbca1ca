import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, foldersIn, lineCount, projectRoot, textOf } from './project-tree.js';

const codeLinesMax = 300;
const textBytesMax = 2_000_000;

/** Pictures, fonts, archives: nothing to read. */
const binary = /\.(png|jpe?g|ico|woff2?|gz|zip|xlsx|pdf)$/;
/** In a second work tree `.git` is a file that says where the first one lies. */
const textFiles = filesBelow().filter(
  (path) =>
    path !== '.git' && !binary.test(path) && statSync(join(projectRoot, path)).size <= textBytesMax,
);

/** Generated files, migrations and tables of facts are as long as they need to be. */
const mayBeLong =
  /(^apps\/web\/src\/api\/schema\.ts$|\/migrations\/|\.data\.ts$|-table\.ts$|^test\/bench\/|^libs\/[^/]+\/src\/index\.ts$)/;

/** Written in two halves, so that this file does not hold what it looks for. */
const foldersOfOneMachine = ['wo' + 'rk', 'ro' + 'ot', 'ho' + 'me', 'tm' + 'p', 'Us' + 'ers'];
const machinePath = new RegExp(`(^|[\\s"'\`(=:])/(${foldersOfOneMachine.join('|')})/[\\w.-]`, 'm');

const markdown = textFiles.filter((path) => path.endsWith('.md'));
const scripts = Object.keys(
  (JSON.parse(textOf('package.json')) as { scripts?: Record<string, string> }).scripts ?? {},
);

describe('every text file', () => {
  it('is free of paths that exist on one machine only', () => {
    expect(textFiles.filter((path) => machinePath.test(textOf(path)))).toEqual([]);
  });

  it('names no package registry, so that a clone installs from wherever it stands', () => {
    const lockFile = JSON.parse(textOf('package-lock.json')) as {
      packages: Record<string, { resolved?: string }>;
    };
    const resolved = Object.values(lockFile.packages).filter((one) => one.resolved);
    expect(resolved).toEqual([]);
    expect(textOf('.npmrc')).not.toMatch(/registry\s*=|_auth/);
  });

  it('is short enough to be read at one sitting when it is code', () => {
    const code = textFiles.filter((path) => /\.(ts|tsx|js|mjs|css|sh)$/.test(path));
    const long = code
      .filter((path) => !mayBeLong.test(path))
      .map((path) => ({ path, lines: lineCount(textOf(path)) }))
      .filter(({ lines }) => lines > codeLinesMax);
    expect(long).toEqual([]);
  });
});

describe('the documentation', () => {
  it('links only to files that are there', () => {
    const broken = markdown.flatMap((path) =>
      [...textOf(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)]
        .map((match) => normalize(join(dirname(path), match[1] ?? '')))
        .filter((target) => !existsSync(join(projectRoot, target)))
        .map((target) => `${path} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('tells only of npm scripts that exist', () => {
    const told = markdown.flatMap((path) =>
      [...textOf(path).matchAll(/npm run ([a-z][\w:-]*)/g)].map((match) => match[1] ?? ''),
    );
    expect([...new Set(told)].filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it('numbers its decisions without a gap, each with context, decision and consequences', () => {
    const records = filesBelow('docs/adr');
    const numbers = records.map((path) => Number(path.slice('docs/adr/'.length).slice(0, 4)));
    expect(numbers).toEqual(records.map((_, index) => index + 1));
    for (const path of records) {
      const headings = [...textOf(path).matchAll(/^## (.+)$/gm)].map((match) => match[1]);
      expect(headings, path).toEqual(['Context', 'Decision', 'Consequences']);
    }
  });

  it('maps every app and every lib that has code', () => {
    const readme = textOf('README.md');
    const started = foldersIn('libs').filter((lib) => filesBelow(`libs/${lib}/src`).length > 0);
    const unmapped = [...foldersIn('apps'), ...started].filter((name) => !readme.includes(name));
    expect(unmapped).toEqual([]);
  });
});
