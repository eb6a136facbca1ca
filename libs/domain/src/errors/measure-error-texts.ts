/** Errors of measures and actions. */
export const measureErrorTexts = {
  EFFECT_NOT_TOLD: {
    title: { sv: 'Det finns inget utfall att behålla', en: 'There is no outcome to keep' },
    detail: {
      sv: 'Månaderna är inte slut, eller så räknas inget för åtgärden. Vänta tills de är slut.',
      en: 'The months are not over, or nothing is counted for the measure. Wait until they are.',
    },
  },
  ACTION_PROMOTED: {
    title: { sv: 'Insatsen är redan en åtgärd', en: 'The action is a measure already' },
    detail: {
      sv: 'Öppna åtgärden och ändra där.',
      en: 'Open the measure and change it there.',
    },
  },
} as const;
