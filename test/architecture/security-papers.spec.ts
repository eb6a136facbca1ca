import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { filesBelow, projectRoot, textOf } from './project-tree.js';

/** What the security papers point at: `path` alone, or `path: how the title of a test begins`. */
interface Reference {
  readonly in: string;
  readonly path: string;
  readonly title: string | undefined;
}

const TITLE_CHARACTERS_MIN = 10;
const TITLES_MIN = 120;
const statuses = ['met', 'partly', 'not met', 'not applicable'];
const COLUMNS = ['id', 'level', 'requirement', 'status', 'evidence', 'reason'];
/** Of OWASP ASVS 5.0.0. */
const COUNTS = { L1: 70, L2: 183 };

const papers = filesBelow('docs/security');
const pages = [...papers.filter((path) => path.endsWith('.md')), 'SECURITY.md'];

/** A file of the project with an ending, so that routes and settings in the same type are left alone. */
const filePath = /^(?:test|libs|apps|docs|docker|\.ci)\/[\w./-]+\.[a-z]+$/;

function referenceOf(place: string, code: string): Reference {
  const [path = '', ...rest] = code.split(': ');
  return { in: place, path, title: rest.length === 0 ? undefined : rest.join(': ') };
}

function referencesIn(page: string): Reference[] {
  return [...textOf(page).matchAll(/`([^`\n]+)`/g)]
    .map(([, code = '']) => referenceOf(page, code))
    .filter(({ path }) => filePath.test(path));
}

interface Row {
  readonly id: string;
  readonly level: keyof typeof COUNTS;
  readonly requirement: string;
  readonly status: string;
  readonly evidence: string;
  readonly reason: string;
}

const published = resolve(
  process.env['LAGESBILD_TEST_DATA'] ?? '../shared/data',
  'security/asvs-5.0-l1-l2.txt',
);
const unless = existsSync(published) ? '' : ` (skipped: no ${published}; set LAGESBILD_TEST_DATA)`;

const csv = textOf('docs/security/asvs.csv');
const rows = parse<Row>(csv, { columns: true, skip_empty_lines: true });
const evidenceOf = ({ id, evidence }: Row) =>
  evidence === '' ? [] : evidence.split(' | ').map((code) => referenceOf(`ASVS ${id}`, code));

const references = [...pages.flatMap(referencesIn), ...rows.flatMap(evidenceOf)];

/** What is wrong with a reference; undefined when it leads where it says. */
function faultOf({ in: place, path, title }: Reference): string | undefined {
  if (!existsSync(join(projectRoot, path))) return `${place}: ${path} is not there`;
  const isTest = path.endsWith('.spec.ts');
  if (title === undefined) return isTest ? `${place}: ${path} without a test` : undefined;
  if (!isTest) return `${place}: ${path} holds no tests`;
  if (title.length < TITLE_CHARACTERS_MIN) return `${place}: "${title}" is too short`;
  const text = textOf(path);
  const stands = ["'", '"', '`', '} '].some((before) => text.includes(`${before}${title}`));
  return stands ? undefined : `${place}: ${path} has no test "${title}"`;
}

describe('the security papers', () => {
  it('name tests and files that are there', () => {
    expect(references.filter(({ title }) => title !== undefined).length).toBeGreaterThan(
      TITLES_MIN,
    );
    expect(references.map(faultOf).filter((fault) => fault !== undefined)).toEqual([]);
  });

  it('would be found out: a test or a file that is gone, and a test file without a test', () => {
    const gone = { in: 'x', path: 'test/integration/audit.spec.ts', title: 'a title that is gone' };
    expect(faultOf(gone)).toContain('has no test');
    expect(faultOf({ ...gone, path: 'test/gone.spec.ts' })).toContain('is not there');
    expect(faultOf({ ...gone, title: undefined })).toContain('without a test');
  });

  it('name residuals that are told, and tell none that nothing names', () => {
    const model = textOf('docs/security/threat-model.md');
    const [flows = '', told = ''] = model.split('\n## Residuals\n');
    const toldOnes = [...told.matchAll(/^- \*\*(R\d+)\*\*/gm)].map(([, one]) => one);
    const named = new Set([...flows.matchAll(/\bR\d+\b/g)].map(([one]) => one));
    expect(toldOnes).toEqual(toldOnes.map((_, index) => `R${index + 1}`));
    expect([...named].filter((one) => !toldOnes.includes(one))).toEqual([]);
    expect(toldOnes.filter((one) => one && !named.has(one))).toEqual([]);
  });

  it('have a row for each threat of each flow: none of the six letters is left out unseen', () => {
    const flows = textOf('docs/security/threat-model.md').split(/^### /m).slice(1);
    const lacking = flows.flatMap((flow) => {
      const name = flow.split(' ')[0] ?? '';
      const left = (flow.match(/^No threat of (.*?) here/m)?.[1] ?? '').replaceAll(/\W/g, '');
      const letters = [...flow.matchAll(/^\| ([STRIDE]) +\|/gm)].map(([, letter]) => letter);
      return [...'STRIDE']
        .filter((letter) => !letters.includes(letter) && !left.includes(letter))
        .map((letter) => `${name} ${letter}`);
    });
    expect(flows.length).toBeGreaterThanOrEqual(20);
    expect(lacking).toEqual([]);
  });
});

describe('the table of OWASP ASVS', () => {
  it('has each requirement of levels 1 and 2 once, in order', () => {
    expect(csv.split('\n')[0]).toBe(COLUMNS.join(','));
    const count = (level: string) => rows.filter((row) => row.level === level).length;
    expect({ L1: count('L1'), L2: count('L2') }).toEqual(COUNTS);
    const order = (id: string) => id.split('.').reduce((sum, part) => sum * 100 + Number(part), 0);
    const ids = rows.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => order(a) - order(b)));
  });

  it.skipIf(unless !== '')(`has the ids and levels of the published list${unless}`, () => {
    const lines = readFileSync(published, 'utf8').matchAll(/^(L[12] [\d.]+) /gm);
    expect(rows.map(({ level, id }) => `${level} ${id}`)).toEqual([...lines].map(([, one]) => one));
  });

  it('has evidence for what is met, and a reason for what is not, or not wholly', () => {
    const wrong = rows.filter((row) => {
      const isWhole = row.status === 'met' || row.status === 'partly' ? row.evidence !== '' : true;
      const isTold = row.status === 'met' ? true : row.reason !== '';
      return !statuses.includes(row.status) || !isWhole || !isTold || row.requirement === '';
    });
    expect(wrong.map(({ id, status }) => `${id} ${status}`)).toEqual([]);
  });
});
