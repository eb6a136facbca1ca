import { taxonomy } from '#domain';

/** The tree that figures are counted by. */
export const frozenTaxonomy = {
  edition: taxonomy.edition,
  focusAreas: taxonomy.focusAreas.map(({ code }) => code),
  categories: taxonomy.categories,
};
