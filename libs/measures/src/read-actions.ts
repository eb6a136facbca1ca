import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { byUrgency, isLateAction, type Action, type Actor } from '#domain';
import { PictureRepository } from '#judgement';
import type { ActionContentDto, ActionDto, ActionsDto } from './action.dto.js';
import { ActionRepository, type ActionRow } from './action.repository.js';
import { DescribeActions } from './describe-actions.js';
import { MeasureRepository } from './measure.repository.js';
import { SealedWords } from './sealed-words.repository.js';

/** What is left to do can be longer than any list that is read; the rest comes as it is done. */
const ACTIONS_MAX = 300;

/** Actions, the longest past first. */
@Injectable()
export class ReadActions {
  constructor(
    private readonly database: Database,
    private readonly actions: ActionRepository,
    private readonly measures: MeasureRepository,
    private readonly pictures: PictureRepository,
    private readonly words: SealedWords,
    private readonly told: DescribeActions,
  ) {}

  /** @param today the local day. */
  async list(actor: Actor, today: string): Promise<ActionsDto> {
    const rows = await this.actions.list(actor, ACTIONS_MAX);
    const organisations = await this.pictures.organisations(actor, today);
    return { items: await this.items(actor, rows, today), organisations };
  }

  /** Those of a picture’s authority and area that belong to its period. Fault: NOT_FOUND. */
  async ofPicture(actor: Actor, pictureId: string, today: string): Promise<ActionsDto> {
    const picture = await this.pictures.ofAuthority(actor, 'picture.read', pictureId);
    const period = { from: picture.periodFrom, to: picture.periodTo };
    const rows = await this.actions.within(this.database, picture, period);
    return { items: await this.items(actor, rows, today), organisations: [] };
  }

  /** Fault: NOT_FOUND. */
  async one(actor: Actor, id: string, today: string): Promise<ActionDto> {
    const row = await this.actions.one(actor, 'picture.read', id);
    return (await this.items(actor, [row], today))[0]!;
  }

  private async items(
    actor: Actor,
    rows: readonly ActionRow[],
    today: string,
  ): Promise<ActionDto[]> {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    await this.told.note(actor, ids);
    const [words, promoted] = await Promise.all([
      this.words.standing<Action>(this.database, ids),
      this.measures.ofActions(this.database, ids),
    ]);
    const areaName = await this.told.areaNames();
    const items = rows.map((row) => ({
      ...{ id: row.id, organisationId: row.organisationId, revision: row.revision },
      ...{ area: `${row.level}:${row.code}`, areaName: areaName(row) },
      action: words.get(row.id)!.document as ActionContentDto,
      dueOn: row.dueOn,
      doneAt: row.doneAt?.toISOString() ?? null,
      measureId: promoted.get(row.id) ?? null,
    }));
    return byUrgency(items).map(({ dueOn, ...item }) => ({
      ...item,
      isLate: isLateAction({ dueOn, doneAt: item.doneAt }, today),
    }));
  }
}
