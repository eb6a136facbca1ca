/** What a package can hold: each a part of its own in `content/`. */
export const archiveParts = ['register', 'revisions', 'contents', 'decisions', 'copies'] as const;
export type ArchivePart = (typeof archiveParts)[number];

/** What people have written stands in these: asked for by one person and approved by another. */
const wordsParts: readonly ArchivePart[] = ['contents', 'copies'];

/** Whether a package of these parts is made only when a second person has approved it. */
export function needsSecondPerson(parts: readonly ArchivePart[]): boolean {
  return parts.some((part) => wordsParts.includes(part));
}

export const packageStates = [
  'proposed',
  'waiting',
  'running',
  'ready',
  'withdrawn',
  'stopped',
  'failed',
  'erased',
] as const;
export type PackageState = (typeof packageStates)[number];
