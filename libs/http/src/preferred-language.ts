import type { Language } from '#domain';

const DEFAULT_LANGUAGE: Language = 'sv';

/** Longer headers are not read: nobody's browser writes one. */
const HEADER_CHARACTERS_MAX = 500;

/**
 * The language that the reader prefers of Swedish and English, by `Accept-Language` (RFC 9110 § 12.5.4); Swedish
 * when the header is absent, prefers neither, or prefers both the same.
 */
export function preferredLanguage(header: string | undefined): Language {
  if (header === undefined || header.length > HEADER_CHARACTERS_MAX) return DEFAULT_LANGUAGE;
  const weights: Record<Language, number> = { sv: 0, en: 0 };
  for (const range of header.split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    const weight = Number(quality);
    const language = tag.split('-')[0];
    if ((language === 'sv' || language === 'en') && weight > weights[language]) {
      weights[language] = weight;
    }
  }
  return weights.en > weights.sv ? 'en' : DEFAULT_LANGUAGE;
}
