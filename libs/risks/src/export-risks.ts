import { Injectable } from '@nestjs/common';
import {
  csvLine,
  focusAreas,
  protectedValues,
  riskBand,
  riskMoveWords,
  riskPlace,
  riskTrendWords,
  uncertaintyWords,
  workStatusWords,
  type Actor,
  type CsvValue,
  type Language,
  type RiskRating,
} from '#domain';
import { RiskLedger } from './risk-ledger.js';
import { RiskRegister } from './risk-register.js';
import type { RiskDto, RisksQueryDto } from './risk.dto.js';

const BYTE_ORDER_MARK = '\uFEFF';
const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    ...['År', 'Nämnd eller bolag', 'Område', 'Fokusområde', 'Risk', 'Vad kan hända'],
    ...['Utan åtgärder: sannolikhet', 'Utan åtgärder: konsekvens', 'Utan åtgärder: nivå'],
    ...[
      'Med åtgärder: sannolikhet',
      'Med åtgärder: konsekvens',
      'Med åtgärder: nivå',
      'Nivå i ord',
    ],
    ...['Värst för', 'Mot året före', 'Riktning', 'Osäkerhet', 'Åtgärder som finns', 'Ansvarig'],
    ...['Ses över', 'Stängd', 'Varför stängd', 'Säkerhetsskydd'],
  ],
  en: [
    ...['Year', 'Authority', 'Area', 'Focus area', 'Risk', 'What can happen'],
    ...['Without measures: likelihood', 'Without measures: consequence', 'Without measures: level'],
    ...[
      'With measures: likelihood',
      'With measures: consequence',
      'With measures: level',
      'Level in words',
    ],
    ...[
      'Worst for',
      'Against the year before',
      'Direction',
      'Uncertainty',
      'Measures that stand',
      'Owner',
    ],
    ...['Review on', 'Closed', 'Why closed', 'Protective security'],
  ],
};

/** The register as a file. That it was taken out is in the log first. */
@Injectable()
export class ExportRisks {
  constructor(
    private readonly register: RiskRegister,
    private readonly ledger: RiskLedger,
  ) {}

  /** CSV with semicolons, as Excel in Swedish reads it; one line for each risk. */
  async run(actor: Actor, query: RisksQueryDto, language: Language): Promise<string> {
    const { items, year } = await this.register.run(actor, query);
    const ids = items.map(({ id }) => id);
    await this.ledger.read(actor.accountId, 'risk.exported', ids, { year });
    const lines = [HEADINGS[language], ...items.map((risk) => cellsOf(risk, year, language))];
    return BYTE_ORDER_MARK + lines.map((line) => csvLine(line, ';')).join('');
  }
}

function cellsOf(risk: RiskDto, year: number, language: Language): CsvValue[] {
  const { judgement, residualLevel, move } = risk;
  const { trend, uncertainty, work } = judgement;
  const band = residualLevel === null ? null : riskBand(residualLevel).names[language];
  const worst = judgement.residual && riskPlace(judgement.residual)?.worst;
  return [
    ...[year, risk.organisationName, risk.areaName],
    focusAreas.find(({ code }) => code === judgement.focusArea)!.names[language],
    ...[judgement.title, judgement.whatCanHappen],
    ...placeCells(judgement.inherent),
    ...placeCells(judgement.residual),
    band,
    protectedValues
      .filter(({ code }) => worst?.includes(code))
      .map(({ names }) => names[language])
      .join(', '),
    move && riskMoveWords[move][language],
    trend && riskTrendWords[trend][language],
    uncertainty && uncertaintyWords[uncertainty][language],
    ...[judgement.measures, judgement.owner, judgement.reviewOn],
    ...[judgement.isClosed, judgement.closedReason],
    work && workStatusWords[work][language],
  ];
}

function placeCells(rating: RiskRating | null): CsvValue[] {
  const place = rating && riskPlace(rating);
  return place ? [place.likelihood, place.consequence, place.level] : [null, null, null];
}
