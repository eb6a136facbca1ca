import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import type { CityPicture } from '#domain';
import { GatherCityPicture } from './gather-city-picture.js';

/** What all who were asked in a collection have answered, put together, for libs downstream. */
@Injectable()
export class ReadCityPicture {
  constructor(private readonly gather: GatherCityPicture) {}

  /**
   * From frozen versions and what was handed in. Nobody's rights are asked and no audit row is written: whoever calls has
   * asked, and notes what was read. @param on one snapshot. Fault: NOT_FOUND.
   */
  async run(on: Queryable, collectionId: string): Promise<CityPicture> {
    return (await this.gather.run(on, collectionId)).picture;
  }
}
