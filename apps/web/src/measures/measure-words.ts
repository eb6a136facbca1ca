import {
  explainField,
  goalDirectionWords,
  goalFigureWords,
  measureGate,
  type FieldFault,
} from '#domain';
import type { TFunction } from 'i18next';
import { formatCount, type Language } from '../format/numbers.js';
import type { FormError } from '../ui/error-summary.js';
import type { GoalContent, MeasureContent } from './measure-queries.js';

const ORE_PER_KRONA = 100;
const KRONOR = /^\d{1,9}([,.]\d{1,2})?$/;

/** '1 250' or '1250,50'; empty for none. */
export function kronorOf(ore: number | null, language: Language): string {
  if (ore === null) return '';
  const [whole, rest] = [Math.floor(ore / ORE_PER_KRONA), ore % ORE_PER_KRONA];
  const mark = language === 'sv' ? ',' : '.';
  return rest === 0 ? String(whole) : `${whole}${mark}${String(rest).padStart(2, '0')}`;
}

/** '1 250 kr', to read. */
export function kronorText(ore: number, language: Language): string {
  const rest = ore % ORE_PER_KRONA;
  const whole = formatCount((ore - rest) / ORE_PER_KRONA, language);
  const mark = language === 'sv' ? ',' : '.';
  return `${whole}${rest === 0 ? '' : `${mark}${String(rest).padStart(2, '0')}`} kr`;
}

/** Whole öre of what was written; null for nothing, undefined for what is no amount. */
export function oreOf(text: string): number | null | undefined {
  const plain = text.replace(/\s/g, '');
  if (plain === '') return null;
  if (!KRONOR.test(plain)) return undefined;
  const [whole = '0', rest = ''] = plain.split(/[,.]/);
  return Number(whole) * ORE_PER_KRONA + Number(rest.padEnd(2, '0'));
}

/** What a measure lacks to leave the drafts, in words, each with the id of its field. */
export function gapsOf(measure: MeasureContent, language: Language): FormError[] {
  return measureGate(measure).map((fault: FieldFault) => ({
    field: `measure.${fault.path}`,
    text: explainField(fault, language),
  }));
}

/** 'Antal händelser (skadegörelse): från 120 till 90 senast 2026-12-31'. */
export function goalMeasuring(
  goal: GoalContent,
  nameOf: (code: string) => string,
  t: TFunction,
  language: Language,
): string {
  const { figure, category, focusArea, ownIndicator, ownSource } = goal;
  const counted = category ?? focusArea;
  const indicator =
    figure === null
      ? t('measureWork.goal.ownOf', { indicator: ownIndicator, source: ownSource })
      : `${goalFigureWords[figure][language]}${counted === null ? '' : `, ${nameOf(counted)}`}`;
  return t('measureWork.goal.measuring', {
    indicator,
    from: valueText(goal.baseline, language),
    to: valueText(goal.target, language),
    day: goal.byWhen,
    direction: goal.direction === null ? '' : goalDirectionWords[goal.direction][language],
  });
}

function valueText(value: string | null, language: Language): string {
  if (value === null) return '–';
  if (/^-?\d+$/.test(value)) return formatCount(Number(value), language);
  return language === 'sv' ? value.replace('.', ',') : value;
}
