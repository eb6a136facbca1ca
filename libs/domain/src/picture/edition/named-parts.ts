import type { Bilingual } from '../../errors/language.js';
import type { EditionContent, Json } from './edition-content.js';

/** What is written in a picture and its chain: all that somebody puts there, and no count of incidents. */
export type WrittenPart = Pick<EditionContent, 'template' | 'judgements' | 'chain'>;

const named = <Value>(rows: readonly (readonly [string, Value])[]) => Object.fromEntries(rows);

/** Texts by section and the chain, so that one that was added does not shift all that follow. */
export function namedTexts({ judgements, chain }: WrittenPart): Json {
  return {
    texts: named(judgements.map(({ section, judgement }) => [section, judgement])),
    chain,
  } as unknown as Json;
}

/** All of a version that two of them can differ in. */
export function namedParts(content: EditionContent): Json {
  const { figures, chain, meeting, decision } = content;
  const { texts } = namedTexts(content) as unknown as { readonly texts: Json };
  return {
    texts,
    figures: named(figures.map(({ section, figure, values }) => [`${section}/${figure}`, values])),
    ...{ chain, meeting, decision },
  } as unknown as Json;
}

/** Names of the sections, by code. */
export function namesOfSections({
  template: { sections },
}: Pick<WrittenPart, 'template'>): Readonly<Record<string, Bilingual>> {
  return named(sections.map(({ code, name }) => [code, name]));
}
