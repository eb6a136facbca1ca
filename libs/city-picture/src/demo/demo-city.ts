import {
  emptyJudgement,
  emptyMeasure,
  emptyProblem,
  readRichText,
  type Consequences,
  type FollowUp,
  type Goal,
  type Judgement,
  type Measure,
  type RiskJudgement,
  type RiskStep,
} from '#domain';
import type { DemoGoalJudgement } from '#governing-documents';
import type { DemoProblem } from '#problems';

/** Said in every text of the demo: nobody shall take it for somebody's judgement. */
const INVENTED = 'Påhittat för demon.';

const said = (text: string): Judgement => ({
  ...emptyJudgement,
  body: readRichText(`${text}\n*${INVENTED}*`),
});

/** What two other districts say in their pictures. */
export const districtJudgements: Readonly<Record<string, Judgement>> = {
  summary: said('Det mesta är som förra året. Halka och bråk på kvällen är det som märks mest.'),
  crime: said('Skadegörelsen är mindre än förra året. Bråken vid stationen är fler.'),
  other_information: said('Enheterna och de boende säger samma sak som siffrorna.'),
  analysis: said('Det sker där få vuxna rör sig på kvällen, och där det är mörkt.'),
};

const nothing: Consequences = {
  ...{ life: null, function: null, environment_property: null, fundamental_values: null },
};
type Written = Omit<RiskJudgement, 'year'>;

function risk(
  title: string,
  focusArea: RiskJudgement['focusArea'],
  likelihood: RiskStep,
  consequences: Partial<Consequences>,
): Written {
  const rating = { likelihood, consequences: { ...nothing, ...consequences } };
  return {
    ...{ title, focusArea, whatCanHappen: INVENTED, measures: '', residualReason: '' },
    ...{ uncertaintyReason: '', owner: '', closedReason: '', inherent: rating, residual: rating },
    ...{ uncertainty: 'medium', trend: 'steady', reviewOn: null, isClosed: false, work: null },
    ...{ governing: [], categories: [] },
  };
}

/** Of each of the two: some that both see, as each calls it, and one of its own. */
export const districtRisks: readonly (readonly Written[])[] = [
  [
    risk('Halka skadar äldre nära hemmet', 'accidents', 4, { life: 3 }),
    risk('Anlagd brand i en skola', 'crime', 3, { life: 3, environment_property: 4 }),
    risk('Långvarigt strömavbrott på äldreboenden', 'resilience', 2, { life: 5, function: 4 }),
  ],
  [
    risk('Halka skadar äldre nära bostaden', 'accidents', 5, { life: 4 }),
    risk('Anlagd brand i skola', 'crime', 2, { environment_property: 4 }),
    risk('Hot mot personal i receptionen', 'threats_staff', 3, { life: 2, function: 3 }),
  ],
];

const problem = (title: string, why: string, cause: string): DemoProblem => ({
  problem: { ...emptyProblem, title, description: readRichText(`*${INVENTED}*`), why },
  ...{ figures: [], words: [] },
  causes: [{ kind: 'place', words: cause, confidence: 'medium', why: INVENTED }],
});

export const districtProblems: readonly DemoProblem[] = [
  problem('Bråk vid stationen på kvällen', 'Det märks av flest.', 'Få vuxna rör sig där'),
  problem('Klotter på skolor', 'Det kostar mest att laga.', 'Fasaderna är mörka och skymda'),
];

export const districtGoal = (byWhen: string): Goal => ({
  ...{ words: 'Fler känner sig trygga på kvällen', figure: null, category: null, focusArea: null },
  ...{ ownIndicator: 'Andel otrygga', ownSource: 'Trygghetsmätningen', baseline: '34' },
  ...{ target: '25', direction: 'down', byWhen },
});

const measure = (title: string, year: number): Measure => ({
  ...{ ...emptyMeasure, title, words: INVENTED, kind: 'situational' },
  ...{ ownerFunction: 'Preventionssamordnare', comparison: 'own_past' },
  ...{ startsOn: `${year}-02-01`, endsOn: `${year}-11-30` },
});

/** The first of each is followed up; of the second nothing is known yet. */
export const districtMeasures = (year: number): readonly (readonly Measure[])[] => [
  [measure('Vuxna på plats fredag och lördag', year), measure('Ny belysning vid stationen', year)],
  [measure('Klottret tvättas bort inom ett dygn', year)],
];

export const districtFollowUp: FollowUp = {
  ...{ carriedOut: 'as_planned', done: 'Genomfört hela året.', obstacle: '', nextStep: '' },
  ...{ costUsedOre: null, goalJudgement: 'partly' },
  motivation: 'Färre är otrygga, men målet är inte nått. Påhittat för demon.',
};

/** Of each of the two, and of the municipality as a whole. */
export const districtGoalJudgements: readonly (readonly DemoGoalJudgement[])[] = [
  [
    {
      ...{ focusArea: 'accidents', how: 'Vi sandar före klockan sju.', fulfilment: 'partly' },
      motivation: `Färre faller utomhus. Inomhus är det som förut. ${INVENTED}`,
    },
    {
      ...{ focusArea: 'crime', how: 'Fältassistenter är ute på kvällar.', fulfilment: 'wholly' },
      motivation: `Skadegörelsen har minskat två år i rad. ${INVENTED}`,
    },
  ],
  [
    {
      ...{ focusArea: 'accidents', how: '', fulfilment: 'not' },
      motivation: `Fler äldre har fallit än förra året. ${INVENTED}`,
    },
  ],
];

export const cityGoalJudgements: readonly DemoGoalJudgement[] = [
  {
    ...{ focusArea: 'accidents', how: '', fulfilment: 'partly' },
    motivation: `Det går åt rätt håll i några områden, men inte i alla. ${INVENTED}`,
  },
];
