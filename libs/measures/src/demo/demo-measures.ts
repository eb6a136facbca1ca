import { emptyMeasure, type FollowUp, type Goal, type Measure, type Occasion } from '#domain';

/** Said in every text of the demo: nobody shall take it for somebody's decision. */
export const INVENTED = 'Påhittat för demon.';

export const demoGoal = (byWhen: string): Goal => ({
  ...{ words: 'Färre saker slås sönder kring centrum', figure: 'expectedRange@1' },
  ...{ category: 'order.vandalism', focusArea: null, ownIndicator: '', ownSource: '' },
  ...{ baseline: '40', target: '30', direction: 'down', byWhen },
});

export const demoOwnGoal = (byWhen: string): Goal => ({
  ...{
    words: 'Fler känner sig trygga på gångvägen',
    figure: null,
    category: null,
    focusArea: null,
  },
  ...{ ownIndicator: 'Andel som väljer en annan väg hem', ownSource: 'Trygghetsmätningen' },
  ...{ baseline: '34.5', target: '25', direction: 'down', byWhen },
});

const measure = (title: string, words: string, rest: Partial<Measure>): Measure => ({
  ...{ ...emptyMeasure, title, words: `${words} ${INVENTED}` },
  ...rest,
});

/** Done in the year that has just ended. @param year that one. */
export const doneMeasure = (year: number): Measure =>
  measure('Ny belysning på gångvägen', 'Alla lampor byts och tänds tidigare.', {
    ...{ kind: 'situational', ownerFunction: 'Driftansvarig', told: 'Rådet och skolan.' },
    ...{ costPlannedOre: 24_000_000, costUsedOre: 21_850_000 },
    ...{ startsOn: `${year}-01-01`, endsOn: `${year}-10-31` },
  });

export const ongoingMeasure = (startsOn: string, endsOn: string): Measure =>
  measure('Fritidsgården har öppet längre', 'Öppet till tio tre kvällar i veckan.', {
    ...{ kind: 'social', ownerFunction: 'Fritidschef', told: 'Föräldrar, skolan och polisen.' },
    ...{ costPlannedOre: 36_000_000, costUsedOre: 9_400_000, startsOn, endsOn },
    comparison: 'own_past',
  });

export const plannedMeasure = (startsOn: string, endsOn: string): Measure =>
  measure('Trygghetsvandring varje månad', 'Vi går med boende och skriver ner vad vi ser.', {
    ...{ kind: 'social', ownerFunction: 'Preventionssamordnare', startsOn, endsOn },
    ...{
      comparison: 'none',
      comparisonReason: 'Vandringen ska visa vad som behövs. Den är inget försök.',
    },
  });

export const draftMeasure: Measure = measure(
  'Klipp buskarna vid torget',
  'Sikten ska nå hela vägen.',
  {
    ...{ kind: 'situational', ownerFunction: 'Parkförvaltare' },
  },
);

/** How the measure that is done went, at each occasion of its year. */
export const demoFollowUps: Readonly<Record<Occasion, FollowUp>> = {
  t1: {
    ...{
      carriedOut: 'partly',
      done: 'Sju av elva lampor är bytta.',
      obstacle: 'Stolparna kom sent.',
    },
    ...{
      nextStep: 'Resten byts i maj.',
      costUsedOre: 9_200_000,
      goalJudgement: null,
      motivation: '',
    },
  },
  t2: {
    ...{ carriedOut: 'as_planned', done: 'Alla lampor är bytta.', obstacle: '' },
    ...{ nextStep: 'Se över tiderna i höst.', costUsedOre: 20_100_000 },
    ...{ goalJudgement: null, motivation: '' },
  },
  year_end: {
    ...{ carriedOut: 'as_planned', done: 'Alla lampor tänds tidigare.', obstacle: '' },
    ...{ nextStep: 'Drift som vanligt.', costUsedOre: 21_850_000, goalJudgement: 'partly' },
    motivation: 'Det minskade, men inte så mycket som vi ville.',
  },
};

export const demoConclusion = `Vi låter ljuset vara kvar och ser om ett år igen. ${INVENTED}`;

/** What, where, who, and how many days from today it is due; null for some day. */
export const demoActions = [
  ['Byt lampan vid trappan', 'Centrumtrappan', 'Driftansvarig', -6],
  ['Flytta bänken från busskuren', 'Busstorget', 'Parkförvaltare', 9],
  ['Fråga skolan om rasten', 'Skolgården', 'Preventionssamordnare', 3],
  ['Ta bort klottret', 'Gångtunneln', 'Driftansvarig', null],
] as const;
