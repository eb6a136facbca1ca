import { cleanJudgement, type Judgement, type JudgementField } from './judgement.js';
import { chooseIn, mergeJudgements, type MergeChoice } from './merge-judgement.js';

/** A judgement as the server holds it, with the number that `If-Match` names. */
export interface StoredJudgement {
  readonly revision: number;
  readonly judgement: Judgement;
}

/** What one coordinator has before them: what they started from, what they have written since, and what is in the way. */
export interface SectionDraft {
  readonly base: StoredJudgement;
  readonly written: Judgement;
  /** What somebody else has kept meanwhile; null while nobody has. */
  readonly theirs: StoredJudgement | null;
  /** One's own texts before merges in which not all of them was chosen, oldest first; they are kept with what comes of it. */
  readonly aside: readonly Judgement[];
}

/** What is sent to be kept. */
export interface SectionSave {
  readonly revision: number;
  readonly judgement: Judgement;
  readonly aside: readonly Judgement[];
}

const isSame = (a: Judgement, b: Judgement): boolean =>
  JSON.stringify(cleanJudgement(a)) === JSON.stringify(cleanJudgement(b));

export function openDraft(base: StoredJudgement): SectionDraft {
  return { base, written: base.judgement, theirs: null, aside: [] };
}

export function write(draft: SectionDraft, changed: Partial<Judgement>): SectionDraft {
  return { ...draft, written: { ...draft.written, ...changed } };
}

/** What is to be kept now; null when there is nothing new, or when a choice has to be made first. */
export function saveOf(draft: SectionDraft): SectionSave | null {
  if (draft.theirs !== null) return null;
  if (draft.aside.length === 0 && isSame(draft.written, draft.base.judgement)) return null;
  return {
    revision: draft.base.revision,
    judgement: cleanJudgement(draft.written),
    aside: draft.aside,
  };
}

/** After the server has kept what was sent; what has been written since then stays. */
export function kept(draft: SectionDraft, sent: SectionSave, revision: number): SectionDraft {
  return { ...draft, base: { revision, judgement: sent.judgement }, aside: [] };
}

/** After the server has refused, since somebody else has kept another text. */
export function refused(draft: SectionDraft, theirs: StoredJudgement): SectionDraft {
  return { ...draft, theirs };
}

/** The fields that both have changed; one of them must be chosen, or both. */
export function conflictsOf({ base, written, theirs }: SectionDraft): readonly JudgementField[] {
  if (theirs === null) return [];
  return mergeJudgements(base.judgement, cleanJudgement(written), theirs.judgement).conflicts;
}

/**
 * After whoever writes has chosen. Where a text of one's own was not chosen, the whole of it is set aside and kept in
 * the history before what came of it: nothing that two have written is lost.
 */
export function merged(
  draft: SectionDraft,
  choices: Readonly<Partial<Record<JudgementField, MergeChoice>>>,
): SectionDraft {
  const { base, theirs } = draft;
  if (theirs === null) return draft;
  const mine = cleanJudgement(draft.written);
  const { merged: both, conflicts } = mergeJudgements(base.judgement, mine, theirs.judgement);
  const losesSome = conflicts.some((field) => (choices[field] ?? 'theirs') === 'theirs');
  return {
    base: theirs,
    written: chooseIn(both, mine, theirs.judgement, choices),
    theirs: null,
    aside: losesSome ? [...draft.aside, mine] : draft.aside,
  };
}
