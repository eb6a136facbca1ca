/** What stands against making and fetching a package for an archive. */
export const archiveErrorTexts = {
  ARCHIVE_YEAR_OPEN: {
    title: { sv: 'Året är inte slut', en: 'The year is not over' },
    detail: {
      sv: 'Välj ett år som är avslutat.',
      en: 'Choose a year that is over.',
    },
  },
  ARCHIVE_SECOND_PERSON: {
    title: { sv: 'Någon annan måste godkänna', en: 'Somebody else has to approve' },
    detail: {
      sv: 'Den som har begärt paketet får inte godkänna det.',
      en: 'Whoever asked for the package may not approve it.',
    },
  },
  ARCHIVE_PACKAGE_OPEN: {
    title: { sv: 'Ett paket är redan på gång', en: 'A package is under way already' },
    detail: {
      sv: 'Vänta tills det är klart, eller ta tillbaka det.',
      en: 'Wait until it is done, or take it back.',
    },
  },
  ARCHIVE_NOT_READY: {
    title: { sv: 'Paketet finns inte att hämta', en: 'The package cannot be fetched' },
    detail: {
      sv: 'Det är inte klart än, eller så har det tagits bort.',
      en: 'It is not done yet, or it has been taken away.',
    },
  },
} as const;
