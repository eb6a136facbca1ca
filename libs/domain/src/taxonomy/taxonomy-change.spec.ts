import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  category,
  currentCategory,
  flattenCategories,
  isUsable,
  taxonomy,
  type Taxonomy,
} from './taxonomy.js';
import {
  extendTaxonomy,
  retireCategory,
  TaxonomyRefused,
  type CategoryExtension,
  type TaxonomyRefusal,
} from './taxonomy-change.js';

const sample: CategoryExtension = {
  code: 'order.gathering.square',
  parent: 'order.gathering',
  names: { sv: 'Samling på torget', en: 'Gathering in the square' },
  definition: {
    includes: { sv: 'En grupp på torget.', en: 'A group in the square.' },
    excludes: { sv: 'Inte torghandel.', en: 'Not market trade.' },
  },
};

const codes = flattenCategories(taxonomy.categories).map((node) => node.code);
const anyCode = fc.constantFrom(...codes);
const anySegment = fc.stringMatching(/^[a-z0-9_]{1,12}$/).map((text) => `own_${text}`);

function refusal(change: () => Taxonomy): TaxonomyRefusal | undefined {
  try {
    change();
    return undefined;
  } catch (error) {
    if (error instanceof TaxonomyRefused) return error.reason;
    throw error;
  }
}

function extendWith(change: Partial<CategoryExtension>): TaxonomyRefusal | undefined {
  return refusal(() => extendTaxonomy(taxonomy, [{ ...sample, ...change }]));
}

describe('a municipality’s own categories', () => {
  it('come under any existing category, inherit from it, and change nothing else', () => {
    fc.assert(
      fc.property(anyCode, anySegment, (parent, segment) => {
        const code = `${parent}.${segment}`;
        const grown = extendTaxonomy(taxonomy, [{ ...sample, code, parent }]);
        const { focusArea, defaultTier, kinds, counted } = category(parent)!;
        expect(category(code, grown)).toMatchObject({ focusArea, defaultTier, kinds, counted });
        expect(category(parent, grown)?.children.map((node) => node.code)).toContain(code);
        expect([...grown.byCode.keys()].filter((each) => each !== code)).toEqual(codes);
        expect(grown.edition).toBe(2);
        expect(taxonomy.byCode.has(code)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('may stand under one another when the upper one comes first', () => {
    const below = { ...sample, code: `${sample.code}.evening`, parent: sample.code };
    const grown = extendTaxonomy(taxonomy, [sample, below]);
    expect(isUsable(below.code, 'observation', grown)).toBe(true);
    expect(refusal(() => extendTaxonomy(taxonomy, [below, sample]))).toBe('PARENT_UNKNOWN');
  });

  it('are refused when the code is taken', () => {
    const again = { ...sample, names: { sv: 'Annat', en: 'Something else' } };
    expect(refusal(() => extendTaxonomy(taxonomy, [sample, again]))).toBe('CODE_TAKEN');
    expect(extendWith({ code: 'order.gathering', parent: 'order' })).toBe('CODE_TAKEN');
  });

  it('are refused when the code is malformed or does not continue its parent’s', () => {
    for (const code of ['order.gathering.Torg', 'order.gathering.', 'order.gathering.å', '']) {
      expect(extendWith({ code }), code).toBe('CODE_MALFORMED');
    }
    expect(extendWith({ code: 'order.drugs.square' })).toBe('CODE_MALFORMED');
    expect(extendWith({ code: 'order.gathering.a.b' })).toBe('CODE_MALFORMED');
    expect(extendWith({ code: 'square' })).toBe('CODE_MALFORMED');
  });

  it('are refused under a category that is unknown or retired', () => {
    expect(extendWith({ code: 'nowhere.square', parent: 'nowhere' })).toBe('PARENT_UNKNOWN');
    const older = retireCategory(taxonomy, 'order.gathering');
    expect(refusal(() => extendTaxonomy(older, [sample]))).toBe('PARENT_RETIRED');
  });

  it('are refused without texts in both languages, or with a sibling’s name', () => {
    expect(extendWith({ names: { sv: 'Torget', en: ' ' } })).toBe('TEXT_MISSING');
    const { includes } = sample.definition;
    expect(extendWith({ definition: { includes, excludes: { sv: '', en: 'x' } } })).toBe(
      'TEXT_MISSING',
    );
    const taken = { code: 'order.crowd', parent: 'order', names: { sv: 'klotter', en: 'Tags' } };
    expect(extendWith(taken)).toBe('NAME_TAKEN');
  });

  it('keep their parent’s focus area unless another is said to be meant', () => {
    expect(extendWith({ focusArea: 'accidents' })).toBe('FOCUS_AREA_DIFFERS');
    expect(extendWith({ focusArea: 'accidents', ownFocusArea: true })).toBeUndefined();
    expect(extendWith({ focusArea: 'crime' })).toBeUndefined();
  });

  it('are never more open than their parent, but may be more closed', () => {
    expect(extendWith({ defaultTier: 'open' })).toBe('TIER_MORE_OPEN');
    expect(extendWith({ defaultTier: 'strict' })).toBeUndefined();
  });

  it('are refused with a focus area, tier or kind that does not exist', () => {
    expect(extendWith({ kinds: [] })).toBe('ATTRIBUTE_UNKNOWN');
    expect(extendWith({ kinds: ['report' as 'accident'] })).toBe('ATTRIBUTE_UNKNOWN');
    expect(extendWith({ defaultTier: 'secret' as 'strict' })).toBe('ATTRIBUTE_UNKNOWN');
  });
});

describe('a retired category', () => {
  it('is never deleted, can no longer be chosen, and takes what stands under it along', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const later = retireCategory(taxonomy, code);
        expect([...later.byCode.keys()]).toEqual(codes);
        for (const node of later.byCode.values()) {
          const gone = node.code === code || node.code.startsWith(`${code}.`);
          expect(node.retired?.fromEdition, node.code).toBe(gone ? 2 : undefined);
          const kind = node.kinds[0]!;
          expect(isUsable(node.code, kind, later)).toBe(!gone);
        }
        expect(category(code)?.retired).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  it('still has its name and definition, and tells what replaced it, also in several steps', () => {
    const second = retireCategory(taxonomy, 'order.gathering', 'order.disturbance');
    const third = retireCategory(second, 'order.disturbance', 'order.threat');
    expect(category('order.gathering', third)?.names.sv).toBe('Otrygghetsskapande samling');
    expect(currentCategory('order.gathering', third)?.code).toBe('order.threat');
    expect(category('order.gathering', third)?.retired?.fromEdition).toBe(2);
    expect(category('order.disturbance', third)?.retired?.fromEdition).toBe(3);
  });

  it('points nowhere when nothing replaced it', () => {
    expect(currentCategory('order.animal', retireCategory(taxonomy, 'order.animal'))).toBe(
      undefined,
    );
    expect(currentCategory('order.animal')?.code).toBe('order.animal');
  });

  it('keeps its own date when the category above it is retired later', () => {
    const second = retireCategory(taxonomy, 'order.drugs.needles', 'order.litter');
    const third = retireCategory(second, 'order.drugs');
    expect(category('order.drugs.needles', third)?.retired).toEqual({
      fromEdition: 2,
      replacedBy: 'order.litter',
    });
    expect(category('order.drugs.use', third)?.retired?.fromEdition).toBe(3);
  });

  it('is refused when unknown, retired already or replaced by something that goes too', () => {
    expect(refusal(() => retireCategory(taxonomy, 'nowhere'))).toBe('CATEGORY_UNKNOWN');
    const once = retireCategory(taxonomy, 'order.litter');
    expect(refusal(() => retireCategory(once, 'order.litter'))).toBe('ALREADY_RETIRED');
    for (const bad of ['nowhere', 'order.drugs', 'order.drugs.use', 'order.litter']) {
      expect(
        refusal(() => retireCategory(once, 'order.drugs', bad)),
        bad,
      ).toBe('REPLACEMENT_UNUSABLE');
    }
  });
});
