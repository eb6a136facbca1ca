import type { TemplateSection } from './picture-template.js';

const LAW = (point: number) => ({
  sv: `Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete, 4 § punkt ${point}`,
  en: `Act (2023:196) on municipalities’ responsibility for crime prevention, section 4 point ${point}`,
});

/** What the law asks of a picture, and how it is summed up and sourced. */
export const lawSections: readonly TemplateSection[] = [
  {
    code: 'summary',
    name: { sv: 'Sammanfattning', en: 'Summary' },
    covers: {
      sv: 'Det viktigaste i bilden: vad som har ändrats, var det är värst och vad som är prioriterat.',
      en: 'What matters most: what has changed, where it is worst and what comes first.',
    },
    coversNot: {
      sv: 'Inget nytt. Allt som står här ska gå att läsa mer om längre ner.',
      en: 'Nothing new. All that stands here can be read more of further down.',
    },
    source: null,
    block: null,
    kind: 'judgement',
    figures: ['expectedRange@1'],
    focusAreas: [],
    isHidden: false,
  },
  {
    code: 'sources',
    name: { sv: 'Källor och källkritik', en: 'Sources and how far they reach' },
    covers: {
      sv: 'Vilka källor bilden bygger på, vilka enheter som har rapporterat och vad som saknas.',
      en: 'Which sources the picture rests on, which units have reported and what is missing.',
    },
    coversNot: {
      sv: 'Vad källorna visar. Att det saknas uppgifter betyder inte att det saknas problem.',
      en: 'What the sources show. That data are missing does not mean that problems are.',
    },
    source: {
      sv: 'Brå: Ta fram en egen lägesbild',
      en: 'Brå: Make a situation picture of your own',
    },
    block: null,
    kind: 'judgement',
    figures: ['shareBreaks@1'],
    focusAreas: [],
    isHidden: false,
  },
  {
    code: 'crime',
    name: { sv: 'Brott: omfattning och konsekvenser', en: 'Crime: extent and consequences' },
    covers: {
      sv: 'Kartläggning av brott i området: hur mycket, vad, när och var, och vad det leder till.',
      en: 'Mapping of crime in the area: how much, what, when and where, and what comes of it.',
    },
    coversNot: {
      sv: 'Olyckor och hot mot anställda, som har egna avsnitt. Inte heller enskilda personer.',
      en: 'Accidents and threats against staff, which have sections of their own. Nor single persons.',
    },
    source: LAW(1),
    block: 'mapping',
    kind: 'judgement',
    figures: ['expectedRange@1', 'weekdayHour@1', 'topPlaces@1', 'funnel@1'],
    focusAreas: ['crime'],
    isHidden: false,
  },
  {
    code: 'other_information',
    name: { sv: 'Annan information av betydelse', en: 'Other information that matters' },
    covers: {
      sv: 'Det som påverkar brottsligheten utan att vara brott: befolkning, boende, platser som byggs om, verksamheter som öppnar eller stänger.',
      en: 'What matters to crime without being crime: people, housing, places that are rebuilt, what opens or closes.',
    },
    coversNot: {
      sv: 'Antal brott. De står i avsnittet om brott.',
      en: 'Counts of crimes. They stand in the section on crime.',
    },
    source: LAW(2),
    block: 'other_information',
    kind: 'judgement',
    figures: ['statisticsBeside@1'],
    focusAreas: [],
    isHidden: false,
  },
  {
    code: 'analysis',
    name: { sv: 'Analys', en: 'Analysis' },
    covers: {
      sv: 'Vad kartläggningen och den andra informationen betyder tillsammans, och varför det ser ut så.',
      en: 'What the mapping and the other information mean together, and why things are as they are.',
    },
    coversNot: {
      sv: 'Vad ni tänker göra. Det står bland prioriteringarna.',
      en: 'What you mean to do. That stands among the priorities.',
    },
    source: LAW(3),
    block: 'analysis',
    kind: 'judgement',
    figures: ['funnel@1'],
    focusAreas: [],
    isHidden: false,
  },
  {
    code: 'follow_up',
    name: { sv: 'Uppföljning av förra åtgärdsplanen', en: 'Follow-up of the last action plan' },
    covers: {
      sv: 'Vad ni bestämde förra gången, vad som blev gjort och vad det ledde till.',
      en: 'What was decided last time, what was done and what came of it.',
    },
    coversNot: { sv: 'Nya åtgärder.', en: 'New measures.' },
    source: {
      sv: 'Lag (2023:196) 6 §: minst vartannat år',
      en: 'Act (2023:196) section 6: every second year at least',
    },
    block: null,
    kind: 'judgement',
    figures: ['beforeAfter@1'],
    focusAreas: [],
    isHidden: false,
  },
  {
    code: 'priorities',
    name: { sv: 'Prioriteringar och underlag', en: 'Priorities and grounds' },
    covers: {
      sv: 'De problem som ska arbetas med, i ordning, och vad åtgärdsplanen behöver ta upp.',
      en: 'The problems to work on, in order, and what the action plan needs to take up.',
    },
    coversNot: {
      sv: 'Själva åtgärdsplanen, som beslutas för sig.',
      en: 'The action plan itself, which is decided on its own.',
    },
    source: { sv: 'Lag (2023:196) 5 §', en: 'Act (2023:196) section 5' },
    block: null,
    kind: 'judgement',
    figures: [],
    focusAreas: [],
    isHidden: false,
  },
];
