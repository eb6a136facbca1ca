import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import {
  endsSoon,
  isLateMeasure,
  occasionsOf,
  type Actor,
  type FollowUp,
  type GoalJudgement,
} from '#domain';
import { AuthorNames } from '#judgement';
import type { FollowUpContentDto, FollowUpDto } from './follow-up.dto.js';
import { FollowUpRepository, type FollowUpRow } from './follow-up.repository.js';
import { LocalNow } from './local-now.js';
import type { MeasureLineDto, WorkChoiceDto } from './measure.dto.js';
import type { MeasureFound } from './measure.repository.js';
import { PlaceOfWork } from './place-of-work.js';
import { SealedWords } from './sealed-words.repository.js';
import type { MeasureDocument } from './write-measure.js';

/** Measures as they are told to those who may read them. */
@Injectable()
export class DescribeMeasures {
  constructor(
    private readonly database: Database,
    private readonly words: SealedWords,
    private readonly place: PlaceOfWork,
    private readonly names: AuthorNames,
    private readonly followUps: FollowUpRepository,
    private readonly now: LocalNow,
  ) {}

  /** Units, and people whose name the actor may see, by name. */
  async owners(
    actor: Actor,
    found: readonly { readonly unitId: string | null; readonly accountId: string | null }[],
  ): Promise<WorkChoiceDto[]> {
    const accounts = [...new Set(found.flatMap(({ accountId }) => accountId ?? []))];
    const [units, nameOf] = await Promise.all([
      this.place.unitNames([...new Set(found.flatMap(({ unitId }) => unitId ?? []))]),
      this.names.of(actor, accounts),
    ]);
    const people = accounts.map((id) => ({ id, name: nameOf(id) }));
    return [
      ...[...units].map(([id, name]) => ({ id, name })),
      ...people.flatMap(({ id, name }) => (name === null ? [] : [{ id, name }])),
    ].sort((a, b) => a.name.localeCompare(b.name, 'sv') || (a.id < b.id ? -1 : 1));
  }

  /** With their titles, which whoever asks has noted as read. */
  async lines(actor: Actor, rows: readonly MeasureFound[]): Promise<MeasureLineDto[]> {
    const ids = rows.map(({ id }) => id);
    const units = rows.flatMap(({ ownerUnitId }) => ownerUnitId ?? []);
    const [words, areaName, unitNames, nameOf, told] = await Promise.all([
      this.words.standing<MeasureDocument>(this.database, ids),
      this.place.areaNames(),
      this.place.unitNames(units),
      this.names.of(
        actor,
        rows.map(({ ownerAccountId }) => ownerAccountId),
      ),
      this.followUps.of(this.database, ids),
    ]);
    const today = this.now.today();
    return rows.map((row) => {
      const { measure } = words.get(row.id)!.document;
      const own = told.filter(({ measureId }) => measureId === row.id);
      const unit = row.ownerUnitId === null ? row.organisationName : unitNames.get(row.ownerUnitId);
      const owner = [unit, measure.ownerFunction, nameOf(row.ownerAccountId)];
      return {
        ...{ id: row.id, organisationId: row.organisationId, revision: row.revision },
        organisationName: row.organisationName,
        ...{ area: `${row.level}:${row.code}`, areaName: areaName(row) },
        ...{ status: row.status, statusOn: row.statusOn, title: measure.title, kind: measure.kind },
        ...{ problemId: row.problemId, causeIds: [...row.causeIds], goalId: row.goalId },
        ...{ focusArea: row.focusArea, startsOn: row.startsOn, endsOn: row.endsOn },
        owner: owner
          .filter((part) => part !== null && part !== undefined && part !== '')
          .join(', '),
        ...{ isLate: isLateMeasure(row, today), endsSoon: endsSoon(row, today) },
        followUpsDue: occasionsDue(row, own, today),
        goalJudgement: judgedLast(own),
      };
    });
  }

  /** Every occasion of one measure, also where nothing stands. */
  async occasions(actor: Actor, row: MeasureFound): Promise<FollowUpDto[]> {
    const { startsOn, endsOn, status } = row;
    if (status === 'draft' || startsOn === null || endsOn === null) return [];
    const told = await this.followUps.of(this.database, [row.id]);
    const words = await this.words.standing<FollowUp>(
      this.database,
      told.map(({ id }) => id),
    );
    const nameOf = await this.names.of(
      actor,
      [...words.values()].map(({ writtenBy }) => writtenBy),
    );
    const today = this.now.today();
    const listed = allOccasions(startsOn, endsOn, told);
    return listed.map(({ year, occasion, day }) => {
      const found = told.find((each) => each.year === year && each.occasion === occasion);
      const standing = found && words.get(found.id);
      return {
        ...{ year, occasion, day, isDue: day <= today && found === undefined },
        revision: found?.revision ?? 0,
        followUp: (standing?.document as FollowUpContentDto | undefined) ?? null,
        writtenBy: nameOf(standing?.writtenBy ?? null),
        writtenAt: standing?.writtenAt.toISOString() ?? null,
      };
    });
  }
}

/** Those of its days, and those that something stands of though its days have changed since. */
function allOccasions(startsOn: string, endsOn: string, told: readonly FollowUpRow[]) {
  const listed = occasionsOf({ startsOn, endsOn });
  const isListed = ({ year, occasion }: FollowUpRow) =>
    listed.some((each) => each.year === year && each.occasion === occasion);
  const others = told
    .filter((each) => !isListed(each))
    .flatMap(({ year, occasion }) => {
      const whole = occasionsOf({ startsOn: `${year}-01-01`, endsOn: `${year}-12-31` });
      return whole.filter((each) => each.occasion === occasion);
    });
  return [...listed, ...others].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function occasionsDue(
  { status, startsOn, endsOn }: MeasureFound,
  told: readonly FollowUpRow[],
  today: string,
): number {
  if (status === 'draft' || startsOn === null || endsOn === null) return 0;
  return occasionsOf({ startsOn, endsOn }).filter(
    ({ year, occasion, day }) =>
      day <= today && !told.some((each) => each.year === year && each.occasion === occasion),
  ).length;
}

const judgedLast = (told: readonly FollowUpRow[]): GoalJudgement | null =>
  told.flatMap(({ goalJudgement }) => goalJudgement ?? []).at(-1) ?? null;
