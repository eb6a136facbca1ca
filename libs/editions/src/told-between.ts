import {
  jsonDifferences,
  namedParts,
  namedTexts,
  namesOfSections,
  settled,
  toldDifferences,
  type EditionContent,
  type Json,
  type WrittenPart,
} from '#domain';
import type { ToldDifferenceDto } from '#judgement';
import type { EditionDifferenceDto } from './edition.dto.js';

/** What is otherwise between two values: place by place, and in words. */
export interface ToldBetween {
  readonly items: EditionDifferenceDto[];
  readonly told: ToldDifferenceDto[];
}

/** What is otherwise in a later version. */
export function betweenVersions(was: EditionContent, is: EditionContent): ToldBetween {
  const names = { ...namesOfSections(was), ...namesOfSections(is) };
  return between(namedParts(was), namedParts(is), names);
}

/** What has been written since something was approved. */
export function writtenSince(was: WrittenPart, is: WrittenPart): ToldBetween {
  const names = { ...namesOfSections(was), ...namesOfSections(is) };
  return between(namedTexts(was), settled(namedTexts(is)), names);
}

function between(was: Json, is: Json, names: ReturnType<typeof namesOfSections>): ToldBetween {
  const items = jsonDifferences(was, is).map(({ path, ...sides }) => ({ path, ...sides }));
  const told = toldDifferences(was, is, names);
  return { items, told: told.map(({ where, ...one }) => ({ ...one, where: [...where] })) };
}
