import { category, type Language, type RecordingBreak } from '#domain';
import type { PaperBlock, PaperLine } from '#documents';
import { paperWords, type PaperWord } from '../paper-words.js';

/** What every figure of a paper is set with. */
export interface FigureContext {
  readonly language: Language;
  /** The area as the frozen version names it. */
  readonly areaName: string;
  readonly periodText: string;
  readonly asOfPosition: number;
  /** Names of areas below, by `<level>:<code>`. */
  readonly areaNameOf: (key: string) => string;
}

/** Width of charts on paper, in pixels of 1/96 inch. */
export const CHART_WIDTH_PIXELS = 640;

export const word = (name: PaperWord, { language }: Pick<FigureContext, 'language'>): string =>
  paperWords[name][language];

export const plain = (text: string): PaperLine => [{ text }];
export const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', line: plain(text) });
export const note = (text: string): PaperBlock => ({ kind: 'paragraph', line: plain(text), note: true }); // prettier-ignore

/** Where a figure comes from: whose incidents, where, when, how many, how far data reach, and by which method. */
export function sourceLine(figure: string, n: string | null, context: FigureContext): string {
  const { areaName, periodText, asOfPosition } = context;
  const count = n === null ? '' : ` n = ${n}.`;
  return `${word('source', context)}, ${areaName}, ${periodText}.${count} ${capital(word('upTo', context))} ${asOfPosition}, ${word('method', context)} ${figure}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const staff = { sv: 'personalens rapporter', en: 'reports of staff' } as const;

/** What a break in recording is about, as a reader knows it. */
export function subjectName({ kind, subject }: RecordingBreak, context: FigureContext): string {
  if (kind === 'area_level' || kind === 'unit') return context.areaNameOf(subject);
  if (kind === 'category') return category(subject)?.names[context.language] ?? subject;
  return subject === 'staff' ? staff[context.language] : subject;
}
