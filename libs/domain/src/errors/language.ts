/** A text in the two languages of the user interface. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

/** What a placeholder in a text can be filled with. */
export type TextValues = Readonly<Record<string, string | number | boolean>>;

/**
 * Fills `{name}` in `template` from `values`. A placeholder without a value becomes `…`, so that a missing value
 * never shows as program text.
 */
export function fillText(template: string, values: TextValues): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    return Object.hasOwn(values, name) ? String(values[name]) : '…';
  });
}
