import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from './project-tree.js';

const folder = 'libs/database/src/migrations';
const files = filesBelow(folder).filter((path) => !path.endsWith('/index.ts'));
const fileName = /^(\d{13})-([a-z]+(?:-[a-z0-9]+)+)\.ts$/;

/** `1795300000000-create-stream.ts` holds the class `CreateStream1795300000000`. */
function classNameOf(path: string): string {
  const [, timestamp, words] = fileName.exec(path.slice(folder.length + 1)) ?? [];
  if (!timestamp || !words) return `${path} is not named <timestamp>-<verb>-<object>.ts`;
  const pascal = words.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) =>
    letter.toUpperCase(),
  );
  return pascal + timestamp;
}

describe('migrations', () => {
  it.each(files)('%s is named by time, verb and object, and can be undone', (path) => {
    const text = textOf(path);
    expect(path.slice(folder.length + 1)).toMatch(fileName);
    expect(text).toContain(`export class ${classNameOf(path)} `);
    expect(text).toMatch(/\bup\(/);
    expect(text).toMatch(/\bdown\(/);
  });

  it('are all listed, in the order they run', () => {
    const list = /migrations = \[([^\]]*)\]/.exec(textOf(`${folder}/index.ts`))?.[1] ?? '';
    const listed = list.split(',').map((name) => name.trim());
    expect(listed.filter((name) => name !== '')).toEqual(files.map(classNameOf));
  });
});
