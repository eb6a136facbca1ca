import { Injectable } from '@nestjs/common';
import { ReadAreaSums, type AreaSumsRead } from '#analysis';
import { Database } from '#database';
import {
  AREA_SUMS_METHOD,
  Fault,
  comparableTiers,
  hearingOf,
  referenceOf,
  yearPeriod,
  type Actor,
} from '#domain';
import { AnswerBooks } from './answer-books.js';
import { keepsCollections } from './collection-reach.js';
import type { Collection } from './collection.repository.js';
import { ReadAnswers } from './read-answers.js';
import type { CollectionSumsDto, HeardDto } from './sums.dto.js';

/** Keys of the areas that each answers for, in every version. */
const ANSWERED = `
  SELECT DISTINCT o.organisation_id AS "organisationId", a.area_key AS "areaKey"
    FROM organisation_area o JOIN area a USING (scheme, level, code)
   WHERE o.organisation_id = ANY ($1::uuid[])`;

/** What happened in each area and in all of the city, beside who has been heard: no report is not no answer. */
@Injectable()
export class ReadSums {
  constructor(
    private readonly database: Database,
    private readonly books: AnswerBooks,
    private readonly answers: ReadAnswers,
    private readonly sums: ReadAreaSums,
  ) {}

  /** For the city's office; to others it is not there. Organisations' views are never added. Fault: NOT_FOUND. */
  async run(actor: Actor, id: string): Promise<CollectionSumsDto> {
    if (!keepsCollections(actor)) throw new Fault('NOT_FOUND');
    const collection = await this.books.collections.one(actor, id);
    const { year, asOfPosition } = collection;
    const period = yearPeriod(year);
    const [read, heard] = await Promise.all([
      this.sums.run(null, period, asOfPosition),
      this.heard(collection),
    ]);
    const { parameters, sums, funnel } = read;
    const names = new Map(parameters.areas.map(({ key, name }) => [key, name]));
    const nameOf = (key: string): string => names.get(key) ?? key;
    const { ofArea, ofNone } = placed(heard, parameters.parts);
    return {
      ...{ method: AREA_SUMS_METHOD, asOfPosition: read.asOfPosition },
      ...{ isFixed: asOfPosition !== null, tiers: [...comparableTiers] },
      ...{ within: parameters.within, name: read.name, level: read.level },
      ...{ period: sums.period, finished: sums.finished, months: sums.months },
      ...{ compared: sums.compared, comparedBefore: sums.comparedBefore },
      all: { ...told(sums.all), population: sums.all.population, rate: sums.all.rate, heard: ofNone }, // prettier-ignore
      areas: sums.areas.map((area) => ({
        ...{ ...told(area), key: area.key, name: nameOf(area.key), population: area.population },
        ...{ isWhole: area.isWhole, rate: area.rate, standing: area.standing },
        heard: ofArea.get(area.key) ?? [],
      })),
      unplaced: told(sums.unplaced),
      ...{ overall: sums.overall, excluded: sums.excluded, unknown: sums.unknown },
      funnel: {
        ...{ ...funnel, lines: [...funnel.lines], tooFew: [...funnel.tooFew] },
        withoutPopulation: [...funnel.withoutPopulation],
        points: funnel.points.map((point) => ({ ...point, name: nameOf(point.key) })),
      },
      recordingBreaks: parameters.foundBreaks.filter(
        ({ from, settled }) => settled > referenceOf(period).from && from < period.to,
      ),
    };
  }

  private async heard(collection: Collection): Promise<Heard[]> {
    const recipients = await this.books.collections.recipients(this.database, collection.id);
    const answerOf = await this.answers.run(collection);
    const ids = recipients.map(({ organisationId }) => organisationId);
    const answered = await this.database.query<{ organisationId: string; areaKey: number }>(
      ANSWERED,
      [ids],
    );
    const keysOf = new Map<string, number[]>();
    for (const { organisationId, areaKey } of answered) {
      keysOf.set(organisationId, [...(keysOf.get(organisationId) ?? []), areaKey]);
    }
    return recipients.map(({ organisationId, name }) => ({
      areaKeys: keysOf.get(organisationId) ?? [],
      told: { organisationId, name, hearing: hearingOf(answerOf(organisationId)) },
    }));
  }
}

interface Heard {
  readonly areaKeys: readonly number[];
  readonly told: HeardDto;
}

/** By the area that somebody answers for, or for a part of; and those who answer for none of the areas. */
function placed(heard: readonly Heard[], parts: AreaSumsRead['parameters']['parts']) {
  const partOf = new Map(parts.map(({ areaKey, part }) => [areaKey, part]));
  const ofArea = new Map<string, HeardDto[]>();
  const ofNone: HeardDto[] = [];
  for (const { areaKeys, told: one } of heard) {
    const own = new Set(areaKeys.map((key) => partOf.get(key) ?? '').filter((part) => part !== ''));
    if (own.size === 0) ofNone.push(one);
    for (const part of own) ofArea.set(part, [...(ofArea.get(part) ?? []), one]);
  }
  return { ofArea, ofNone };
}

type Told = Pick<AreaSumsRead['sums']['all'], 'total' | 'now' | 'before' | 'focusAreas' | 'genders'>; // prettier-ignore

const told = ({ total, now, before, focusAreas, genders }: Told) => ({
  ...{ total, now, before, focusAreas: [...focusAreas], genders: [...genders] },
});
