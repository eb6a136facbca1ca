import { isEmptyField, type Judgement } from '../judgement/judgement.js';
import {
  isMandatory,
  shownSections,
  type LawBlock,
  type PictureTemplate,
} from '../template/picture-template.js';

/** How a section of the law stands. */
export interface LawPart {
  readonly block: LawBlock;
  readonly section: string;
  readonly isWritten: boolean;
}

/** A problem that is worked on, and how far its chain reaches. */
export interface ChainLink {
  readonly id: string;
  readonly isPrioritised: boolean;
  readonly causes: number;
  readonly measures: number;
}

/** What is not there yet and is good to have: a problem that is put first without a cause, or without a measure. */
export interface ChainGap {
  readonly problemId: string;
  readonly lacks: 'cause' | 'measure';
}

export interface CompleteByLaw {
  readonly isComplete: boolean;
  readonly parts: readonly LawPart[];
  /** Sections of the law in which nothing is written: these refuse. */
  readonly missing: readonly string[];
  /** Where the chain from problem to measure breaks: these warn. */
  readonly gaps: readonly ChainGap[];
  /** Whether any problem is put first at all; without one there is nothing that an action plan could answer. */
  readonly hasPriorities: boolean;
}

/**
 * Whether a picture has the three parts that lag (2023:196) 4 § asks for, and what exactly is missing. A part is there
 * when something stands in the text itself: a colour or a confidence says nothing alone. That prioritised problems have
 * causes and measures is what 5 § and Brå's guidance build the action plan on; the law sets no form for it, so it warns.
 */
export function completeByLaw(
  template: Pick<PictureTemplate, 'sections'>,
  judgements: ReadonlyMap<string, Judgement>,
  problems: readonly ChainLink[],
): CompleteByLaw {
  const parts = shownSections(template)
    .filter(isMandatory)
    .map(({ code, block }): LawPart => {
      const judgement = judgements.get(code);
      const isWritten = judgement !== undefined && !isEmptyField(judgement, 'body');
      return { block: block!, section: code, isWritten };
    });
  const missing = parts.filter(({ isWritten }) => !isWritten).map(({ section }) => section);
  const first = problems.filter(({ isPrioritised }) => isPrioritised);
  const gaps = first.flatMap(({ id, causes, measures }): ChainGap[] => [
    ...(causes === 0 ? [{ problemId: id, lacks: 'cause' as const }] : []),
    ...(measures === 0 ? [{ problemId: id, lacks: 'measure' as const }] : []),
  ]);
  return {
    isComplete: missing.length === 0 && gaps.length === 0 && first.length > 0,
    ...{ parts, missing, gaps, hasPriorities: first.length > 0 },
  };
}
