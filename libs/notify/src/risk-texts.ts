import type { MessageText } from './message-text.js';

/** Of risks that are to be judged anew. */
export const riskTexts = {
  'risk.review': {
    title: { sv: 'Dags att se över en risk', en: 'Time to review a risk' },
    body: {
      sv: 'En risk i {organisation} skulle ses över {day}. Bedöm den på nytt och ange en ny dag, eller avsluta den.',
      en: 'A risk of {organisation} was to be reviewed on {day}. Judge it anew and name a new day, or close it.',
    },
    path: '/risks/{risk}',
  },
} as const satisfies Record<string, MessageText>;
