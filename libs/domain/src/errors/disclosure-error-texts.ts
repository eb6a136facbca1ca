/** Handing out documents, and setting papers. */
export const disclosureErrorTexts = {
  DISCLOSURE_INCOMPLETE: {
    title: { sv: 'Prövningen är inte klar', en: 'The trying is not done' },
    detail: {
      sv: 'Lägg till minst en händelse och pröva alla delar av var och en.',
      en: 'Add at least one incident and try all parts of each.',
    },
  },
  DISCLOSURE_STALE: {
    title: { sv: 'En händelse har ändrats', en: 'An incident has changed' },
    detail: {
      sv: 'Den har ändrats eller gallrats sedan den prövades. Pröva den igen.',
      en: 'It was changed or erased since it was tried. Try it again.',
    },
  },
  DISCLOSURE_STATE: {
    title: { sv: 'Det går inte nu', en: 'This cannot be done now' },
    detail: {
      sv: 'Ärendet har kommit till ett annat steg. Ladda om sidan.',
      en: 'The matter has come to another step. Reload the page.',
    },
  },
  DISCLOSURE_OWN: {
    title: { sv: 'En annan person måste granska', en: 'Another person must review it' },
    detail: {
      sv: 'Den som har beslutat kan inte vara den andra personen.',
      en: 'Whoever decided cannot be the second person.',
    },
  },
  PAPER_TOO_LONG: {
    title: { sv: 'Dokumentet blir för långt', en: 'The document gets too long' },
    detail: {
      sv: 'Dela upp det på flera.',
      en: 'Divide it into several.',
    },
  },
} as const;
