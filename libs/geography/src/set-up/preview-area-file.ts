import { Injectable } from '@nestjs/common';
import { explainField, Fault, foldName, readAreaFile, type Language } from '#domain';
import type { AreaFile, FieldFault } from '#domain';
import { checkCoverage, type AreaCoverage } from '../area-coverage.js';
import { fieldFaultOf, MAX_AREA_FILE_FAULTS, parseAreaFile } from '../area-file.js';
import type { AreaFileSource } from '../area-file.js';
import type { AreaPreviewDto, AreaPreviewQueryDto, AreaPropertyDto } from './area-set-up.dto.js';

const PROPERTIES_MAX = 60;
const SAMPLES_MAX = 4;
const SAMPLE_CHARACTERS_MAX = 60;
/** What registers call the code and the name of an area, the likeliest first. */
const CODE_WORDS = ['kod', 'code', 'id', 'omradeskod', 'områdeskod', 'nyko', 'deso', 'objectid'];
const NAME_WORDS = [
  'namn',
  'name',
  'kom_namn',
  'benamning',
  'benämning',
  'omradesnamn',
  'områdesnamn',
];

/** Tells what a file of areas holds and what is wrong with it, before anybody decides to import it. */
@Injectable()
export class PreviewAreaFile {
  /** Fault: AREA_FILE_REFUSED when it cannot be read at all; what is wrong with its areas is told in `faults`. */
  async run(
    source: AreaFileSource,
    asked: AreaPreviewQueryDto,
    language: Language,
  ): Promise<AreaPreviewDto> {
    const { value } = await parseAreaFile(source);
    const features = propertiesOfFeatures(value);
    const properties = describeProperties(features);
    const code = asked.code ?? guess(properties, CODE_WORDS, features.length);
    const name = asked.name ?? guess(properties, NAME_WORDS) ?? code;
    const codeProperty = code ?? name ?? '';
    const file = readAreaFile(value, { codeProperty, nameProperty: name ?? codeProperty });
    const { coverage, faults } = examine(file);
    return {
      features: features.length,
      properties,
      ...{ code: code ?? name ?? null, name: name ?? null },
      crs: file.features.length === 0 ? null : file.crs,
      faults: faults.slice(0, MAX_AREA_FILE_FAULTS).map((fault) => {
        return { path: fault.path, code: fault.code, message: explainField(fault, language) };
      }),
      overlaps: coverage.overlaps.map(({ codes, ...overlap }) => ({
        ...overlap,
        codes: [...codes],
      })),
      gaps: coverage.gaps.length,
    };
  }
}

function examine(file: AreaFile): { coverage: AreaCoverage; faults: readonly FieldFault[] } {
  const none = { overlaps: [], gaps: [] };
  const faults = file.problems.map(fieldFaultOf);
  // Areas that cannot be drawn cannot be measured either.
  if (faults.length > 0) return { coverage: none, faults };
  try {
    return { coverage: checkCoverage(file.features, {}), faults };
  } catch (error) {
    if (!(error instanceof Fault) || error.fields === undefined) throw error;
    return { coverage: none, faults: error.fields };
  }
}

function propertiesOfFeatures(value: unknown): Record<string, unknown>[] {
  const { type, features } = (value ?? {}) as { type?: unknown; features?: unknown };
  const list: unknown[] = Array.isArray(features) ? features : type === 'Feature' ? [value] : [];
  return list.map((feature) => {
    const { properties } = (feature ?? {}) as { properties?: unknown };
    return typeof properties === 'object' && properties !== null
      ? (properties as Record<string, unknown>)
      : {};
  });
}

function describeProperties(features: readonly Record<string, unknown>[]): AreaPropertyDto[] {
  const values = new Map<string, string[]>();
  for (const properties of features) {
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value !== 'string' && typeof value !== 'number') continue;
      const text = String(value).trim();
      if (text === '') continue;
      const known = values.get(name);
      if (known === undefined) values.set(name, [text]);
      else known.push(text);
    }
  }
  return [...values].slice(0, PROPERTIES_MAX).map(([name, texts]) => {
    const distinct = [...new Set(texts)];
    const samples = distinct
      .slice(0, SAMPLES_MAX)
      .map((text) => text.slice(0, SAMPLE_CHARACTERS_MAX));
    return { name, filled: texts.length, distinct: distinct.length, samples };
  });
}

/** @param different values that a code has to have: each area its own. */
function guess(
  properties: readonly AreaPropertyDto[],
  words: readonly string[],
  different = 0,
): string | undefined {
  const fitting = properties.filter(({ distinct }) => distinct >= different);
  return words
    .map((word) => fitting.find(({ name }) => foldName(name) === word)?.name)
    .find((name) => name !== undefined);
}
