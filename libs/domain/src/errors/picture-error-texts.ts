/** Why a situation picture cannot be begun. */
export const pictureErrorTexts = {
  PICTURE_EXISTS: {
    title: { sv: 'Lägesbilden finns redan', en: 'The picture is there already' },
    detail: {
      sv: 'Organisationen har redan en lägesbild för området och perioden. Öppna den i listan.',
      en: 'The organisation has a picture of the area and the period already. Open it in the list.',
    },
  },
} as const;
