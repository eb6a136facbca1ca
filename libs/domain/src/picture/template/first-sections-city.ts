import type { Bilingual } from '../../errors/language.js';
import type { PictureFigure } from '../../figure/picture-figures.js';
import { areaSections } from './first-sections-areas.js';
import { lawSections } from './first-sections-law.js';
import type { LawBlock, TemplateSection } from './picture-template.js';

interface Words {
  readonly name: Bilingual;
  readonly covers: Bilingual;
  readonly coversNot: Bilingual;
}

const section = (
  code: string,
  words: Words,
  figures: readonly PictureFigure[] = [],
  block: LawBlock | null = null,
): TemplateSection => ({
  ...{ code, ...words, source: null, block },
  ...{ kind: 'judgement', figures, focusAreas: [], isHidden: false },
});

/** Of a focus area as it stands in an authority's own picture, with figures of the whole municipality. */
function ofArea(code: string, figures: readonly PictureFigure[]): TemplateSection {
  const known = [...lawSections, ...areaSections].find((one) => one.code === code)!;
  return { ...known, block: null, source: null, figures };
}

/** Which parts of the municipality's picture are shown with what was put together of the answers. */
export const CITY_PARTS = ['collection', 'risks', 'problems', 'goals'] as const;

/**
 * What the municipality's picture tells its council: what all have answered, put together, with figures of the whole
 * municipality. No law says what it holds, so most of it is the municipality's to hide.
 */
export const citySections: readonly TemplateSection[] = [
  section(
    'summary',
    {
      name: { sv: 'Sammanfattning', en: 'Summary' },
      covers: {
        sv: 'Det viktigaste för hela kommunen: vad som har ändrats, vad som hotar och vad som föreslås.',
        en: 'What matters most for the whole municipality: what has changed, what threatens and what is proposed.',
      },
      coversNot: {
        sv: 'Inget nytt. Allt som står här ska gå att läsa mer om längre ner.',
        en: 'Nothing new. All that stands here can be read more of further down.',
      },
    },
    ['expectedRange@1'],
  ),
  section('collection', {
    name: { sv: 'Så har insamlingen gått', en: 'How the collection went' },
    covers: {
      sv: 'Vilka som har svarat, vilka som inte har hörts och vad det betyder för bilden.',
      en: 'Who has answered, who has not been heard and what that does to the picture.',
    },
    coversNot: {
      sv: 'Vad svaren säger. Att någon inte har svarat betyder inte att allt är bra där.',
      en: 'What the answers say. That somebody has not answered does not mean that all is well there.',
    },
  }),
  section(
    'figures',
    {
      name: { sv: 'Läget i siffror', en: 'How things stand in figures' },
      covers: {
        sv: 'Hela kommunen och dess delar, räknat en gång och vid samma tidpunkt.',
        en: 'The whole municipality and its parts, counted once and at one moment.',
      },
      coversNot: {
        sv: 'Vem som har flest. Delarna ställs bredvid varandra efter hur många som bor där.',
        en: 'Who has most. Parts stand beside each other by how many live there.',
      },
    },
    ['expectedRange@1', 'areaSums@1', 'funnel@1'],
  ),
  ofArea('crime', ['expectedRange@1', 'funnel@1']),
  ofArea('safety', ['statisticsBeside@1']),
  ofArea('accidents', ['expectedRange@1']),
  ofArea('staff', ['staffThreats@1']),
  ofArea('extremism', []),
  ofArea('young', ['statisticsBeside@1']),
  ofArea('resilience', ['expectedRange@1']),
  section('risks', {
    name: { sv: 'Gemensamma risker', en: 'Risks in common' },
    covers: {
      sv: 'De risker som flera har sett, och de som är höga hos någon. Samma risk räknas en gång.',
      en: 'Risks that several have seen, and those that are high to somebody. One risk counts once.',
    },
    coversNot: {
      sv: 'Vad som är skyddsvärt och hur det skyddas.',
      en: 'What is worth protecting, and how it is protected.',
    },
  }),
  section('problems', {
    name: { sv: 'Problem och åtgärder', en: 'Problems and measures' },
    covers: {
      sv: 'Vilka problem som finns på flera håll, vad som har prövats var och vad vi vet om det.',
      en: 'Which problems there are in several places, what was tried where and what is known of it.',
    },
    coversNot: {
      sv: 'Att något har haft effekt, om det inte är visat.',
      en: 'That something had an effect, unless that is shown.',
    },
  }),
  section('goals', {
    name: { sv: 'Måluppfyllelse', en: 'How far goals are met' },
    covers: {
      sv: 'Hur långt varje mål är nått, enligt var och en och enligt kommunen som helhet.',
      en: 'How far each goal is met, to each of them and to the municipality as a whole.',
    },
    coversNot: { sv: 'Nya mål.', en: 'New goals.' },
  }),
  section(
    'assessment',
    {
      name: { sv: 'Samlad bedömning', en: 'The judgement as a whole' },
      covers: {
        sv: 'Vad allt betyder tillsammans, hur säkert det är och vad vi inte vet.',
        en: 'What all of it means together, how sure it is and what is not known.',
      },
      coversNot: {
        sv: 'Vad som ska göras. Det står i förslaget till inriktning.',
        en: 'What is to be done. That stands in the proposal for a direction.',
      },
    },
    [],
    'assessment',
  ),
  section(
    'direction',
    {
      name: { sv: 'Förslag till inriktning', en: 'Proposal for a direction' },
      covers: {
        sv: 'Vad fullmäktige föreslås besluta om det fortsatta arbetet.',
        en: 'What the council is asked to decide on the work ahead.',
      },
      coversNot: {
        sv: 'Varje nämnds egna åtgärder, som nämnden beslutar om.',
        en: 'The measures of each committee, which decides on them itself.',
      },
    },
    [],
    'direction',
  ),
];
