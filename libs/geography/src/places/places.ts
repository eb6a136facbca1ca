import { Injectable } from '@nestjs/common';
import { PlaceIndex } from './place-index.js';
import { PlaceReader } from './place.reader.js';

/** Holds the index of the places, and builds a new one when they have changed. The table is the truth. */
@Injectable()
export class Places {
  private index: PlaceIndex | undefined;

  constructor(private readonly reader: PlaceReader) {}

  /** The index as the table is now; reads it only when somebody has changed it. */
  async current(): Promise<PlaceIndex> {
    // Read before the places: a change in between makes the index look older than it is, never newer.
    const revision = await this.reader.revision();
    if (this.index?.revision !== revision) {
      this.index = new PlaceIndex(await this.reader.all(), revision);
    }
    return this.index;
  }
}
