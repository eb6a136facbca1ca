/** What can be wrong in a field of a risk. */
export const riskFieldErrorTexts = {
  RISK_THREATENS_NOTHING: {
    sv: 'Ange konsekvensen för minst ett skyddsvärde.',
    en: 'Give the consequence for at least one protected value.',
  },
  RISK_VALUES_DIFFER: {
    sv: 'Bedöm samma skyddsvärden med och utan åtgärder.',
    en: 'Judge the same protected values with and without measures.',
  },
  RISK_RESIDUAL_HIGHER: {
    sv: 'Risken är högre med åtgärder än utan. Skriv varför.',
    en: 'The risk is higher with measures than without. Say why.',
  },
  RISK_CLOSED_WITHOUT_REASON: {
    sv: 'Skriv varför risken stängs.',
    en: 'Say why the risk is closed.',
  },
  RISK_YEAR_AHEAD: {
    sv: 'Året har inte börjat.',
    en: 'The year has not begun.',
  },
  RISK_YEAR_BACK: {
    sv: 'Risken är redan bedömd för ett senare år.',
    en: 'The risk is already judged for a later year.',
  },
} as const;
