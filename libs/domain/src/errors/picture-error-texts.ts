/** Why a situation picture cannot be begun, or nothing more be added to it. */
export const pictureErrorTexts = {
  PICTURE_EXISTS: {
    title: { sv: 'Lägesbilden finns redan', en: 'The picture is there already' },
    detail: {
      sv: 'Organisationen har redan en lägesbild för området och perioden. Öppna den i listan.',
      en: 'The organisation has a picture of the area and the period already. Open it in the list.',
    },
  },
  EVIDENCE_FULL: {
    title: { sv: 'Problemet har mycket underlag', en: 'The problem has much evidence' },
    detail: {
      sv: 'Ett problem kan ha högst 100 underlag. Dela problemet i två.',
      en: 'A problem can have 100 pieces of evidence at most. Make two problems of it.',
    },
  },
} as const;
