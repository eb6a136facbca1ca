import { Injectable } from '@nestjs/common';
import { ReadHandedIn, type HandedIn } from '#collections';
import type { Queryable } from '#database';
import {
  foldCityPicture,
  type CityAnswer,
  type CityPicture,
  type EditionContent,
  type HeardAnswer,
  type Hearing,
  type StandingAnswer,
  type ToldAnswer,
} from '#domain';
import { EditionRepository } from '#editions';
import { tellsNothing, toldAnswer, toldByEdition, type ToldByEdition } from './told-edition.js';

type Row = HandedIn['rows'][number];

/** What all who were asked in a collection have answered, put together. */
@Injectable()
export class ReadCityPicture {
  constructor(
    private readonly handedIn: ReadHandedIn,
    private readonly editions: EditionRepository,
  ) {}

  /**
   * From frozen versions and what was handed in, in one snapshot. Nobody's rights are asked and no audit row is written:
   * whoever calls has asked, and notes which versions and steps were read. Fault: NOT_FOUND.
   */
  async run(on: Queryable, collectionId: string): Promise<CityPicture> {
    const { collection, rows } = await this.handedIn.run(on, collectionId);
    const { year, asOfPosition } = collection;
    const heard: HeardAnswer[] = [];
    for (const row of rows) heard.push(await this.heard(on, row));
    return foldCityPicture({
      ...{ year, period: { from: `${year}-01`, to: `${year + 1}-01` }, asOfPosition },
      ...{ heard, documents: [], links: [] },
    });
  }

  private async heard(on: Queryable, row: Row): Promise<HeardAnswer> {
    const { recipient, answer, said } = row;
    const { organisationId: id, name, kind, form } = recipient;
    const organisation = { id, name, kind };
    const [told, rest] = await this.told(on, organisation, answer, said);
    const { state, handedInOn, isLate } = answer;
    const hearing = hearingOf(answer);
    return {
      answer: { organisation, form, state, hearing, handedInOn, isLate, told },
      ...rest,
    };
  }

  private async told(
    on: Queryable,
    organisation: CityAnswer['organisation'],
    { kind, editionId }: StandingAnswer,
    said: Row['said'],
  ): Promise<[ToldAnswer | null, ToldByEdition]> {
    if (kind === 'edition') {
      const line = await this.editions.one(on, null, editionId!);
      const text = await this.editions.text(on, editionId!);
      // A version whose key is erased was handed in all the same, and nothing of it can be told any more.
      if (text === undefined) return [null, tellsNothing];
      const content = JSON.parse(text) as EditionContent;
      return [toldAnswer(content, line), toldByEdition(content, organisation)];
    }
    if (kind === 'short' && said?.answer) {
      return [{ kind: 'short', answer: said.answer }, tellsNothing];
    }
    if (kind === 'nothing') return [{ kind: 'nothing', reason: said?.words ?? '' }, tellsNothing];
    return [null, tellsNothing];
  }
}

/** Something told, nothing to tell, or not heard: never the one for the other. */
function hearingOf({ kind }: StandingAnswer): Hearing {
  if (kind === null) return 'missing';
  return kind === 'nothing' ? 'quiet' : 'told';
}
