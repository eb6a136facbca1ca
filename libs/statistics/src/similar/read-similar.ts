import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import {
  SIMILAR_MUNICIPALITIES_METHOD,
  similarMunicipalities,
  statisticThemes,
  type Actor,
  type SimilarValue,
} from '#domain';
import { Areas, municipalities, type AreaIndex, type AreaRecord } from '#geography';
import { GroupReader } from '../groups/group.reader.js';
import { CompareIncidentRates } from './compare-incident-rates.js';
import type { SimilarDto, SimilarQueryDto, SimilarStatisticDto } from './similar.dto.js';
import { SimilarReader, type SimilarRow, type SimilarSeries } from './similar.reader.js';

const MONTH_LETTERS = 'YYYY-MM'.length;

/** A municipality against those that a grouping says are like it. */
@Injectable()
export class ReadSimilar {
  constructor(
    private readonly areas: Areas,
    private readonly groups: GroupReader,
    private readonly reader: SimilarReader,
    private readonly rates: CompareIncidentRates,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS. */
  async run(actor: Actor, query: SimilarQueryDto): Promise<SimilarDto> {
    const index = await this.areas.current();
    const { areas: lineage } = index.chainOf(index.resolve(query.area).areaKey);
    const own = lineage.find(({ level }) => level === 'municipality');
    const today = this.clock.localDate(this.settings.timeZone);
    const standing = own === undefined ? null : await this.groups.groupOf(own.code, today);
    const group = standing?.group ?? null;
    const answer: SimilarDto = {
      method: SIMILAR_MUNICIPALITIES_METHOD,
      ...{ municipality: own?.code ?? null, municipalityName: own?.name ?? null },
      grouping: standing && {
        ...{ source: standing.source, validFrom: standing.validFrom },
        ...{ group: group?.name ?? null, others: group?.others.length ?? 0 },
      },
      ...{ series: [], statistic: null, incidents: null },
    };
    if (own === undefined || group === null) return answer;
    const here = index
      .areasAt(today, 'municipality')
      .filter(({ code }) => group.others.includes(code));
    const categories = statisticThemes.find(({ code }) => code === query.theme)?.categories;
    const compared = { own, others: here, categories };
    const [series, incidents] = await Promise.all([
      this.reader.series([own.code, ...group.others]),
      here.length === 0
        ? null
        : this.rates.run(actor, index, compared, today.slice(0, MONTH_LETTERS)),
    ]);
    const chosen = chosenOf(series, query);
    const nameOf = namesIn(index, own, today);
    return {
      ...answer,
      series: series.map(({ view: _view, ...each }) => ({ ...each, years: [...each.years] })),
      statistic: chosen && (await this.statistic(own, group.others, chosen, query.year, nameOf)),
      incidents,
    };
  }

  private async statistic(
    own: AreaRecord,
    others: readonly string[],
    series: SimilarSeries,
    asked: number | undefined,
    nameOf: (code: string) => string,
  ): Promise<SimilarStatisticDto> {
    const rows = await this.reader.values([own.code, ...others], series.id);
    const year = asked ?? lastYear(rows, own.code);
    const inYear = new Map(
      rows.filter((row) => row.year === year).map((row) => [row.code, row] as const),
    );
    const ownRow = inYear.get(own.code);
    const isAlike = (code: string): boolean => {
      const row = inYear.get(code);
      return ownRow === undefined || row === undefined || row.method === ownRow.method;
    };
    const alike = others.filter(isAlike);
    const values = alike.map((code) => valueOf(code, inYear.get(code)));
    const ownValue = valueOf(own.code, ownRow);
    const points = [ownValue, ...values].map((value) => {
      return { ...value, name: nameOf(value.key), isOwn: value.key === own.code };
    });
    return {
      ...{ seriesId: series.id, year, points, otherMethod: others.length - alike.length },
      comparison: { ...similarMunicipalities(ownValue, values) },
    };
  }
}

/** The series asked for, else the first of the theme, else the first one. */
function chosenOf(
  series: readonly SimilarSeries[],
  { series: asked, theme }: SimilarQueryDto,
): SimilarSeries | null {
  const found = series.find(({ id }) => id === asked);
  return found ?? series.find((each) => each.theme === theme) ?? series[0] ?? null;
}

/** The last year that the municipality has a number of, else the last one of any. */
function lastYear(rows: readonly SimilarRow[], own: string): number {
  const told = rows.filter(({ code, status }) => code === own && status === 'value');
  return Math.max(...(told.length > 0 ? told : rows).map(({ year }) => year));
}

/** What is in no row of the source is missing. */
function valueOf(key: string, row: SimilarRow | undefined): SimilarValue {
  if (row === undefined) return { key, status: 'missing', value: null, low: null, high: null };
  const { status, value, low, high } = row;
  return { key, status, value, low, high };
}

/** As this instance calls a municipality, else as Sweden does. */
function namesIn(index: AreaIndex, own: AreaRecord, today: string): (code: string) => string {
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  for (const { code, name } of index.areasAt(today, 'municipality')) names.set(code, name);
  names.set(own.code, own.name);
  return (code) => names.get(code) ?? code;
}
