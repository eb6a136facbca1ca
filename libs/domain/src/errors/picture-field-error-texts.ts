/** What can be wrong in a field of a situation picture or of its template. */
export const pictureFieldErrorTexts = {
  PICTURE_PERIOD_WRONG: {
    sv: 'Välj tolv månader i följd, eller ett tertial: januari, maj eller september och fyra månader.',
    en: 'Choose twelve months in a row, or a tertial: four months from January, May or September.',
  },
  GROUND_MISSING: {
    sv: 'Välj den beslutade version som den bygger på, eller skriv varför den inte bygger på någon.',
    en: 'Choose the decided version that it rests on, or write why it rests on none.',
  },
  GROUND_NOT_FOUND: {
    sv: 'Den måste bygga på en beslutad version för samma myndighet och område. Välj en i listan.',
    en: 'It must rest on a decided version of the same authority and area. Choose one in the list.',
  },
  STEP_WORDS_MISSING: {
    sv: 'Skriv varför, så att den som tar vid vet vad som behövs.',
    en: 'Write why, so that whoever goes on knows what is needed.',
  },
  STEP_FIELD_MISSING: {
    sv: 'Fyll i fältet.',
    en: 'Fill in this field.',
  },
  MEETING_IN_FUTURE: {
    sv: 'Dagen har inte varit än. Registrera när sammanträdet har hållits.',
    en: 'The day has not come yet. Register it when the meeting has been held.',
  },
  OUTCOME_NOT_HERE: {
    sv: 'Bara ett bolag har en styrelse. Välj ett annat utfall.',
    en: 'Only a company has a board. Choose another outcome.',
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
  CAUSES_TOO_MANY: {
    sv: 'Ett problem kan ha högst 100 orsaker. Slå ihop några.',
    en: 'A problem can have 100 causes at most. Join some.',
  },
  CAUSE_LOOSE: {
    sv: 'Orsaken hänger inte ihop med problemet. Lägg den under problemet eller en annan orsak.',
    en: 'The cause hangs in nothing. Put it under the problem or another cause.',
  },
  CAUSE_TOO_DEEP: {
    sv: 'Högst sex orsaker kan följa på varandra. Flytta ut orsaken ett steg.',
    en: 'Six causes at most can follow from each other. Move the cause out a step.',
  },
  EVIDENCE_UNKNOWN: {
    sv: 'Underlaget finns inte hos problemet.',
    en: 'The evidence is not among that of the problem.',
  },
  NOTHING_SECRET_HERE: {
    sv: 'Om säkerhetsskydd får inga problem skrivas här.',
    en: 'No problems of protective security may be written here.',
  },
  OUTCOME_OF_CLOSED: {
    sv: 'Utfallet anges bara för ett avslutat problem.',
    en: 'The outcome is given for a closed problem only.',
  },
  RANKING_WRONG: {
    sv: 'Ordningen måste ha alla öppna problem en gång var. Läs om sidan.',
    en: 'The order must have each open problem once. Load the page again.',
  },
} as const;
