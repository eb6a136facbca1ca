import { actorTypes, consequences, influenceKinds, periodText } from '#domain';
import type { useTranslation } from 'react-i18next';
import type { Area } from '../api/client.js';
import {
  capitalise,
  formatCount,
  formatPercent,
  formatRate,
  type Language,
} from '../format/numbers.js';
import type {
  CountRange,
  EmployeeRate,
  StaffThreatFigures,
  StaffThreats,
} from './threats-query.js';

type Translate = ReturnType<typeof useTranslation>['t'];

/** Figures with what their page needs to name things. */
export interface ShownThreats {
  readonly threats: StaffThreats;
  readonly figures: StaffThreatFigures;
  readonly period: NonNullable<StaffThreats['period']>;
  /** Whose figures they are, which may not be the area asked for. */
  readonly area: Area;
  /** The municipality's name. */
  readonly instance: string;
}

/** '12', or '10–14' for a band. */
export function rangeText({ atLeast, atMost }: CountRange, language: Language): string {
  if (atLeast === atMost) return formatCount(atLeast, language);
  return `${formatCount(atLeast, language)}–${formatCount(atMost, language)}`;
}

/** '34 %', or '34–56 %' where bands tell no more. */
export function shareText(
  share: NonNullable<StaffThreatFigures['policeShare']>,
  language: Language,
): string {
  const [low, high] = [share.low, share.high].map((each) => formatPercent(100 * each, language));
  return low === high ? low! : `${low!.replace(/\s?%$/, '')}–${high}`;
}

/** '2,5 (0,8–5,8)', or the interval alone of a band. */
export function rateText({ rate, low, high }: EmployeeRate, language: Language): string {
  const interval = `${formatRate(low, language)}–${formatRate(high, language)}`;
  return rate === null ? interval : `${formatRate(rate, language)} (${interval})`;
}

/** Names of the codes of the report's own questions; a kind of unit has the municipality's own word. */
const coded = new Map(
  [...influenceKinds, ...actorTypes, ...consequences].map(({ code, names }) => [
    code as string,
    names,
  ]),
);
export const nameOfCode = (code: string | null, t: Translate, language: Language): string =>
  code === null ? t('staffThreats.notStated') : (coded.get(code)?.[language] ?? code);

/** What a unit is where nobody has said its kind. */
const UNKNOWN_KIND = 'unit';

export const nameOfUnitKind = (kind: string | null, t: Translate): string => {
  if (kind === null) return t('staffThreats.noUnit');
  return kind === UNKNOWN_KIND ? t('staffThreats.unitKind') : capitalise(kind);
};

/** Where the figures come from and how many they are of. */
export function threatsSource(
  { threats, figures, period, area, instance }: ShownThreats,
  t: Translate,
  language: Language,
): string {
  return t('staffThreats.source', {
    ...{ instance, area: area.name, period: periodText(period, language) },
    total: rangeText(figures.total, language),
    position: formatCount(threats.asOfPosition, language),
  });
}
