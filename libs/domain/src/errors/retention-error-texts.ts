/** What stands against keeping and erasing. */
export const retentionErrorTexts = {
  INCIDENT_ERASED: {
    title: { sv: 'Händelsen är gallrad', en: 'The incident has been erased' },
    detail: {
      sv: 'Texten finns inte kvar, så inget kan ändras eller läggas till. Siffrorna räknas som förut.',
      en: 'The text is gone, so nothing can be changed or added. The figures count as before.',
    },
  },
  RETENTION_NOTHING_DUE: {
    title: { sv: 'Det finns inget att gallra', en: 'There is nothing to erase' },
    detail: {
      sv: 'Ingen händelse har nått sin gräns, eller så gäller ett gallringsstopp.',
      en: 'No incident has come to its day, or a hold stands.',
    },
  },
  RETENTION_LIST_CHANGED: {
    title: { sv: 'Listan har ändrats', en: 'The list has changed' },
    detail: {
      sv: 'Hämta listan igen och se efter vad som är nytt.',
      en: 'Get the list again and see what is new.',
    },
  },
  RETENTION_PROPOSAL_OPEN: {
    title: { sv: 'Ett förslag väntar redan', en: 'A proposal is waiting already' },
    detail: {
      sv: 'Godkänn det eller ta tillbaka det först.',
      en: 'Approve it or take it back first.',
    },
  },
  RETENTION_SECOND_PERSON: {
    title: { sv: 'Någon annan måste godkänna', en: 'Somebody else has to approve' },
    detail: {
      sv: 'Den som har föreslagit gallringen får inte godkänna den.',
      en: 'Whoever proposed the erasure may not approve it.',
    },
  },
} as const;
