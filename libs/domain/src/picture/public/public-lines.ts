import type { Bilingual } from '../../errors/language.js';
import { category } from '../../taxonomy/taxonomy.js';
import { focusAreas as allFocusAreas } from '../../taxonomy/focus-areas.js';
import { sumOf, type CategoryFigures } from '../category-figures.js';
import type { EditionContent } from '../edition/edition-content.js';
import type { LivePicture } from '../live-picture.js';
import type { PublicDimension } from './public-edition.js';
import { isCoarseCode } from './told-coarsely.js';

/** One line of a table with its numbers, before any is hidden. */
export interface PublicLine {
  /** Of the month, category, area, gender or severity; null for what is not said. */
  readonly code: string | null;
  readonly label: Bilingual;
  readonly depth: 0 | 1;
  readonly now: number;
  readonly before: number;
}

interface PublicLines {
  readonly dimension: PublicDimension;
  readonly lines: readonly PublicLine[];
}

const NOT_SAID: Bilingual = { sv: 'Inte angivet', en: 'Not stated' };
const REST: Bilingual = { sv: 'Övrigt', en: 'Other' };
const genders: Readonly<Record<string, Bilingual>> = {
  woman: { sv: 'Kvinnor', en: 'Women' },
  man: { sv: 'Män', en: 'Men' },
  several: { sv: 'Flera', en: 'Several' },
  unknown: { sv: 'Okänt', en: 'Unknown' },
};
const both = (text: string): Bilingual => ({ sv: text, en: text });

/** What a picture's counts are told by in public: each a table whose lines add up. Nothing that points at a place or an hour. */
export function publicLines(
  values: LivePicture,
  focusAreas: readonly string[],
  { picture }: Pick<EditionContent, 'picture'>,
): PublicLines[] {
  const months = values.months.map(({ month, now, before }) =>
    line(month, both(month), { total: now ?? 0, before: before ?? 0 }),
  );
  const own = `${picture.area.level}:${picture.area.code}`;
  const genderLines = values.genders.map((one) => line(one.key, genders[one.key ?? ''] ?? NOT_SAID, one)); // prettier-ignore
  const severities = values.severities.map((one) => line(one.key, one.key === null ? NOT_SAID : { sv: `Nivå ${one.key}`, en: `Level ${one.key}` }, one)); // prettier-ignore
  return [
    { dimension: 'months', lines: months },
    { dimension: 'categories', lines: categoryLines(values.focusAreas, focusAreas) },
    { dimension: 'parts', lines: partLines(values, own) },
    { dimension: 'genders', lines: genderLines },
    { dimension: 'severities', lines: severities },
  ];
}

/** What is placed no finer than in the area itself is one line of its own. */
function partLines({ areas }: LivePicture, own: string): PublicLine[] {
  const isUnplaced = (key: string | null): boolean => key === null || key === own;
  const parts = areas
    .filter(({ key }) => !isUnplaced(key))
    .map((one) => line(one.key, both(one.key!), one));
  if (parts.length === 0) return [];
  const rest = areas.filter(({ key }) => isUnplaced(key));
  return rest.length === 0 ? parts : [...parts, line(null, NOT_SAID, sumOf(rest))];
}

type Counted = { readonly total: number; readonly before: number };

const line = (
  code: string | null,
  label: Bilingual,
  { total, before }: Counted,
  depth: 0 | 1 = 0,
): PublicLine => ({ code, label, depth, now: total, before });

/** Focus areas, and below each the first level of its categories that says something. */
function categoryLines(
  figures: readonly CategoryFigures[],
  asked: readonly string[],
): PublicLine[] {
  return figures
    .filter(
      ({ code, total, before }) =>
        (asked.length === 0 || asked.includes(code)) && total + before > 0,
    ) // prettier-ignore
    .flatMap((focus) => {
      const name = allFocusAreas.find(({ code }) => code === focus.code)?.names;
      const own = line(focus.code, name ?? both(focus.code), focus);
      // What is told coarsely is one number, and nothing within it.
      if (isCoarseCode(focus.code)) return [own];
      const [root, ...more] = focus.categories;
      const isTrunk = root !== undefined && more.length === 0 && root.categories.length > 0;
      const inner = isTrunk ? root.categories : focus.categories;
      const below = inner.map((one) => line(one.code, category(one.code)?.names ?? both(one.code), one, 1)); // prettier-ignore
      const rest = {
        total: focus.total - below.reduce((all, one) => all + one.now, 0),
        before: focus.before - below.reduce((all, one) => all + one.before, 0),
      };
      const left = rest.total + rest.before === 0 ? [] : [line(`${focus.code}~`, REST, rest, 1)];
      return below.length === 0 ? [own] : [own, ...below, ...left];
    });
}
