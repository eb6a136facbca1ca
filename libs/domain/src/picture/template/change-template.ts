import type { FieldFault } from '../../errors/fault.js';
import type { Bilingual } from '../../errors/language.js';
import type { PictureFigure } from '../../figure/picture-figures.js';
import { isMandatory, type TemplateSection } from './picture-template.js';

/** A code of a section that the municipality has added itself. */
export const OWN_SECTION = /^own\.[a-z0-9_]{1,40}$/;

/** A section as somebody wishes it to be. What a known section is about is kept; only an own one says its figures. */
export interface WishedSection {
  readonly code: string;
  readonly name: Bilingual;
  readonly covers: Bilingual;
  readonly coversNot: Bilingual;
  readonly isHidden: boolean;
  readonly figures: readonly PictureFigure[];
}

/**
 * The sections of the next version of a template. Everything may be renamed, explained otherwise and moved; what is
 * not mandatory may be hidden; own sections may be added, and left out again. What a section of the product is (its
 * figures, law and way of writing) stays, since pictures of different years are laid beside each other by it.
 * @returns the sections, or what is wrong, by `sections.<n>.<field>` or `sections`.
 */
export function nextSections(
  known: readonly TemplateSection[],
  wished: readonly WishedSection[],
): { readonly sections: readonly TemplateSection[]; readonly faults: readonly FieldFault[] } {
  const byCode = new Map(known.map((section) => [section.code, section]));
  const faults: FieldFault[] = [];
  const seen = new Set<string>();
  const sections = wished.map((wish, at): TemplateSection => {
    const path = (field: string) => `sections.${at}.${field}`;
    const before = byCode.get(wish.code);
    if (seen.has(wish.code)) faults.push({ path: path('code'), code: 'LIST_REPEATS' });
    seen.add(wish.code);
    if (before === undefined && !OWN_SECTION.test(wish.code)) {
      faults.push({ path: path('code'), code: 'SECTION_UNKNOWN' });
    }
    if (before && isMandatory(before) && wish.isHidden) {
      faults.push({ path: path('isHidden'), code: 'SECTION_MANDATORY' });
    }
    const { code, name, covers, coversNot, isHidden } = wish;
    const isOwn = OWN_SECTION.test(code);
    const kept = before ?? ownSection(code);
    const figures = isOwn ? [...new Set(wish.figures)] : kept.figures;
    return { ...kept, name, covers, coversNot, isHidden, figures };
  });
  for (const section of known) {
    if (seen.has(section.code) || OWN_SECTION.test(section.code)) continue;
    const code = isMandatory(section) ? 'SECTION_MANDATORY' : 'SECTION_MISSING';
    faults.push({ path: 'sections', code });
  }
  if (sections.every(({ isHidden }) => isHidden)) {
    faults.push({ path: 'sections', code: 'LIST_TOO_SHORT', values: { min: 1 } });
  }
  return { sections, faults };
}

function ownSection(code: string): TemplateSection {
  const nothing = { sv: '', en: '' };
  return {
    ...{ code, name: nothing, covers: nothing, coversNot: nothing },
    ...{ source: null, block: null, kind: 'judgement', figures: [], focusAreas: [] },
    isHidden: false,
  };
}
