/** What can be wrong in a field of a situation picture or of its template. */
export const pictureFieldErrorTexts = {
  PICTURE_PERIOD_WRONG: {
    sv: 'Välj tolv månader i följd, eller ett tertial: januari, maj eller september och fyra månader.',
    en: 'Choose twelve months in a row, or a tertial: four months from January, May or September.',
  },
  LINK_REFUSED: {
    sv: 'Länken måste börja med https://, http:// eller mailto:.',
    en: 'The link must begin with https://, http:// or mailto:.',
  },
  PERSON_NOT_HERE: {
    sv: 'Här får inget peka ut en person. Ta bort namn, nummer och adresser och skriv igen.',
    en: 'Nothing here may point out a person. Take away names, numbers and addresses and write again.',
  },
  STATUS_ONLY: {
    sv: 'Om säkerhetsskydd får bara läget skrivas här, ingen text.',
    en: 'Of protective security only the status may stand here, no text.',
  },
  STATUS_NOT_HERE: {
    sv: 'Läget för arbetet anges bara för säkerhetsskydd.',
    en: 'The status of the work is given for protective security only.',
  },
  SECTION_MANDATORY: {
    sv: 'Lagen (2023:196) 4 § kräver kartläggning, annan information och analys. De avsnitten kan byta namn och plats, men inte döljas eller tas bort.',
    en: 'The law (2023:196, section 4) asks for mapping, other information and analysis. Those sections can be renamed and moved, not hidden or removed.',
  },
  SECTION_MISSING: {
    sv: 'Ett avsnitt saknas. Dölj det i stället, så att äldre lägesbilder kan jämföras.',
    en: 'A section is missing. Hide it instead, so that older pictures can be compared.',
  },
  SECTION_UNKNOWN: {
    sv: 'Koden finns inte i mallen. Egna avsnitt börjar med own. och har små bokstäver.',
    en: 'The code is not in the template. Own sections begin with own. in small letters.',
  },
} as const;
