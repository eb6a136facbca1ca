import { focusAreas, protectedValues, riskBand, type RiskPlace } from '#domain';
import type { Language } from '../format/numbers.js';
import type { Judgement } from './risk-queries.js';

/** What a risk is called: of protective security only that it is. */
export function riskName(judgement: Judgement, language: Language): string {
  return judgement.title || areaName(judgement.focusArea, language);
}

export function areaName(code: string, language: Language): string {
  return focusAreas.find((each) => each.code === code)?.names[language] ?? code;
}

/** `4 × 3 = 12`. */
export function placeText({ likelihood, consequence, level }: RiskPlace): string {
  return `${likelihood} × ${consequence} = ${level}`;
}

/** A level with its band: `12, hög risk`. */
export function levelText(level: number, language: Language): string {
  return `${level}, ${riskBand(level).names[language].toLowerCase()}`;
}

export function valuesText(codes: readonly string[], language: Language): string {
  return protectedValues
    .filter(({ code }) => codes.includes(code))
    .map(({ names }) => names[language])
    .join(', ');
}
