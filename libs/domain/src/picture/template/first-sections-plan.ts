import type { Bilingual } from '../../errors/language.js';
import type { LawBlock, TemplateSection } from './picture-template.js';

const LAW = (section: number): Bilingual => ({
  sv: `Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete, ${section} §`,
  en: `Act (2023:196) on municipalities’ responsibility for crime prevention, section ${section}`,
});
const BRA: Bilingual = {
  sv: 'Brå: välj åtgärder som påverkar orsakerna',
  en: 'Brå: choose measures that act on the causes',
};

interface Words {
  readonly name: Bilingual;
  readonly covers: Bilingual;
  readonly coversNot: Bilingual;
}

/** A section in words; a plan and its follow-up hold no figures beside those of goals and measures. */
const section = (
  code: string,
  words: Words,
  source: Bilingual | null = null,
  block: LawBlock | null = null,
): TemplateSection => ({
  ...{ code, ...words, source, block },
  ...{ kind: 'judgement', figures: [], focusAreas: [], isHidden: false },
});

const summary = (covers: Bilingual): TemplateSection =>
  section('summary', {
    name: { sv: 'Sammanfattning', en: 'Summary' },
    covers,
    coversNot: {
      sv: 'Inget nytt. Allt som står här ska gå att läsa mer om längre ner.',
      en: 'Nothing new. All that stands here can be read more of further down.',
    },
  });

/** Where the reason stands for a problem that is put first and that no measure works on. */
export const WITHOUT_MEASURE = 'without_measure';
/** Where the reason stands for a measure of the plan that nobody has followed up. */
export const NOT_FOLLOWED_UP = 'not_followed_up';

/** What an action plan holds: lag (2023:196) 5 §, and Brå's chain from problem to measure. */
export const planSections: readonly TemplateSection[] = [
  summary({
    sv: 'Vad planen ska leda till, vilka problem som kommer först och vad som ska göras.',
    en: 'What the plan is for, which problems come first and what will be done.',
  }),
  section(
    'purpose',
    {
      name: { sv: 'Syfte och vad planen bygger på', en: 'Purpose, and what the plan rests on' },
      covers: {
        sv: 'Varför planen görs, vilken lägesbild den bygger på och hur den hör ihop med andra planer.',
        en: 'Why the plan is made, which picture it rests on and how it goes with other plans.',
      },
      coversNot: {
        sv: 'Själva lägesbilden, som är beslutad för sig.',
        en: 'The picture itself, which is decided on its own.',
      },
    },
    LAW(5),
  ),
  section(
    'problems',
    {
      name: { sv: 'Prioriterade problem och orsaker', en: 'Problems that come first, and causes' },
      covers: {
        sv: 'Varför just de här problemen kommer först, och vad de beror på.',
        en: 'Why just these problems come first, and what they come from.',
      },
      coversNot: {
        sv: 'Problem som inte är prioriterade.',
        en: 'Problems that do not come first.',
      },
    },
    BRA,
  ),
  section(
    'measures',
    {
      name: { sv: 'Mål och åtgärder', en: 'Goals and measures' },
      covers: {
        sv: 'Vad kommunen avser att göra, vad det ska leda till och hur åtgärderna påverkar orsakerna.',
        en: 'What the municipality means to do, what it shall lead to and how measures act on the causes.',
      },
      coversNot: {
        sv: 'Det som redan görs och inte ändras.',
        en: 'What is already done and does not change.',
      },
    },
    LAW(5),
    'measures',
  ),
  section(
    WITHOUT_MEASURE,
    {
      name: { sv: 'Problem utan åtgärd, och varför', en: 'Problems without a measure, and why' },
      covers: {
        sv: 'Varför ett prioriterat problem inte har någon åtgärd i planen.',
        en: 'Why a problem that comes first has no measure in the plan.',
      },
      coversNot: {
        sv: 'Problem som har åtgärder. Då kan avsnittet vara tomt.',
        en: 'Problems that have measures. The section may then be empty.',
      },
    },
    LAW(5),
  ),
  section('costs', {
    name: { sv: 'Ansvar, tid och kostnad', en: 'Responsibility, time and cost' },
    covers: {
      sv: 'Vem som ansvarar, när det ska vara klart och hur det betalas.',
      en: 'Who is responsible, when it shall be done and how it is paid for.',
    },
    coversNot: { sv: 'Namn på handläggare.', en: 'Names of those who do the work.' },
  }),
  section('told', {
    name: { sv: 'Vem som får veta', en: 'Who is told' },
    covers: {
      sv: 'Vad som berättas för boende, personal, råd och andra, och när.',
      en: 'What residents, staff, the council and others are told, and when.',
    },
    coversNot: { sv: 'Det som är hemligt.', en: 'What is secret.' },
  }),
  section(
    'following',
    {
      name: { sv: 'Så följer vi upp planen', en: 'How we follow the plan up' },
      covers: {
        sv: 'När och hur åtgärderna följs upp, och vem som får resultatet.',
        en: 'When and how the measures are followed up, and who gets the result.',
      },
      coversNot: {
        sv: 'Resultatet. Det beslutas i uppföljningen.',
        en: 'The result. It is decided in the follow-up.',
      },
    },
    LAW(6),
  ),
];

/** What a follow-up holds: lag (2023:196) 6 §, at least every second year. */
export const followUpSections: readonly TemplateSection[] = [
  summary({
    sv: 'Vad som blev gjort, vad det ledde till och vad som ska ändras.',
    en: 'What was done, what came of it and what shall change.',
  }),
  section(
    'decided',
    {
      name: { sv: 'Det som beslutades', en: 'What was decided' },
      covers: {
        sv: 'Vilken plan som följs upp och vad som har ändrats sedan den beslutades.',
        en: 'Which plan is followed up, and what has changed since it was decided.',
      },
      coversNot: { sv: 'Nya åtgärder.', en: 'New measures.' },
    },
    LAW(6),
  ),
  section('done', {
    name: { sv: 'Det som blev gjort', en: 'What was done' },
    covers: {
      sv: 'Vilka åtgärder som blev genomförda som det var tänkt, vilka som inte blev det, och varför.',
      en: 'Which measures were carried out as intended, which were not, and why.',
    },
    coversNot: { sv: 'Vad de ledde till.', en: 'What came of them.' },
  }),
  section(
    'outcome',
    {
      name: { sv: 'Vad åtgärderna ledde till', en: 'What came of the measures' },
      covers: {
        sv: 'Vad varje åtgärd ledde till, och hur säkert det är.',
        en: 'What came of each measure, and how sure that is.',
      },
      coversNot: {
        sv: 'Att något gjordes. Att göra är inte att nå målet.',
        en: 'That something was done. To do is not to reach the goal.',
      },
    },
    LAW(6),
    'outcome',
  ),
  section(
    NOT_FOLLOWED_UP,
    {
      name: {
        sv: 'Åtgärder utan uppföljning, och varför',
        en: 'Measures not followed up, and why',
      },
      covers: {
        sv: 'Varför en åtgärd i planen inte är uppföljd än, och när den blir det.',
        en: 'Why a measure of the plan is not yet followed up, and when it will be.',
      },
      coversNot: {
        sv: 'Åtgärder som är uppföljda. Då kan avsnittet vara tomt.',
        en: 'Measures that are followed up. The section may then be empty.',
      },
    },
    LAW(6),
  ),
  section('goals', {
    name: { sv: 'Målen: helt, delvis eller inte', en: 'The goals: wholly, partly or not' },
    covers: {
      sv: 'Vilka mål som är uppfyllda helt, delvis eller inte, och skälet till det.',
      en: 'Which goals are met wholly, partly or not, and the reason.',
    },
    coversNot: { sv: 'Nya mål.', en: 'New goals.' },
  }),
  section('changed', {
    name: { sv: 'Det som ändras eller avslutas', en: 'What is changed or ended' },
    covers: {
      sv: 'Åtgärder som ska fortsätta, ändras eller sluta, med skäl.',
      en: 'Measures that go on, change or end, with reasons.',
    },
    coversNot: {
      sv: 'Det som hör till nästa plan.',
      en: 'What belongs to the next plan.',
    },
  }),
  section(
    'next',
    {
      name: { sv: 'Till nästa lägesbild', en: 'To the next picture' },
      covers: {
        sv: 'Vad nästa lägesbild behöver ta med sig: det som saknades och det som visade sig.',
        en: 'What the next picture needs to take along: what was missing and what was learnt.',
      },
      coversNot: { sv: 'Siffror för en ny period.', en: 'Figures of a new period.' },
    },
    BRA,
  ),
];
