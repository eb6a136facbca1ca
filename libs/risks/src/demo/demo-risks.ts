import type { Consequences, RiskJudgement, RiskRating, RiskStep } from '#domain';

/** Said in every text of the demo: nobody shall take it for somebody's judgement. */
const INVENTED = 'Påhittat för demon.';

const nothing: Consequences = {
  ...{ life: null, function: null, environment_property: null, fundamental_values: null },
};
const rated = (likelihood: RiskStep, consequences: Partial<Consequences>): RiskRating => ({
  likelihood,
  consequences: { ...nothing, ...consequences },
});

/** A risk of the demo with the judgements of two years, the older first. */
export type DemoRisk = readonly Omit<RiskJudgement, 'year' | 'governing'>[];

const risk = (
  first: Pick<RiskJudgement, 'focusArea' | 'title' | 'inherent' | 'residual'> &
    Partial<RiskJudgement>,
  later: Partial<RiskJudgement> = {},
): DemoRisk => {
  const before = {
    ...{ measures: '', residualReason: '', uncertaintyReason: '', owner: '', closedReason: '' },
    ...{ uncertainty: 'medium' as const, trend: 'steady' as const, reviewOn: null },
    ...{ isClosed: false, work: null, categories: [] },
    ...first,
    whatCanHappen: `${first.whatCanHappen ?? ''} ${INVENTED}`.trim(),
  };
  return [before, { ...before, ...later, whatCanHappen: before.whatCanHappen }];
};

/** Enough to see what a matrix and two years tell. */
export const demoRisks: readonly DemoRisk[] = [
  risk(
    {
      ...{ focusArea: 'accidents', title: 'Halka skadar äldre nära hemmet', trend: 'rising' },
      whatCanHappen: 'Gångvägar sandas sent, och äldre faller på väg till affären.',
      inherent: rated(5, { life: 3, function: 1 }),
      residual: rated(4, { life: 3, function: 1 }),
      ...{ measures: 'Sandning före klockan sju.', owner: 'Driftchef' },
    },
    { residual: rated(3, { life: 3, function: 1 }), trend: 'falling' },
  ),
  risk(
    {
      ...{ focusArea: 'crime', title: 'Anlagd brand i skola', categories: ['order.fire_play'] },
      whatCanHappen: 'En brand på helgen stänger skolan i flera veckor.',
      inherent: rated(3, { life: 4, function: 4, environment_property: 5 }),
      residual: rated(2, { life: 3, function: 4, environment_property: 4 }),
      ...{ measures: 'Larm, ronder på helger och låsta kärl.', owner: 'Säkerhetssamordnare' },
    },
    {
      residual: rated(3, { life: 3, function: 4, environment_property: 4 }),
      ...{ trend: 'rising', uncertaintyReason: 'Fler eldar i år, men vi vet inte varför.' },
    },
  ),
  risk({
    ...{ focusArea: 'threats_staff', title: 'Handläggare hotas vid beslut', owner: 'Enhetschef' },
    whatCanHappen: 'Ett hot gör att någon ändrar ett beslut eller slutar.',
    inherent: rated(4, { life: 3, fundamental_values: 4 }),
    residual: rated(3, { life: 3, fundamental_values: 3 }),
    ...{ measures: 'Två handläggare vid svåra besök.', uncertainty: 'high' },
    uncertaintyReason: 'Alla hot rapporteras inte.',
  }),
  risk({
    ...{ focusArea: 'resilience', title: 'Längre elavbrott på ett äldreboende' },
    whatCanHappen: 'Värme och lyft slutar fungera innan reservkraften är på plats.',
    inherent: rated(2, { life: 5, function: 4 }),
    residual: rated(2, { life: 3, function: 3 }),
    ...{ measures: 'Avtal om reservkraft inom sex timmar.', uncertainty: 'low' },
    owner: 'Beredskapssamordnare',
  }),
];

/** Of protective security there is a status, and nothing else. */
export const demoStatus: DemoRisk[number] = {
  ...{ focusArea: 'protective_security', title: '', whatCanHappen: '', measures: '' },
  ...{ residualReason: '', uncertaintyReason: '', owner: '', closedReason: '' },
  ...{ inherent: null, residual: null, uncertainty: null, trend: null, reviewOn: null },
  ...{ isClosed: false, work: 'under_way', categories: [] },
};
