import { isEmptyField, type Judgement } from '../judgement/judgement.js';
import {
  isMandatory,
  shownSections,
  type LawBlock,
  type PictureTemplate,
} from '../template/picture-template.js';
import { NOT_FOLLOWED_UP, WITHOUT_MEASURE } from '../template/first-sections-plan.js';
import type { CityPicture } from '../../collection/city-picture.js';
import type { PictureKind } from '../kind/picture-kind.js';

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

/** A measure of the plan that is followed up, and whether anybody has. */
export interface PlannedMeasure {
  readonly id: string;
  readonly isFollowedUp: boolean;
}

/** What a plan or a follow-up answers for, beside its text. */
export interface ChainReach {
  readonly problems: readonly ChainLink[];
  readonly measures: readonly PlannedMeasure[];
  /** Of the municipality's picture: what was put together of the answers. */
  readonly city?: Pick<CityPicture, 'answers' | 'goals'>;
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
  /** Of the municipality's picture: what it is made without. Absent for every other kind. */
  readonly unheard?: Unheard;
}

/** What the municipality's picture is made without: told, and no hindrance. */
export interface Unheard {
  /** Names of those who were asked and have not answered. */
  readonly organisations: readonly string[];
  /** Goals of which nobody has said how far they are met by the municipality as a whole. */
  readonly goals: number;
}

/**
 * Whether a picture has the three parts that lag (2023:196) 4 § asks for, and what exactly is missing. A part is there
 * when something stands in the text itself: a colour or a confidence says nothing alone. That prioritised problems have
 * causes and measures is what 5 § and Brå's guidance build the action plan on; the law sets no form for it, so it warns.
 * A plan (5 §) is refused while a problem that comes first has neither a measure nor a reason why not, and a follow-up
 * (6 §) while a measure of the plan is neither followed up nor said to wait; both reasons have a section of their own.
 * Of the municipality's picture its own sections must be written; who has not been heard is told and hinders nothing.
 */
export function completeByLaw(
  kind: PictureKind,
  template: Pick<PictureTemplate, 'sections'>,
  judgements: ReadonlyMap<string, Judgement>,
  { problems, measures, city }: ChainReach,
): CompleteByLaw {
  const isSaid = (code: string): boolean => {
    const judgement = judgements.get(code);
    return judgement !== undefined && !isEmptyField(judgement, 'body');
  };
  const parts = shownSections(template)
    .filter(isMandatory)
    .map(({ code, block }): LawPart => {
      return { block: block!, section: code, isWritten: isSaid(code) };
    });
  const missing = parts.filter(({ isWritten }) => !isWritten).map(({ section }) => section);
  const first = problems.filter(({ isPrioritised }) => isPrioritised);
  const gaps = first.flatMap(({ id, causes, measures: ofProblem }): ChainGap[] => [
    ...(causes === 0 ? [{ problemId: id, lacks: 'cause' as const }] : []),
    ...(ofProblem === 0 ? [{ problemId: id, lacks: 'measure' as const }] : []),
  ]);
  const lacksMeasure = gaps.some(({ lacks }) => lacks === 'measure');
  const isOpen = measures.some(({ isFollowedUp }) => !isFollowedUp);
  if (kind === 'plan' && lacksMeasure && !isSaid(WITHOUT_MEASURE)) missing.push(WITHOUT_MEASURE);
  if (kind === 'follow_up' && isOpen && !isSaid(NOT_FOLLOWED_UP)) missing.push(NOT_FOLLOWED_UP);
  if (city !== undefined) {
    const isComplete = missing.length === 0;
    return { isComplete, parts, missing, gaps: [], hasPriorities: false, unheard: unheardIn(city) };
  }
  if (kind !== 'picture') {
    const isComplete = missing.length === 0;
    const told = kind === 'plan' ? gaps : [];
    return { isComplete, parts, missing, gaps: told, hasPriorities: first.length > 0 };
  }
  return {
    isComplete: missing.length === 0 && gaps.length === 0 && first.length > 0,
    ...{ parts, missing, gaps, hasPriorities: first.length > 0 },
  };
}

function unheardIn({ answers, goals }: Pick<CityPicture, 'answers' | 'goals'>): Unheard {
  const missing = answers.filter(({ hearing }) => hearing === 'missing');
  return {
    organisations: missing.map(({ organisation }) => organisation.name),
    goals: goals.filter(({ judged }) => judged === null).length,
  };
}
