/** What Word files say of their own accord. */
export const wordWords = {
  sv: { contents: 'Innehåll', page: 'Sida', to: 'Till', locale: 'sv-SE' },
  en: { contents: 'Contents', page: 'Page', to: 'To', locale: 'en-GB' },
} as const;
