import { Injectable } from '@nestjs/common';
import { ReadHandedIn, type HandedIn } from '#collections';
import type { Queryable } from '#database';
import {
  foldCityPicture,
  type CityAnswer,
  type CityPicture,
  type EditionContent,
  type HeardAnswer,
  type HeardDocument,
  type Hearing,
  type StandingAnswer,
  type ToldAnswer,
} from '#domain';
import { EditionRepository } from '#editions';
import { ReadMunicipalGoals, type MunicipalDocument } from '#governing-documents';
import { RiskLinkRepository, type StandingLink } from './risk-link.repository.js';
import { tellsNothing, toldAnswer, toldByEdition, type ToldByEdition } from './told-edition.js';

type Row = HandedIn['rows'][number];

/** The picture, with what was said of its risks and the ids of what was read for it. */
export interface GatheredPicture {
  readonly collection: HandedIn['collection'];
  readonly picture: CityPicture;
  readonly links: readonly StandingLink[];
  /** For the log: versions, and steps of short answers. */
  readonly read: { readonly editionIds: readonly string[]; readonly stepIds: readonly string[] };
}

/** Gathers what has been handed in, version by version, and folds it. */
@Injectable()
export class GatherCityPicture {
  constructor(
    private readonly handedIn: ReadHandedIn,
    private readonly editions: EditionRepository,
    private readonly goals: ReadMunicipalGoals,
    private readonly links: RiskLinkRepository,
  ) {}

  /** @param on one snapshot. Nobody's rights are asked: whoever calls has. Fault: NOT_FOUND. */
  async run(on: Queryable, collectionId: string): Promise<GatheredPicture> {
    const { collection, rows } = await this.handedIn.run(on, collectionId);
    const { year, asOfPosition } = collection;
    const period = { from: `${year}-01`, to: `${year + 1}-01` } as const;
    const goals = await this.goals.run(on, period);
    const heard: HeardAnswer[] = [];
    for (const row of rows) heard.push(await this.heard(on, row, goals));
    const riskIds = heard.flatMap(({ risks }) => risks.map(({ riskId }) => riskId));
    const links = await this.links.standing(on, riskIds);
    const documents = goals.map((document) => standingDocument(document, null));
    return {
      ...{ collection, links },
      picture: foldCityPicture({ year, period, asOfPosition, heard, documents, links }),
      read: {
        editionIds: rows.flatMap(({ answer }) => answer.editionId ?? []),
        stepIds: rows.flatMap(({ answer }) => answer.stepId ?? []),
      },
    };
  }

  private async heard(
    on: Queryable,
    row: Row,
    goals: readonly MunicipalDocument[],
  ): Promise<HeardAnswer> {
    const { recipient, answer } = row;
    const { organisationId: id, name, kind, form } = recipient;
    const organisation = { id, name, kind };
    const { state, handedInOn, isLate } = answer;
    const hearing = hearingOf(answer);
    const { told, rest } = await this.told(on, organisation, row, goals);
    return { answer: { organisation, form, state, hearing, handedInOn, isLate, told }, ...rest };
  }

  private async told(
    on: Queryable,
    organisation: CityAnswer['organisation'],
    { answer: { kind, editionId }, said }: Row,
    goals: readonly MunicipalDocument[],
  ): Promise<{ told: ToldAnswer | null; rest: ToldByEdition }> {
    if (kind === null) return { told: null, rest: tellsNothing };
    if (kind !== 'edition') {
      // Who hands in no version says what it says of the goals in the register of what steers.
      const documents = goals.map((each) => standingDocument(each, organisation.id));
      const told: ToldAnswer =
        kind === 'short' && said?.answer
          ? { kind: 'short', answer: said.answer }
          : { kind: 'nothing', reason: said?.words ?? '' };
      return { told, rest: { ...tellsNothing, documents } };
    }
    const line = await this.editions.one(on, null, editionId!);
    const text = await this.editions.text(on, editionId!);
    // A version whose key is erased was handed in all the same, and nothing of it can be told any more.
    if (text === undefined) return { told: null, rest: tellsNothing };
    const content = JSON.parse(text) as EditionContent;
    return { told: toldAnswer(content, line), rest: toldByEdition(content, organisation) };
  }
}

/** Something told, nothing to tell, or not heard: never the one for the other. */
function hearingOf({ kind }: StandingAnswer): Hearing {
  if (kind === null) return 'missing';
  return kind === 'nothing' ? 'quiet' : 'told';
}

/** A document as one organisation has it before it; with null, as the city's office has judged its goals. */
function standingDocument(
  { id, revision, name, goals }: MunicipalDocument,
  organisationId: string | null,
): HeardDocument {
  return {
    ...{ id, revision, name },
    goals: goals.map(({ id: goalId, focusArea, text, judged, answers }) => {
      const own = answers.find((each) => each.organisationId === organisationId);
      const said = { how: own?.how ?? '', judged: own?.judged ?? null };
      return {
        ...{ id: goalId, focusArea, text },
        ...(organisationId === null ? { how: '', judged } : said),
      };
    }),
  };
}
