import { emptyJudgement, readRichText, type Judgement } from '#domain';

/** Said in every text of the demo: nobody shall take it for somebody's judgement. */
const said = (text: string): Judgement => ({
  ...emptyJudgement,
  body: readRichText(`${text}\n*Påhittat för demon.*`),
});

/** What stands in the demo's action plan. */
export const planJudgements: Readonly<Record<string, Judgement>> = {
  summary: said(
    'Planen ska minska skadegörelsen kring centrum och göra det tryggare på kvällen. Den bygger på lägesbilden för året före.',
  ),
  purpose: said(
    'Planen visar vad kommunen avser att göra åt de problem som lägesbilden har pekat ut.\n- Den bygger på den beslutade lägesbilden.\n- Den följs upp senast två år efter beslutet.',
  ),
  problems: said(
    'Problemen står i samma ordning som i lägesbilden. Mest skada görs av det första.',
  ),
  measures: said(
    'Åtgärderna riktar sig mot orsakerna: få vuxna på plats, dålig belysning och lite att göra på kvällen.',
  ),
  without_measure: said(
    'Ett problem väntar på ett samarbete med regionen. En åtgärd tas fram när avtalet är klart.',
  ),
  costs: said('Åtgärderna ryms i årets budget. Varje åtgärd har en ansvarig funktion.'),
  told: said('Rådet, skolorna och de som bor i området får veta vad som ska göras, i april.'),
  following: said(
    'Varje åtgärd följs upp vid tertial och helår. Effekten jämförs med ett annat område.',
  ),
};

/** What stands in the follow-up that is begun. */
export const followUpJudgements: Readonly<Record<string, Judgement>> = {
  decided: said(
    'Uppföljningen gäller den plan som nämnden beslutade i mars. Inget har ändrats sedan dess.',
  ),
  done: said('Två av åtgärderna är igång. En är klar.'),
};
