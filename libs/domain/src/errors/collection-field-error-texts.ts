/** What can be wrong in a field of a collection or of an answer to one. */
export const collectionFieldErrorTexts = {
  COLLECTION_DUE_BEFORE_OPEN: {
    sv: 'Sista dagen måste vara efter första dagen.',
    en: 'The last day must come after the first.',
  },
  RECIPIENT_UNKNOWN: {
    sv: 'Välj en nämnd eller ett bolag som finns, en gång.',
    en: 'Choose a committee or company that exists, once.',
  },
  RISK_NOT_IN_PICTURE: {
    sv: 'Välj två olika risker som finns i stadens bild.',
    en: 'Choose two different risks that are in the city’s picture.',
  },
  DAY_HAS_BEEN: {
    sv: 'Dagen har varit. Välj en dag som kommer.',
    en: 'The day has been. Choose one to come.',
  },
} as const;
