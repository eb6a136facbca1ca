import { incidentKindNames } from '#domain';
import type { Language } from '../format/numbers.js';
import type { ViewFilters } from '../navigation/view-address.js';
import { focusKey, type NamesByCode } from './names.js';

const KIND_NAMES: Readonly<Record<string, Record<Language, string>>> = incidentKindNames;

const SEVERITY: Record<Language, string> = { sv: 'allvarlighet', en: 'severity' };

/** 'allvarlighet 3': each kind has words of its own for the steps, so a common name can only be the number. */
export function severityName(severity: string, language: Language): string {
  return `${SEVERITY[language]} ${severity}`;
}

export function kindName(kind: string, language: Language): string {
  return KIND_NAMES[kind]?.[language] ?? kind;
}

/** What is counted when not everything is: 'Skadegörelse'; null for everything. */
export function filterWords(
  filters: ViewFilters,
  names: NamesByCode,
  language: Language,
): string | null {
  const words = [
    ...filters.category.map((code) => names(code, language)),
    ...filters.focusArea.map((code) => names(focusKey(code), language)),
    ...filters.kind.map((kind) => kindName(kind, language)),
    ...filters.severity.map((severity) => severityName(severity, language)),
    ...filters.source,
  ];
  const text = words.join(', ');
  return text === '' ? null : text.charAt(0).toUpperCase() + text.slice(1);
}
