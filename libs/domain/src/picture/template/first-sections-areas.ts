import type { TemplateSection } from './picture-template.js';

/** The focus areas of the programme, and what lies across them. */
export const areaSections: readonly TemplateSection[] = [
  {
    code: 'safety',
    name: { sv: 'Trygghet och ordning', en: 'Feeling safe, and order' },
    covers: {
      sv: 'Hur trygga människor är, kvinnor och män för sig, och det som stör ordningen.',
      en: 'How safe people feel, women and men apart, and what disturbs order.',
    },
    coversNot: {
      sv: 'Anmälda brott. Oro och utsatthet är olika saker och läggs inte ihop.',
      en: 'Reported crimes. Worry and exposure are different things and are not added up.',
    },
    source: {
      sv: 'Brå: jämför med trygghetsmätningar',
      en: 'Brå: compare with surveys of safety',
    },
    block: null,
    kind: 'judgement',
    figures: ['statisticsBeside@1'],
    focusAreas: [],
    isHidden: false,
  },
  {
    code: 'accidents',
    name: { sv: 'Olyckor', en: 'Accidents' },
    covers: {
      sv: 'Brand, trafik, fall, drunkning och tillbud. Barn och äldre för sig.',
      en: 'Fire, traffic, falls, drowning and near misses. Children and the old apart.',
    },
    coversNot: {
      sv: 'Anlagda bränder, som är brott. Arbetsskador utan koppling till platsen.',
      en: 'Arson, which is crime. Injuries at work that have nothing to do with the place.',
    },
    source: {
      sv: 'Lag (2003:778) om skydd mot olyckor, 3 kap.',
      en: 'Act (2003:778) on protection against accidents, chapter 3',
    },
    block: null,
    kind: 'judgement',
    figures: ['expectedRange@1', 'weekdayHour@1'],
    focusAreas: ['accidents'],
    isHidden: false,
  },
  {
    code: 'staff',
    name: {
      sv: 'Otillåten påverkan, hot och våld mot anställda',
      en: 'Undue influence, threats and violence against staff',
    },
    covers: {
      sv: 'Hot och våld, försök att påverka beslut, att ta över den som hotat någon annan, och att arbeta nära öppen brottslighet.',
      en: 'Threats and violence, attempts to influence decisions, taking over whoever has threatened somebody else, and working near open crime.',
    },
    coversNot: {
      sv: 'Enskilda ärenden och vem som drabbades. Brukare som gör illa utan att vilja det räknas för sig.',
      en: 'Single cases and who was hit. Clients who hurt without meaning to are counted apart.',
    },
    source: {
      sv: 'Arbetsmiljölagen 3 kap. 2 a § och AFS 2023:1',
      en: 'Work Environment Act chapter 3 section 2 a, and AFS 2023:1',
    },
    block: null,
    kind: 'judgement',
    figures: ['staffThreats@1'],
    focusAreas: ['threats_staff'],
    isHidden: false,
  },
  {
    code: 'extremism',
    name: { sv: 'Våldsbejakande extremism', en: 'Violent extremism' },
    covers: {
      sv: 'Händelser, propaganda och miljöer, sammantaget för området.',
      en: 'Events, propaganda and environments, for the area as a whole.',
    },
    coversNot: {
      sv: 'Personer och vad någon tycker. Oro för någon anmäls till socialtjänsten, aldrig här.',
      en: 'Persons and what anybody thinks. Worry for somebody goes to the social services, never here.',
    },
    source: {
      sv: 'Dataskyddsförordningen artikel 9 och regeringsformen 2 kap. 3 §',
      en: 'GDPR article 9 and the Instrument of Government chapter 2 section 3',
    },
    block: null,
    kind: 'aggregate',
    figures: [],
    focusAreas: [],
    isHidden: false,
  },
  {
    code: 'young',
    name: { sv: 'Barn och unga', en: 'Children and young people' },
    covers: {
      sv: 'Det som skyddar och det som är en risk, i skolan, hemma och på fritiden.',
      en: 'What protects and what is a risk, at school, at home and in leisure time.',
    },
    coversNot: {
      sv: 'Enskilda barn, klasser och familjer.',
      en: 'Single children, classes, families.',
    },
    source: {
      sv: 'Brå: skolundersökningar och socialtjänstens uppgifter i antal',
      en: 'Brå: school surveys, and counts from the social services',
    },
    block: null,
    kind: 'judgement',
    figures: ['statisticsBeside@1'],
    focusAreas: [],
    isHidden: false,
  },
  {
    code: 'resilience',
    name: { sv: 'Motståndskraft och krisberedskap', en: 'Resilience and preparedness' },
    covers: {
      sv: 'Störningar i el, vatten, värme, it och annat som måste fungera, och hur de klarades.',
      en: 'Disturbances in power, water, heating, IT and what else must work, and how they were met.',
    },
    coversNot: {
      sv: 'Brister som kan utnyttjas. De hör hemma i risk- och sårbarhetsanalysen.',
      en: 'Weaknesses that can be used. They belong in the risk and vulnerability analysis.',
    },
    source: {
      sv: 'Lag (2006:544) om extraordinära händelser, 2 kap. 1 §',
      en: 'Act (2006:544) on extraordinary events, chapter 2 section 1',
    },
    block: null,
    kind: 'judgement',
    figures: ['expectedRange@1'],
    focusAreas: ['resilience'],
    isHidden: false,
  },
  {
    code: 'protective_security',
    name: { sv: 'Säkerhetsskydd', en: 'Protective security' },
    covers: {
      sv: 'Bara hur långt arbetet har kommit.',
      en: 'Only how far the work has come.',
    },
    coversNot: {
      sv: 'Allt annat. Säkerhetsskyddsklassade uppgifter får aldrig skrivas här.',
      en: 'All else. Classified information must never be written here.',
    },
    source: { sv: 'Säkerhetsskyddslagen (2018:585)', en: 'Protective Security Act (2018:585)' },
    block: null,
    kind: 'status',
    figures: [],
    focusAreas: [],
    isHidden: false,
  },
  {
    code: 'outlook',
    name: { sv: 'Det som kommer', en: 'What lies ahead' },
    covers: {
      sv: 'Årshjulet, planerade evenemang, byggen och förändringar i omvärlden.',
      en: 'The round of the year, planned events, building and changes around us.',
    },
    coversNot: {
      sv: 'Siffror som ser ut som prognoser men saknar metod.',
      en: 'Figures that look like forecasts and have no method.',
    },
    source: { sv: 'Brå: identifiera mönster', en: 'Brå: find patterns' },
    block: null,
    kind: 'judgement',
    figures: [],
    focusAreas: [],
    isHidden: false,
  },
];
