import { describe, expect, it } from 'vitest';
import { categoryCodePattern, type Category } from './category.js';
import { focusAreaCodes, protectedValueCodes } from './focus-areas.js';
import { severityScale } from './severity-scale.js';
import { influenceKinds, staffIncidentCodes } from './staff-incident-codes.js';
import { category, categoryPath, flattenCategories, isUsable, taxonomy } from './taxonomy.js';
import { incidentKindNames, incidentKinds, tiers } from './terms.js';

const nodes = flattenCategories(taxonomy.categories);

function blankTexts(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text.trim() === '' || text !== text.trim());
}

function repeated(values: readonly string[]): readonly string[] {
  const folded = values.map((value) => value.toLowerCase());
  return folded.filter((value, index) => folded.indexOf(value) !== index);
}

function siblingGroups(): readonly (readonly Category[])[] {
  return [taxonomy.categories, ...nodes.map((node) => node.children)];
}

describe('the category tree', () => {
  it('gives every category a code of its own, well formed and beginning with its parent’s', () => {
    expect(repeated(nodes.map((node) => node.code))).toEqual([]);
    expect(taxonomy.byCode.size).toBe(nodes.length);
    for (const node of nodes) {
      expect(node.code).toMatch(categoryCodePattern);
      expect(node.parent).toBe(node.code.includes('.') ? node.code.replace(/\.[^.]*$/, '') : null);
    }
  });

  it('names every category, and says what counts and what does not, in both languages', () => {
    for (const { code, names, definition } of nodes) {
      const texts = [names, definition.includes, definition.excludes];
      expect(blankTexts(texts.flatMap((text) => [text.sv, text.en])), code).toEqual([]);
    }
  });

  it('ends every definition with a full stop, and keeps it to two sentences', () => {
    for (const { code, definition } of nodes) {
      for (const text of [definition.includes, definition.excludes]) {
        for (const sentence of [text.sv, text.en]) {
          expect(sentence, code).toMatch(/\.$/);
          expect(sentence.split(/\.\s/).length, code).toBeLessThanOrEqual(2);
        }
      }
    }
  });

  it('never lets a reporter choose between two siblings of the same name', () => {
    for (const siblings of siblingGroups()) {
      expect(repeated(siblings.map((node) => node.names.sv))).toEqual([]);
      expect(repeated(siblings.map((node) => node.names.en))).toEqual([]);
    }
  });

  it('uses only the known focus areas, tiers and kinds', () => {
    for (const node of nodes) {
      expect(focusAreaCodes).toContain(node.focusArea);
      expect(tiers).toContain(node.defaultTier);
      expect(node.kinds.length, node.code).toBeGreaterThan(0);
      for (const kind of node.kinds) expect(incidentKinds).toContain(kind);
    }
  });

  it('has something to choose for each kind, and something counted in each focus area but security', () => {
    for (const kind of incidentKinds) {
      expect(nodes.some((node) => isUsable(node.code, kind))).toBe(true);
    }
    const counted = new Set(nodes.filter((node) => node.counted).map((node) => node.focusArea));
    expect([...counted].sort()).toEqual(['accidents', 'crime', 'resilience', 'threats_staff']);
  });

  it('holds no quiet report and no planned event, which are not incidents', () => {
    expect(nodes.filter((node) => /quiet|positive|planned|event/.test(node.code))).toEqual([]);
  });
});

describe('tiers of what staff report', () => {
  it('protects every threat against staff, and keeps suicide and extremism strict', () => {
    for (const { code, defaultTier } of nodes) {
      if (code.startsWith('threat')) expect(defaultTier, code).toBe('protected');
      if (code.startsWith('extremism')) expect(defaultTier, code).toBe('strict');
    }
    expect(category('accident.suicide')?.defaultTier).toBe('strict');
    expect(category('accident.fall')?.defaultTier).toBe('internal');
    expect(category('order.gathering')?.defaultTier).toBe('internal');
  });

  it('opens only what the police publish', () => {
    const open = nodes.filter((node) => node.defaultTier === 'open');
    expect(open.every((node) => node.code.startsWith('police_notice'))).toBe(true);
  });
});

describe('looking up a category', () => {
  it('finds a category by its code, and nothing by a code that does not exist', () => {
    expect(category('crime.theft.burglary')?.names.sv).toBe('Inbrott');
    expect(category('crime.theft.nothing')).toBeUndefined();
    expect(category('Crime.Theft')).toBeUndefined();
  });

  it('lets a kind use its own categories only', () => {
    expect(isUsable('threat.influence.harassment', 'staff_incident')).toBe(true);
    expect(isUsable('threat.influence.harassment', 'observation')).toBe(false);
    expect(isUsable('order.unsafe_place.lighting', 'environment_fault')).toBe(true);
    expect(isUsable('accident.traffic.bicycle', 'accident')).toBe(true);
    expect(isUsable('nowhere', 'observation')).toBe(false);
  });

  it('tells the way down to a category', () => {
    expect(categoryPath('crime.theft.burglary')).toEqual([
      'crime',
      'crime.theft',
      'crime.theft.burglary',
    ]);
    expect(categoryPath('nowhere')).toEqual([]);
  });
});

describe('terms of the programme and coded lists', () => {
  it('holds the five focus areas and four protected values, named and defined', () => {
    expect(taxonomy.edition).toBe(1);
    expect(taxonomy.focusAreas.map((area) => area.code)).toEqual([...focusAreaCodes]);
    expect(taxonomy.protectedValues.map((value) => value.code)).toEqual([...protectedValueCodes]);
    for (const { names, definition } of [...taxonomy.focusAreas, ...taxonomy.protectedValues]) {
      expect(blankTexts([names.sv, names.en, definition.sv, definition.en])).toEqual([]);
    }
  });

  it('has one severity scale from 0 to 4 with different words for each step of a kind', () => {
    expect(severityScale.map((level) => level.value)).toEqual([0, 1, 2, 3, 4]);
    for (const kind of incidentKinds) {
      const words = severityScale.map((level) => level.labels[kind]);
      expect(repeated(words.map((label) => label.sv))).toEqual([]);
      expect(repeated(words.map((label) => label.en))).toEqual([]);
      expect(incidentKindNames[kind].sv).not.toBe('');
    }
    expect(severityScale[4]?.labels.accident.sv).toBe('Dödlig');
  });

  it('lists staff-incident codes that are unique, well formed and named in both languages', () => {
    for (const [field, terms] of Object.entries(staffIncidentCodes)) {
      expect(repeated(terms.map((item) => item.code)), field).toEqual([]);
      expect(repeated(terms.map((item) => item.names.sv)), field).toEqual([]);
      expect(blankTexts(terms.flatMap(({ names }) => [names.sv, names.en])), field).toEqual([]);
      for (const { code } of terms) expect(code).toMatch(/^[a-z_]+$/);
    }
  });

  it('has a category under undue influence for every kind of influence, and no other', () => {
    const codes = category('threat.influence')?.children.map((node) => node.code);
    expect(codes).toEqual(influenceKinds.map((kind) => `threat.influence.${kind.code}`));
  });
});
