import type { Bilingual } from '../errors/language.js';

/** What a person is told of the processing (articles 13 and 14 GDPR), in the order in which it is told. */
export const noticeFields = [
  'contact',
  'officer',
  'purposes',
  'grounds',
  'categories',
  'source',
  'recipients',
  'storage',
] as const;
export type NoticeField = (typeof noticeFields)[number];

/** In the authority's own words; what is absent is told in the words of the product. */
export type NoticeWords = Readonly<Partial<Record<NoticeField, Bilingual>>>;

/**
 * What the product does, whoever runs it. Who to turn to is the authority's alone to say, and how long its own plan
 * keeps what it holds.
 */
export const productWords: Readonly<Record<NoticeField, Bilingual>> = {
  contact: {
    sv: 'Vänd dig till myndighetens registrator.',
    en: 'Turn to the registrar of the authority.',
  },
  officer: {
    sv: 'Vänd dig till myndigheten och fråga efter dataskyddsombudet.',
    en: 'Turn to the authority and ask for the data protection officer.',
  },
  purposes: {
    sv: 'Uppgifterna används för att förebygga brott och olyckor, för att skydda dem som arbetar i kommunen, och för att göra lägesbilder av läget i kommunens områden. De används inte för att följa eller bedöma enskilda personer.',
    en: 'The data are used to prevent crime and accidents, to protect those who work in the municipality, and to make situation pictures of its areas. They are not used to follow or to judge individual people.',
  },
  grounds: {
    sv: 'Myndigheten behandlar uppgifterna för att utföra en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen). Uppgiften följer av lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete och, för hot, våld och olyckor i arbetet, av arbetsgivarens ansvar för arbetsmiljön.',
    en: 'The authority processes the data to perform a task in the public interest (article 6.1 e of the General Data Protection Regulation). The task follows from the act (2023:196) on the responsibility of municipalities for crime prevention and, for threats, violence and accidents at work, from the responsibility of an employer for the work environment.',
  },
  categories: {
    sv: 'Om den som rapporterar: namn, e-post, roll, enhet, och när kontot används. Om händelser: vad, var och när. Den som skriver ombeds att inte ta med namn eller personnummer, men sådant kan ändå stå i texten.',
    en: 'Of whoever reports: name, e-mail, role, unit, and when the account is used. Of incidents: what, where and when. Whoever writes is asked to leave out names and personal identity numbers, yet the words may hold them.',
  },
  source: {
    sv: 'Uppgifterna kommer från anställda och samverkansparter som rapporterar, och från de system som myndigheten hämtar händelser ur.',
    en: 'The data come from employees and partners who report, and from the systems that the authority takes incidents from.',
  },
  recipients: {
    sv: 'Den som behöver uppgiften i sitt arbete i myndigheten. Andra får den bara om lagen säger det, till exempel polisen eller den som begär ut en allmän handling, och då efter en prövning av sekretessen. Inget lämnas till ett land utanför EU och EES.',
    en: 'Whoever needs the data for their work in the authority. Others get them only where the law says so, such as the police or somebody who asks for a public document, and then after a test of secrecy. Nothing is handed to a country outside the EU and the EEA.',
  },
  storage: {
    sv: 'Rapporter är allmänna handlingar. De sparas eller gallras enligt myndighetens plan för arkiv och gallring.',
    en: 'Reports are public documents. They are kept or erased by the plan of the authority for its archive.',
  },
};
