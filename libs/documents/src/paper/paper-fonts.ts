import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FontCoverage } from './font-coverage.js';

const FILES = [
  '400Regular/SourceSans3_400Regular.ttf',
  '600SemiBold/SourceSans3_600SemiBold.ttf',
  '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
] as const;

/** The fonts that papers are set in, and what they have signs for. */
export interface PaperFonts {
  readonly bytes: readonly Buffer[];
  readonly coverage: readonly FontCoverage[];
}

/** Reads Source Sans 3 in the two weights and the slant that papers use. */
export function readPaperFonts(): PaperFonts {
  const { resolve } = createRequire(import.meta.url);
  const bytes = FILES.map((file) =>
    readFileSync(resolve(`@expo-google-fonts/source-sans-3/${file}`)),
  );
  return { bytes, coverage: bytes.map((font) => new FontCoverage(font)) };
}
