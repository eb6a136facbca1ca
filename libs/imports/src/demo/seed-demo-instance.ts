import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { InstanceSettings, type InstanceDefinition } from '#instance';

type DemoDefinition = Pick<InstanceDefinition, 'name' | 'kind' | 'levels' | 'emergencyNumbers'>;

const numbers = [
  { label: 'SOS Alarm', number: '112' },
  { label: 'Polisen', number: '114 14' },
];
const subAreas = {
  sv: { one: 'stadsdel', many: 'stadsdelar' },
  en: { one: 'sub-area', many: 'sub-areas' },
};
const districts = {
  sv: { one: 'stadsdelsområde', many: 'stadsdelsområden' },
  en: { one: 'district', many: 'districts' },
};
const parts = {
  sv: { one: 'kommundel', many: 'kommundelar' },
  en: { one: 'part of the municipality', many: 'parts of the municipality' },
};

const definitions: Readonly<Record<'stockholm' | 'liten', DemoDefinition>> = {
  stockholm: {
    ...{ name: 'Stockholms stad', kind: 'stad', emergencyNumbers: numbers },
    levels: { district: districts, subArea: subAreas },
  },
  liten: {
    ...{ name: 'Lillstads kommun', kind: 'kommun', emergencyNumbers: numbers },
    levels: { district: parts, subArea: null },
  },
};

/** Gives the demo its name and words, unless somebody has settled something already. */
@Injectable()
export class SeedDemoInstance {
  constructor(
    private readonly database: Database,
    private readonly settings: InstanceSettings,
    private readonly clock: Clock,
  ) {}

  async run(demo: 'stockholm' | 'liten'): Promise<void> {
    const stored = await this.settings.read();
    if (stored.version > 0) return;
    const firstRun = { ...stored.definition.firstRun, finished: true };
    const definition = { ...stored.definition, ...definitions[demo], firstRun };
    const change = { accountId: null, at: this.clock.now() };
    await this.database.transaction((tx) =>
      this.settings.write(tx, { definition, version: 0 }, change),
    );
  }
}
