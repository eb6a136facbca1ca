import type { Bilingual } from '../errors/language.js';

/** How far a measure has come. */
export const measureStatusWords = {
  draft: { sv: 'Utkast', en: 'Draft' },
  planned: { sv: 'Planerad', en: 'Planned' },
  ongoing: { sv: 'Pågår', en: 'Ongoing' },
  done: { sv: 'Klar', en: 'Done' },
  stopped: { sv: 'Avbruten', en: 'Stopped' },
} as const satisfies Record<string, Bilingual>;
export type MeasureStatus = keyof typeof measureStatusWords;
export const measureStatuses = Object.keys(measureStatusWords) as readonly MeasureStatus[];

/** From where to where a measure may go: the only place that says so. */
const steps: Readonly<Record<MeasureStatus, readonly MeasureStatus[]>> = {
  draft: ['planned'],
  planned: ['ongoing', 'stopped'],
  ongoing: ['done', 'stopped'],
  done: [],
  stopped: [],
};

/** The steps that can be taken from here, in the order in which they are offered. */
export function measureStepsFrom(status: MeasureStatus): readonly MeasureStatus[] {
  return steps[status];
}

/** Whether something is still to be done with it: such a measure can be late, and is reminded of. */
export function isOpenMeasure(status: MeasureStatus): boolean {
  return steps[status].length > 0;
}
