import { emptyJudgement, readRichText, type Judgement } from '#domain';

/** Said in every text of the demo: nobody shall take it for somebody's judgement. */
const INVENTED = '*Påhittat för demon.*';

const judgement = (written: string, rest: Partial<Judgement>): Judgement => ({
  ...emptyJudgement,
  body: readRichText(`${written}\n${INVENTED}`),
  ...rest,
});

/** What stands in the picture of the year before, by section: enough to see what last year's text is good for. */
export const earlierJudgements: Readonly<Record<string, Judgement>> = {
  summary: judgement(
    'Skadegörelsen är det som flest rapporterar. Vi vet inte om den ökar, eftersom fler enheter rapporterar än förut.',
    {
      light: 'yellow',
      lightReason: 'Mycket rapporteras, men vi kan inte skilja en ökning från bättre rapportering.',
      confidence: 'medium',
      told: 'Nämnden i februari och rådet i mars.',
      followUp: 'Två av tre insatser blev gjorda. Belysningen vid skolan är uppskjuten.',
    },
  ),
  crime: judgement(
    '## Var\nDet mesta sker på få platser.\n- Kring centrum på kvällen\n- Vid skolan på helger\n## Varför\nVi har inte undersökt orsakerna än.',
    {
      light: 'yellow',
      lightReason: 'Ungefär som året före.',
      confidence: 'low',
      why: 'Skadegörelse kostar mest och märks av flest.',
      sources: 'Det som enheterna har rapporterat. Polisens statistik är inte med.',
      limits: 'Det som ingen ser rapporteras inte.',
      effect: 'Platser utan personal kan se lugnare ut än de är.',
      womenMen: 'Kön är sällan känt när något har gått sönder.',
      followUp: 'Fritidsgården har öppet längre. Vi har inte mätt om det hjälpte.',
    },
  ),
  other_information: judgement(
    'Ett torg byggdes om under året, och två verksamheter flyttade. Fler rörde sig där på kvällen.',
    { confidence: 'medium', sources: 'Stadsbyggnadskontorets planer och egna iakttagelser.' },
  ),
  analysis: judgement(
    'Mest händer där många vistas utan att någon ansvarar för platsen. Ombyggnaden kan ha flyttat en del.',
    {
      ...{ light: 'yellow', lightReason: 'Vi vet var, men inte varför.', confidence: 'low' },
      limits: 'Vi har ett års data från de nya platserna.',
    },
  ),
};

/** What stands in the picture that is begun. */
export const begunJudgements: Readonly<Record<string, Judgement>> = {
  sources: judgement(
    'Bilden bygger på det som enheterna har rapporterat. Att något saknas betyder inte att det är lugnt.',
    {
      confidence: 'medium',
      sources: 'Rapporterade händelser. Trygghetsmätningen är beställd.',
      limits: 'Några enheter rapporterar inte varje månad.',
      effect: 'Jämför områden med försiktighet.',
    },
  ),
};
