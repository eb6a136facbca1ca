import { Injectable } from '@nestjs/common';
import { Settings } from '#config';
import { Database } from '#database';
import { localParts, type DisclosureField } from '#domain';
import { Areas } from '#geography';
import type { IncidentBody, StoredIncident } from '#intake';

/** Where and when, in words. */
@Injectable()
export class IncidentGeography {
  constructor(
    private readonly areas: Areas,
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  async run(
    { facts, receivedAt }: StoredIncident,
    { location, occurredFrom, occurredTo }: IncidentBody,
  ): Promise<Partial<Record<DisclosureField, string>>> {
    const { areas } = (await this.areas.current()).chainOf(facts.areaKey);
    const moments = [occurredFrom, occurredTo].filter((each) => each !== undefined);
    return {
      received: this.day(receivedAt),
      time: moments.map((each) => this.moment(new Date(each))).join(' – '),
      area: areas.map(({ name }) => name).join(', '),
      ...(await this.place(location)),
    };
  }

  private async place(location: IncidentBody['location']): Promise<{ place?: string }> {
    const { lon, lat, placeId, uncertaintyMeters } = location;
    if (placeId !== undefined) {
      const [known] = await this.database.query<{ place: string }>(
        `SELECT concat_ws(', ', name, address) AS place FROM place WHERE id = $1`,
        [placeId],
      );
      return known ?? {};
    }
    if (lon === undefined || lat === undefined) return {};
    const about = uncertaintyMeters === undefined ? '' : `, inom ${uncertaintyMeters} meter`;
    return { place: `WGS 84: ${lat} N, ${lon} O${about}` };
  }

  private day(at: Date): string {
    return localParts(at, this.settings.timeZone).date;
  }

  private moment(at: Date): string {
    const { date, hour, minute } = localParts(at, this.settings.timeZone);
    const two = (number: number) => String(number).padStart(2, '0');
    return `${date} kl. ${two(hour)}:${two(minute)}`;
  }
}
