import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder, absolute. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Folders that hold nothing of ours: installed, built or written while running. */
const foreignFolders = new Set(['node_modules', 'dist', '.git', '.lagesbild', 'coverage', 'build']);

/** Every file below `folder` (relative to the project), as sorted paths with forward slashes. */
export function filesBelow(folder = '.'): string[] {
  return walk(join(projectRoot, folder)).sort();
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return foreignFolders.has(entry.name) ? [] : walk(path);
    return entry.isFile() ? [relative(projectRoot, path).split(sep).join('/')] : [];
  });
}

/** The names of the folders right below `folder`, sorted. */
export function foldersIn(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !foreignFolders.has(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** The text of one file, named as `filesBelow` names it. */
export function textOf(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

/** How many lines a text has; a last line without line feed counts. */
export function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}
