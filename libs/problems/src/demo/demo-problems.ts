import {
  emptyProblem,
  EXPECTED_RANGE_METHOD,
  readRichText,
  WEEKDAY_HOUR_METHOD,
  type Cause,
  type EvidenceFigure,
  type EvidenceInWords,
  type Problem,
} from '#domain';

/** Said in every text of the demo: nobody shall take it for somebody's judgement. */
const INVENTED = '*Påhittat för demon.*';

/** A figure of the year that has just ended, and of which categories. */
interface DemoFigure {
  readonly figure: EvidenceFigure;
  readonly category: readonly string[];
}

/** A cause as it is written here: evidence by its number among the figures and then the words. */
interface DemoCause extends Pick<Cause, 'kind' | 'words' | 'confidence' | 'why'> {
  readonly evidence?: readonly number[];
  readonly below?: readonly DemoCause[];
}

export interface DemoProblem {
  readonly problem: Problem;
  readonly figures: readonly DemoFigure[];
  readonly words: readonly EvidenceInWords[];
  readonly causes: readonly DemoCause[];
}

/** Begun in the picture of the year before last: it has gone on. */
export const earlierProblem: DemoProblem = {
  problem: {
    ...emptyProblem,
    title: 'Sönderslaget kring centrum på kvällen',
    description: readRichText(
      `Rutor, bänkar och belysning slås sönder. Det mesta sker på få platser.\n${INVENTED}`,
    ),
    place: 'Torget, busshållplatserna och gångvägen till skolan.',
    women: 'Kvinnor säger oftare att de väljer en annan väg hem.',
    men: 'Pojkar i tonåren drabbas oftare av bråk på samma platser.',
    why: 'Det märks av flest och kostar mest att laga.',
    sources:
      'Det som enheterna har rapporterat och två vandringar. Polisens statistik är inte med.',
    limits: 'Det som ingen ser rapporteras inte, och skador på natten hittas först på morgonen.',
    effect: 'Vi vet mer om var det sker än om när.',
  },
  figures: [
    { figure: EXPECTED_RANGE_METHOD, category: ['order.vandalism'] },
    { figure: WEEKDAY_HOUR_METHOD, category: ['order.vandalism'] },
  ],
  words: [
    {
      ...{ source: 'walk', origin: 'Vandring med fritidsgården' },
      date: '2025-10-14',
      words: 'Fyra av elva lampor på gångvägen var trasiga. Buskarna skymmer sikten från torget.',
    },
  ],
  causes: [
    {
      ...{ kind: 'place', words: 'Gångvägen är mörk och ingen ser den', confidence: 'high' },
      why: 'Vandringen och enheterna säger samma sak.',
      evidence: [0, 2],
      below: [
        {
          ...{ kind: 'place', words: 'Trasiga lampor lagas sent', confidence: 'medium' },
          why: 'Fyra av elva var trasiga. Vi vet inte hur länge.',
          evidence: [2],
        },
        {
          kind: 'place',
          words: 'Buskarna skymmer sikten',
          confidence: 'medium',
          why: '',
          evidence: [2],
        },
      ],
    },
    {
      ...{
        kind: 'offender',
        words: 'Unga har inget att göra efter klockan åtta',
        confidence: 'low',
      },
      why: 'Fritidsgården tror det. Vi har inte frågat de unga.',
      evidence: [1],
    },
    {
      ...{ kind: 'target', words: 'Glas och bänkar går lätt sönder', confidence: 'medium' },
      why: 'Samma saker lagas om och om igen.',
      evidence: [0],
    },
  ],
};

/** Begun in the picture that is being made. */
export const newProblem: DemoProblem = {
  problem: {
    ...emptyProblem,
    title: 'Bråk och hot när många samlas vid torget',
    description: readRichText(`Grupper samlas på kvällen, och andra går omvägar.\n${INVENTED}`),
    place: 'Torget och stationen.',
    why: 'Flera enheter har börjat tala om det.',
  },
  figures: [{ figure: EXPECTED_RANGE_METHOD, category: ['order.gathering'] }],
  words: [
    {
      ...{ source: 'police', origin: 'Samverkansmöte i området' },
      date: '2025-11-20',
      words: 'Polisen ser samma kvällar som enheterna. Det är få som står för det mesta.',
    },
  ],
  causes: [
    {
      ...{ kind: 'place', words: 'Torget är enda platsen att vara på', confidence: 'low' },
      why: 'Bara ett samtal än så länge.',
      evidence: [1],
    },
  ],
};
