import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { keepsCollections } from '#collections';
import { Database, type Transaction } from '#database';
import { Fault, type Actor, type CityAnswer, type CityPicture, type ToldAnswer } from '#domain';
import { cityPictureTurns } from './city-picture-turns.js';
import type { CityPictureDto, CityToldDto } from './city-picture.dto.js';
import { GatherCityPicture, type GatheredPicture } from './gather-city-picture.js';

/** The city's picture for the city's office. It is told once the reading is in the log, with the ids of what was read. */
@Injectable()
export class ShowCityPicture {
  constructor(
    private readonly database: Database,
    private readonly gather: GatherCityPicture,
    private readonly audit: AuditTrail,
  ) {}

  /** Fault: NOT_FOUND, also for whoever keeps no collections. */
  async run(actor: Actor, collectionId: string): Promise<CityPictureDto> {
    if (!keepsCollections(actor)) throw new Fault('NOT_FOUND');
    const run = async (tx: Transaction): Promise<CityPictureDto> => {
      const gathered = await this.gather.run(tx, collectionId);
      await this.audit.append(tx, {
        ...{ actorId: actor.accountId, action: 'city-picture.read' },
        ...{ subject: 'collection', subjectIds: [collectionId] },
        details: { editions: gathered.read.editionIds, steps: gathered.read.stepIds },
      });
      return dtoOf(gathered);
    };
    return cityPictureTurns.run(() =>
      this.database.transaction(run, { isolation: 'repeatable read' }),
    );
  }
}

function dtoOf({ collection, picture, links }: GatheredPicture): CityPictureDto {
  const { risks, problems, looseMeasures, goals, answers, ...rest } = picture;
  return {
    ...{ collectionId: collection.id, state: collection.state, ...rest },
    answers: answers.map(answerDto),
    links: links.map(({ lowRiskId, highRiskId, verdict, revision }) => ({
      ...{ lowRiskId, highRiskId, verdict, revision },
    })),
    // What stands in the domain's types is what is told; the copies are for the DTOs' lists, which may be written to.
    ...structuredClone({ risks, problems, looseMeasures, goals } as Writable<
      Pick<CityPicture, 'risks' | 'problems' | 'looseMeasures' | 'goals'>
    >),
  };
}

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

function answerDto({ told, organisation, ...answer }: CityAnswer): CityPictureDto['answers'][0] {
  return { ...answer, organisation: { ...organisation }, told: told && toldDto(told) };
}

function toldDto(told: ToldAnswer): CityToldDto {
  const nothing = { edition: null, short: null, reason: null };
  if (told.kind === 'nothing') return { ...nothing, kind: 'nothing', reason: told.reason };
  if (told.kind === 'short') return { ...nothing, kind: 'short', short: told.answer };
  const { editionId, number, hash, isReserved, decision, area, sections } = told;
  const decidedOn = decision?.date ?? null;
  return {
    ...{ ...nothing, kind: 'edition' },
    edition: {
      ...{ editionId, number, hash, isReserved, decidedOn, area: { ...area } },
      sections: sections.map(({ code, name, body }) => ({ code, name: { ...name }, body })),
    },
  };
}
