import type { Bilingual } from '../errors/language.js';
import {
  categoryCodePattern,
  type Category,
  type CategoryAttributes,
  type CategoryCode,
} from './category.js';
import { focusAreaCodes } from './focus-areas.js';
import { taxonomyOf, type Taxonomy } from './taxonomy.js';
import { incidentKinds, isMoreOpen, tiers } from './terms.js';

/** Why a change to the taxonomy was refused. */
export type TaxonomyRefusal =
  | 'CODE_MALFORMED'
  | 'CODE_TAKEN'
  | 'PARENT_UNKNOWN'
  | 'PARENT_RETIRED'
  | 'TEXT_MISSING'
  | 'NAME_TAKEN'
  | 'FOCUS_AREA_DIFFERS'
  | 'TIER_MORE_OPEN'
  | 'ATTRIBUTE_UNKNOWN'
  | 'CATEGORY_UNKNOWN'
  | 'ALREADY_RETIRED'
  | 'REPLACEMENT_UNUSABLE';

/** Thrown when a change would break a law of the taxonomy; nothing has changed then. */
export class TaxonomyRefused extends Error {
  constructor(
    readonly reason: TaxonomyRefusal,
    readonly code: CategoryCode,
  ) {
    super(`taxonomy: ${reason} (${code})`);
    this.name = 'TaxonomyRefused';
  }
}

/** A node that a municipality adds. What it leaves out is its parent's. */
export interface CategoryExtension
  extends Pick<Category, 'code' | 'names' | 'definition'>, Partial<CategoryAttributes> {
  /** The node to stand under; `code` is its code, a dot and more. */
  readonly parent: CategoryCode;
  /** Says that a focus area other than the parent's is meant. */
  readonly ownFocusArea?: boolean;
}

/**
 * A new edition with the municipality's own nodes under existing ones; `base` is left as it is.
 * Extensions are taken in order, so one may stand under another.
 *
 * @throws TaxonomyRefused for the first extension that breaks a law; then none is added. Besides form
 * and names: the focus area is the parent's unless `ownFocusArea` says otherwise, and the tier is
 * never more open than the parent's, so that no municipality opens up what the product keeps closed.
 */
export function extendTaxonomy(base: Taxonomy, extensions: readonly CategoryExtension[]): Taxonomy {
  return extensions.reduce<Taxonomy>(
    (grown, extension) => {
      const node = admit(grown, extension);
      const add = (parent: Category) => ({ ...parent, children: [...parent.children, node] });
      return taxonomyOf(grown.edition, replaceNode(grown.categories, extension.parent, add));
    },
    { ...base, edition: base.edition + 1 },
  );
}

/**
 * A new edition in which `code`, and what stands under it, can no longer be chosen. The nodes stay, so
 * that history still resolves.
 *
 * @param replacedBy where the same thing is recorded from now on
 * @throws TaxonomyRefused when the code is unknown or already retired, or the replacement is unknown,
 * retired or part of what is being retired
 */
export function retireCategory(
  base: Taxonomy,
  code: CategoryCode,
  replacedBy?: CategoryCode,
): Taxonomy {
  const node = base.byCode.get(code);
  if (node === undefined) throw new TaxonomyRefused('CATEGORY_UNKNOWN', code);
  if (node.retired !== undefined) throw new TaxonomyRefused('ALREADY_RETIRED', code);
  if (replacedBy !== undefined) {
    const replacement = base.byCode.get(replacedBy);
    const goesToo = replacedBy === code || replacedBy.startsWith(`${code}.`);
    if (replacement === undefined || replacement.retired !== undefined || goesToo) {
      throw new TaxonomyRefused('REPLACEMENT_UNUSABLE', replacedBy);
    }
  }
  const edition = base.edition + 1;
  const retire = (live: Category): Category => ({
    ...live,
    // What was retired before keeps its own date and replacement.
    retired: live.retired ?? { fromEdition: edition, replacedBy },
    children: live.children.map(retire),
  });
  return taxonomyOf(edition, replaceNode(base.categories, code, retire));
}

function replaceNode(
  nodes: readonly Category[],
  code: CategoryCode,
  change: (node: Category) => Category,
): readonly Category[] {
  return nodes.map((node) => {
    if (node.code === code) return change(node);
    if (!code.startsWith(`${node.code}.`)) return node;
    return { ...node, children: replaceNode(node.children, code, change) };
  });
}

function admit(base: Taxonomy, extension: CategoryExtension): Category {
  const { code, names, definition } = extension;
  const refuse = (reason: TaxonomyRefusal): never => {
    throw new TaxonomyRefused(reason, code);
  };
  if (!categoryCodePattern.test(code)) refuse('CODE_MALFORMED');
  const parent = base.byCode.get(extension.parent) ?? refuse('PARENT_UNKNOWN');
  if (parent.retired !== undefined) refuse('PARENT_RETIRED');
  if (base.byCode.has(code)) refuse('CODE_TAKEN');
  if (parentCode(code) !== parent.code) refuse('CODE_MALFORMED');
  if (![names, definition.includes, definition.excludes].every(isFilled)) refuse('TEXT_MISSING');
  if (parent.children.some((sibling) => sharesName(sibling.names, names))) refuse('NAME_TAKEN');
  const attributes = inherit(parent, extension);
  if (!areKnown(attributes)) refuse('ATTRIBUTE_UNKNOWN');
  if (attributes.focusArea !== parent.focusArea && extension.ownFocusArea !== true) {
    refuse('FOCUS_AREA_DIFFERS');
  }
  if (isMoreOpen(attributes.defaultTier, parent.defaultTier)) refuse('TIER_MORE_OPEN');
  return { code, parent: parent.code, names, definition, ...attributes, children: [] };
}

function parentCode(code: CategoryCode): CategoryCode {
  return code.slice(0, Math.max(0, code.lastIndexOf('.')));
}

function inherit(parent: Category, stated: Partial<CategoryAttributes>): CategoryAttributes {
  return {
    focusArea: stated.focusArea ?? parent.focusArea,
    defaultTier: stated.defaultTier ?? parent.defaultTier,
    kinds: stated.kinds ?? parent.kinds,
    counted: stated.counted ?? parent.counted,
  };
}

/** Extensions come from a municipality's own file, so the compiler has not seen their values. */
function areKnown(attributes: CategoryAttributes): boolean {
  return (
    focusAreaCodes.includes(attributes.focusArea) &&
    tiers.includes(attributes.defaultTier) &&
    attributes.kinds.length > 0 &&
    attributes.kinds.every((kind) => incidentKinds.includes(kind))
  );
}

function isFilled(text: Bilingual): boolean {
  return text.sv.trim() !== '' && text.en.trim() !== '';
}

function sharesName(one: Bilingual, other: Bilingual): boolean {
  return fold(one.sv) === fold(other.sv) || fold(one.en) === fold(other.en);
}

function fold(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
