/** What can be wrong in a field of a governing document, or in links to them. */
export const governingFieldErrorTexts = {
  GOVERNING_ENDS_BEFORE: {
    sv: 'Sista dagen kan inte komma före första dagen.',
    en: 'The last day cannot come before the first.',
  },
  GOVERNING_LINK_WRONG: {
    sv: 'Länken måste börja med https:// eller http://.',
    en: 'The link must begin with https:// or http://.',
  },
  GOVERNING_REPLACES_OTHERS: {
    sv: 'Ett dokument kan bara ersätta dokument med samma ägare.',
    en: 'A document can only replace documents of the same owner.',
  },
  GOVERNING_REPLACES_CIRCLE: {
    sv: 'Dokumentet skulle ersätta sig självt, direkt eller genom andra dokument. Välj ett annat.',
    en: 'The document would replace itself, directly or through others. Choose another.',
  },
  GOVERNING_GOAL_MISSING: {
    sv: 'Ett mål saknas. Markera det som att det inte gäller längre, så att länkar till det finns kvar.',
    en: 'A goal is missing. Mark it as no longer standing instead, so that links to it stay.',
  },
  GOVERNING_GOAL_TAKEN: {
    sv: 'Målets id finns redan. Skicka ett nytt.',
    en: 'The id of the goal is taken. Send a new one.',
  },
  GOVERNING_LINK_UNKNOWN: {
    sv: 'Styrdokumentet eller målet finns inte.',
    en: 'There is no such governing document or goal.',
  },
} as const;
