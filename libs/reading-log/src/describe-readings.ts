import { Injectable } from '@nestjs/common';
import { Settings } from '#config';
import { localParts, type Actor } from '#domain';
import { ExportReasonRepository } from '#exports';
import { BreakGlassRepository } from '#intake';
import type { ReaderDto, ReadingDto } from './reading-log.dto.js';
import { readerKey, ReadingReader, type Reader, type StoredReading } from './reading.reader.js';

const REFERENCES_MAX = 100;

/** Rows of the log in words: who, of what incidents, and why. */
@Injectable()
export class DescribeReadings {
  constructor(
    private readonly reader: ReadingReader,
    private readonly breakGlass: BreakGlassRepository,
    private readonly exportReasons: ExportReasonRepository,
    private readonly settings: Settings,
  ) {}

  async run(viewer: Actor, rows: readonly StoredReading[]): Promise<ReadingDto[]> {
    const shownIds = rows.flatMap(({ incidentIds }) => incidentIds.slice(0, REFERENCES_MAX));
    const dayOf = ({ occurredAt }: StoredReading) =>
      localParts(occurredAt, this.settings.timeZone).date;
    const asked = rows.flatMap((row) =>
      row.actorId === null ? [] : [{ accountId: row.actorId, day: dayOf(row) }],
    );
    const [references, readers, glass, reasons] = await Promise.all([
      this.reader.references([...new Set(shownIds)]),
      this.reader.readers(viewer, asked),
      this.breakGlass.wordsOf(rows.flatMap(({ breakGlassId }) => breakGlassId ?? [])),
      this.exportReasons.of([...new Set(rows.flatMap(({ exportId }) => exportId ?? []))]),
    ]);
    return rows.map((row): ReadingDto => {
      const { position, occurredAt, action, actorId, incidentIds, breakGlassId, exportId } = row;
      const words = glass.get(breakGlassId ?? '');
      const known = actorId === null ? undefined : readers.get(readerKey(actorId, dayOf(row)));
      return {
        ...{ position, occurredAt, action, incidents: incidentIds.length },
        reader: actorId === null ? null : readerDto(actorId, known),
        references: incidentIds
          .slice(0, REFERENCES_MAX)
          .flatMap((id) => references.get(id) ?? [])
          .sort(),
        reason: words?.reason ?? reasons.get(exportId ?? '') ?? null,
        caseReference: words?.caseReference ?? row.request,
      };
    });
  }
}

/** An account whose person has gone is told by its id alone. */
export function readerDto(id: string, known: Reader | undefined): ReaderDto {
  return { id, name: known?.name ?? null, roles: [...(known?.roles ?? [])] };
}
