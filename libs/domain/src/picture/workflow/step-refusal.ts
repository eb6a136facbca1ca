import type { FieldFault } from '../../errors/fault.js';
import {
  outcomesOf,
  pictureSteps,
  type DecidingKind,
  type PictureOutcome,
  type PictureState,
  type PictureStep,
} from './picture-workflow.js';

/** When and where a body met. */
export interface PictureMeeting {
  /** The body: the committee, the board, or whoever decides by delegation. */
  readonly body: string;
  /** Civil date. */
  readonly date: string;
  /** The paragraph of the minutes; empty where there is none. */
  readonly paragraph: string;
  /** The number of the case in the authority's case system (dnr). */
  readonly caseNumber: string;
}

export interface PictureDecision extends PictureMeeting {
  readonly outcome: PictureOutcome;
  readonly preparedBy: string;
  readonly authorisedBy: string;
  /** What the body has changed, as its minutes say it; empty where it changed nothing. */
  readonly changes: string;
}

/** A step that somebody wants to take, with what they say to it. */
export interface WishedStep {
  readonly step: PictureStep;
  readonly words: string;
  readonly meeting: PictureMeeting | null;
  readonly decision: PictureDecision | null;
  /** `seenHash` of what was read before it; null where it rests on nothing that was read. */
  readonly seenHash: string | null;
}

/** What a step meets: where the picture stands, who takes it, and what is written. */
export interface StepCircumstances {
  readonly state: PictureState;
  /** Whether whoever takes it holds the step's permission in the picture's authority. */
  readonly isTheirs: boolean;
  readonly kind: DecidingKind;
  /** Sections that the law asks for and in which nothing is written. */
  readonly missing: readonly string[];
  /** `seenHash` of what stands. */
  readonly standsHash: string;
  /** Civil date: no meeting is of a day that has not come. */
  readonly today: string;
}

export type StepRefusal =
  | { readonly code: 'STEP_NOT_YOURS' }
  | { readonly code: 'STEP_NOT_NOW' }
  | { readonly code: 'PICTURE_MOVED' }
  | { readonly code: 'FIELDS_INVALID'; readonly fields: readonly FieldFault[] }
  | { readonly code: 'PICTURE_INCOMPLETE'; readonly sections: readonly string[] };

const WORDS_MIN = 3;

/**
 * Why a step cannot be taken, in the order in which somebody would mend it; undefined when it can. Whose step it is comes
 * first: whoever may not take it is told nothing of the rest.
 */
export function stepRefusal(
  wished: WishedStep,
  { state, isTheirs, kind, missing, standsHash, today }: StepCircumstances,
): StepRefusal | undefined {
  const rule = pictureSteps[wished.step];
  if (!isTheirs) return { code: 'STEP_NOT_YOURS' };
  if (!rule.from.includes(state)) return { code: 'STEP_NOT_NOW' };
  const fields = neededFields(wished, kind, today);
  if (fields.length > 0) return { code: 'FIELDS_INVALID', fields };
  if (rule.needs.includes('seen') && wished.seenHash !== standsHash) {
    return { code: 'PICTURE_MOVED' };
  }
  if (rule.isGated && missing.length > 0) return { code: 'PICTURE_INCOMPLETE', sections: missing };
  return undefined;
}

function neededFields(
  { step, words, meeting, decision, seenHash }: WishedStep,
  kind: DecidingKind,
  today: string,
): FieldFault[] {
  const { needs } = pictureSteps[step];
  const faults: FieldFault[] = [];
  if (needs.includes('words') && words.trim().length < WORDS_MIN) {
    faults.push({ path: 'words', code: 'STEP_WORDS_MISSING' });
  }
  if (needs.includes('seen') && seenHash === null) {
    faults.push({ path: 'seenHash', code: 'STEP_FIELD_MISSING' });
  }
  if (needs.includes('meeting')) faults.push(...meetingFaults('meeting', meeting, today));
  if (needs.includes('decision')) {
    faults.push(...meetingFaults('decision', decision, today));
    if (decision !== null) faults.push(...decisionFaults(decision, kind));
  }
  return faults;
}

function meetingFaults(path: string, meeting: PictureMeeting | null, today: string): FieldFault[] {
  if (meeting === null) return [{ path, code: 'STEP_FIELD_MISSING' }];
  const faults: FieldFault[] = [];
  for (const field of ['body', 'caseNumber'] as const) {
    if (meeting[field].trim() === '') {
      faults.push({ path: `${path}.${field}`, code: 'STEP_FIELD_MISSING' });
    }
  }
  if (meeting.date > today) faults.push({ path: `${path}.date`, code: 'MEETING_IN_FUTURE' });
  return faults;
}

function decisionFaults(decision: PictureDecision, kind: DecidingKind): FieldFault[] {
  const faults: FieldFault[] = [];
  const { outcome, paragraph, changes } = decision;
  if (!outcomesOf(kind).includes(outcome)) {
    faults.push({ path: 'decision.outcome', code: 'OUTCOME_NOT_HERE' });
  }
  // Whoever decides by delegation keeps no minutes with paragraphs.
  if (outcome !== 'decided_by_delegation' && paragraph.trim() === '') {
    faults.push({ path: 'decision.paragraph', code: 'STEP_FIELD_MISSING' });
  }
  for (const field of ['preparedBy', 'authorisedBy'] as const) {
    if (decision[field].trim() === '') {
      faults.push({ path: `decision.${field}`, code: 'STEP_FIELD_MISSING' });
    }
  }
  if (outcome === 'decided_with_changes' && changes.trim() === '') {
    faults.push({ path: 'decision.changes', code: 'STEP_FIELD_MISSING' });
  }
  return faults;
}
