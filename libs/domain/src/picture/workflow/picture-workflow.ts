import type { Permission } from '../../access/permissions.js';
import type { Bilingual } from '../../errors/language.js';

/** How far a situation picture has come, from the first word to the decision. */
export const pictureStateWords = {
  draft: { sv: 'Utkast', en: 'Draft' },
  review: { sv: 'Granskning', en: 'In review' },
  approved: { sv: 'Granskad', en: 'Reviewed' },
  handed_in: { sv: 'Överlämnad', en: 'Handed in' },
  decided: { sv: 'Beslutad', en: 'Decided' },
} as const satisfies Record<string, Bilingual>;
export type PictureState = keyof typeof pictureStateWords;
export const pictureStates = Object.keys(pictureStateWords) as readonly PictureState[];

/** What has been made of a picture by the body that it was laid before. */
export const pictureOutcomeWords = {
  decided: { sv: 'Beslutad', en: 'Decided' },
  decided_with_changes: { sv: 'Beslutad med ändring', en: 'Decided with changes' },
  decided_by_delegation: { sv: 'Delegationsbeslut', en: 'Decided by delegation' },
  adjusted_at_once: { sv: 'Beslutad, omedelbart justerad', en: 'Decided, adjusted at once' },
  decided_by_board: { sv: 'Styrelsebeslut', en: 'Decided by the board' },
} as const satisfies Record<string, Bilingual>;
export type PictureOutcome = keyof typeof pictureOutcomeWords;
export const pictureOutcomes = Object.keys(pictureOutcomeWords) as readonly PictureOutcome[];

/** Kinds of organisations: a company decides by its board, a committee by itself. */
export type DecidingKind = 'city' | 'committee' | 'company' | 'partner';

/** What a step can ask for beside being taken. */
export const stepNeeds = ['words', 'seen', 'meeting', 'decision'] as const;
/**
 * `words`: why, in words that are kept sealed. `seen`: the hash of what was read, so that nothing else is approved.
 * `meeting`: body and date of it. `decision`: body, date, case number, who prepared it and who authorised it, and the
 * outcome.
 */
export type StepNeed = (typeof stepNeeds)[number];

/** One step of a picture's way. */
export interface PictureStepRule {
  readonly from: readonly PictureState[];
  readonly to: PictureState;
  /** Whoever holds this in the picture's authority may take it. */
  readonly by: Extract<Permission, 'picture.write' | 'picture.review' | 'picture.register'>;
  readonly needs: readonly StepNeed[];
  /**
   * Whether what the law asks for must be there first. It is, of what was approved: what stands beside it later hinders
   * nobody from handing that in, or from registering what a body has decided.
   */
  readonly isGated: boolean;
  /**
   * What it freezes; null for nothing. A proposal is what stands; a version is the proposal to the letter, with its
   * number, meeting and decision.
   */
  readonly freezes: 'proposed' | 'reserved' | 'decided' | null;
  /** The step that takes it back; null where nothing does. */
  readonly undoneBy: string | null;
  readonly words: Bilingual;
}

const STEPS = {
  send_to_review: {
    ...{ from: ['draft'], to: 'review', by: 'picture.write', needs: [], isGated: true },
    ...{ freezes: null, undoneBy: 'take_back' },
    words: { sv: 'Skicka till granskning', en: 'Send to review' },
  },
  take_back: {
    ...{ from: ['review'], to: 'draft', by: 'picture.write', needs: [], isGated: false },
    ...{ freezes: null, undoneBy: 'send_to_review' },
    words: { sv: 'Ta tillbaka till utkast', en: 'Take back to draft' },
  },
  return: {
    ...{ from: ['review', 'approved'], to: 'draft', by: 'picture.review', needs: ['words'] },
    ...{ isGated: false, freezes: null, undoneBy: 'send_to_review' },
    words: { sv: 'Skicka tillbaka med synpunkter', en: 'Return with words' },
  },
  approve: {
    ...{ from: ['review'], to: 'approved', by: 'picture.review', needs: ['seen'], isGated: true },
    ...{ freezes: 'proposed', undoneBy: 'return' },
    words: { sv: 'Godkänn granskningen', en: 'Approve the review' },
  },
  hand_in: {
    ...{ from: ['approved'], to: 'handed_in', by: 'picture.register', needs: ['meeting'] },
    ...{ isGated: false, freezes: 'reserved', undoneBy: 'refer_back' },
    words: {
      sv: 'Lämna in med förbehåll för beslutet',
      en: 'Hand in with reservation for the decision',
    },
  },
  table: {
    ...{ from: ['handed_in'], to: 'handed_in', by: 'picture.register', needs: ['meeting'] },
    ...{ isGated: false, freezes: null, undoneBy: null },
    words: { sv: 'Ärendet är bordlagt', en: 'The case is tabled' },
  },
  refer_back: {
    ...{ from: ['handed_in'], to: 'draft', by: 'picture.register', needs: ['meeting', 'words'] },
    ...{ isGated: false, freezes: null, undoneBy: 'send_to_review' },
    words: { sv: 'Ärendet är återremitterat', en: 'The case is referred back' },
  },
  decide: {
    ...{ from: ['approved', 'handed_in'], to: 'decided', by: 'picture.register' },
    ...{ needs: ['decision'], isGated: false, freezes: 'decided', undoneBy: null },
    words: { sv: 'Registrera beslutet', en: 'Register the decision' },
  },
  correct: {
    ...{ from: ['decided'], to: 'draft', by: 'picture.write', needs: ['words'], isGated: false },
    ...{ freezes: null, undoneBy: null },
    words: { sv: 'Rätta i en ny version', en: 'Correct in a new version' },
  },
} as const satisfies Record<string, PictureStepRule>;

export type PictureStep = keyof typeof STEPS;

/** The one table of what may happen to a picture: from where, to where, by whom, with what, and what it freezes. */
export const pictureSteps: Readonly<Record<PictureStep, PictureStepRule>> = STEPS;
export const pictureStepCodes = Object.keys(STEPS) as readonly PictureStep[];

/** Whether its sections may be written: in a draft only. What somebody reviews or decides on stands still. */
export function isPictureOpen(state: PictureState): boolean {
  return state === 'draft';
}

/** Whether a proposal stands: what was approved waits, word for word, for the decision. */
export function isPictureProposed(state: PictureState): boolean {
  return state === 'approved' || state === 'handed_in';
}

/** The steps that lead on from a state, whoever may take them. */
export function stepsFrom(state: PictureState): PictureStep[] {
  return pictureStepCodes.filter((step) => pictureSteps[step].from.includes(state));
}

/** Outcomes that a body of this kind can come to: only a company has a board. */
export function outcomesOf(kind: DecidingKind): PictureOutcome[] {
  return pictureOutcomes.filter((outcome) => outcome !== 'decided_by_board' || kind === 'company');
}
