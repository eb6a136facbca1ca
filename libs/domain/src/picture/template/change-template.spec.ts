import { describe, expect, it } from 'vitest';
import { pictureFigureNames } from '../../figure/picture-figures.js';
import { focusAreas } from '../../taxonomy/focus-areas.js';
import { nextSections, type WishedSection } from './change-template.js';
import { firstTemplate, firstTemplates } from './first-template.js';
import { isMandatory, shownSections } from './picture-template.js';

const wishes: WishedSection[] = firstTemplate.sections.map((section) => ({ ...section }));
const words = { sv: 'Bad', en: 'Bathing' };
const own: WishedSection = {
  ...{ code: 'own.bad', name: words, covers: words, coversNot: words, isHidden: false },
  figures: ['expectedRange@1'],
};
const changed = (code: string, change: Partial<WishedSection>) =>
  wishes.map((wish) => (wish.code === code ? { ...wish, ...change } : wish));

describe('the first edition of the template', () => {
  it('has the three parts that the law asks for, once each, and nothing else is mandatory', () => {
    const mandatory = firstTemplate.sections.filter(isMandatory);
    expect(mandatory.map(({ block }) => block).sort()).toEqual([
      'analysis',
      'mapping',
      'other_information',
    ]);
    expect(mandatory.map(({ source }) => source?.sv)).toEqual([
      expect.stringContaining('(2023:196)'),
      expect.stringContaining('4 § punkt 2'),
      expect.stringContaining('4 § punkt 3'),
    ]);
  });

  it('says of every section what it covers and what not, in both languages, with figures and areas that exist', () => {
    const codes = focusAreas.map(({ code }) => code);
    const all = Object.values(firstTemplates).flatMap(({ sections }) => sections);
    for (const section of all) {
      for (const field of ['name', 'covers', 'coversNot'] as const) {
        expect(section[field].sv.length, `${section.code} ${field}`).toBeGreaterThan(4);
        expect(section[field].en.length, `${section.code} ${field}`).toBeGreaterThan(4);
      }
      expect(pictureFigureNames).toEqual(expect.arrayContaining([...section.figures]));
      expect(codes).toEqual(expect.arrayContaining([...section.focusAreas]));
    }
    expect(new Set(firstTemplate.sections.map(({ code }) => code)).size).toBe(15);
  });
});

describe('the next version of a template', () => {
  it('renames, moves, hides and adds, and keeps what a section is', () => {
    const moved = [own, ...changed('young', { isHidden: true }).reverse()];
    const wished = moved.map((wish) =>
      wish.code === 'crime' ? { ...wish, name: words, figures: [] } : wish,
    );
    const { sections, faults } = nextSections(firstTemplate.sections, wished);
    expect(faults).toEqual([]);
    expect(sections[0]).toMatchObject({ code: 'own.bad', kind: 'judgement', block: null });
    expect(sections.at(-1)?.code).toBe('summary');
    expect(shownSections({ sections }).map(({ code }) => code)).not.toContain('young');
    const crime = firstTemplate.sections.find(({ code }) => code === 'crime')!;
    expect(sections.find(({ code }) => code === 'crime')).toEqual({ ...crime, name: words });
  });

  it('says why a part of the law can be neither hidden nor left out', () => {
    const at = wishes.findIndex(({ code }) => code === 'analysis');
    expect(
      nextSections(firstTemplate.sections, changed('analysis', { isHidden: true })).faults,
    ).toEqual([{ path: `sections.${at}.isHidden`, code: 'SECTION_MANDATORY' }]);
    const without = wishes.filter(({ code }) => code !== 'analysis');
    expect(nextSections(firstTemplate.sections, without).faults).toEqual([
      { path: 'sections', code: 'SECTION_MANDATORY' },
    ]);
  });

  it('refuses to drop a section of the product, to repeat one, and a code that is nobody’s', () => {
    const without = wishes.filter(({ code }) => code !== 'young');
    expect(nextSections(firstTemplate.sections, without).faults).toEqual([
      { path: 'sections', code: 'SECTION_MISSING' },
    ]);
    const twice = [...wishes, own, own, { ...own, code: 'Egen' }];
    expect(nextSections(firstTemplate.sections, twice).faults).toEqual([
      { path: `sections.${wishes.length + 1}.code`, code: 'LIST_REPEATS' },
      { path: `sections.${wishes.length + 2}.code`, code: 'SECTION_UNKNOWN' },
    ]);
  });
});
