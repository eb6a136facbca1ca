import { Injectable } from '@nestjs/common';
import { PastCountsReader } from '#aggregation';
import type { Queryable } from '#database';
import { noRows, type PastRows, type RowsWanted, type Tier } from '#domain';

/** Rows that figures are made of, as they stood at one position; what two figures have in common is read once. */
export class PastRowsAt {
  private readonly known = new Map<string, Promise<PastRows>>();

  constructor(
    private readonly reader: PastCountsReader,
    private readonly on: Queryable,
    private readonly position: number,
  ) {}

  get(wanted: RowsWanted): Promise<PastRows> {
    const key = JSON.stringify(wanted);
    const known = this.known.get(key) ?? this.read(wanted);
    this.known.set(key, known);
    return known;
  }

  private async read(wanted: RowsWanted): Promise<PastRows> {
    if (wanted.kind === 'none') return noRows;
    const { kind, areaKeys, months } = wanted;
    const tiers = wanted.tiers as readonly Tier[];
    const order = { position: this.position, tiers, areaKeys, months };
    if (kind === 'threats') {
      return { ...noRows, threats: await this.reader.threats(this.on, order) };
    }
    return { ...noRows, counts: await this.reader[kind](this.on, order) };
  }
}

/** Opens what stood at a position. */
@Injectable()
export class ReadPastRows {
  constructor(private readonly reader: PastCountsReader) {}

  at(on: Queryable, position: number): PastRowsAt {
    return new PastRowsAt(this.reader, on, position);
  }
}
