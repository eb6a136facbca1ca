import { Injectable } from '@nestjs/common';
import { Settings } from '#config';
import { Database, type Queryable, type Transaction } from '#database';

export const municipalityKinds = ['kommun', 'stad'] as const;
export type MunicipalityKind = (typeof municipalityKinds)[number];

/** The steps of the first run, in their order. */
export const firstRunSteps = [
  'name',
  'areas',
  'population',
  'words',
  'organisation',
  'people',
  'categories',
  'emergency',
] as const;
export type FirstRunStep = (typeof firstRunSteps)[number];

/** What one area and several are called. */
export interface LevelWords {
  readonly one: string;
  readonly many: string;
}

/** The words of one level; without English the Swedish ones stand there too. */
export interface LevelNames {
  readonly sv: LevelWords;
  readonly en: LevelWords | null;
}

export interface EmergencyNumber {
  readonly label: string;
  readonly number: string;
}

/** Everything that a municipality settles for its installation. */
export interface InstanceDefinition {
  readonly name: string;
  readonly kind: MunicipalityKind;
  /** `#rrggbb`, dark enough for white text. */
  readonly colour: string;
  /** Null: the municipality has no such level. */
  readonly levels: { readonly district: LevelNames | null; readonly subArea: LevelNames | null };
  readonly emergencyNumbers: readonly EmergencyNumber[];
  readonly accessibilityContact: { readonly email: string | null; readonly phone: string | null };
  /** Codes that the forms do not offer, with all that lies under them. */
  readonly categoriesOff: readonly string[];
  readonly firstRun: {
    readonly done: readonly FirstRunStep[];
    readonly skipped: readonly FirstRunStep[];
    readonly finished: boolean;
  };
}

export interface StoredInstance {
  readonly definition: InstanceDefinition;
  /** 0 while nobody has said anything. */
  readonly version: number;
}

/** The colour pine. */
const DEFAULT_COLOUR = '#12524b';
const KEY = 'municipality';

/** Stockholm's words; a municipality has its own, or none. */
const defaults: Omit<InstanceDefinition, 'name'> = {
  kind: 'kommun',
  colour: DEFAULT_COLOUR,
  levels: {
    district: {
      sv: { one: 'stadsdelsområde', many: 'stadsdelsområden' },
      en: { one: 'district', many: 'districts' },
    },
    subArea: {
      sv: { one: 'stadsdel', many: 'stadsdelar' },
      en: { one: 'sub-area', many: 'sub-areas' },
    },
  },
  emergencyNumbers: [
    { label: 'SOS Alarm', number: '112' },
    { label: 'Polisen', number: '114 14' },
  ],
  accessibilityContact: { email: null, phone: null },
  categoriesOff: [],
  firstRun: { done: [], skipped: [], finished: false },
};

/** What the municipality has settled. Read from the table each time: a change holds at once in every process. */
@Injectable()
export class InstanceSettings {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /** The settings with their defaults. */
  async read(from: Queryable = this.database): Promise<StoredInstance> {
    const [row] = await from.query<{ definition: Partial<InstanceDefinition>; version: number }>(
      `SELECT definition, version FROM instance_setting WHERE name = $1`,
      [KEY],
    );
    const definition = { ...defaults, name: this.settings.instanceName, ...row?.definition };
    return { definition, version: row?.version ?? 0 };
  }

  /** Writes the next version. @returns false when `version` is no longer the one that stands. */
  async write(
    tx: Transaction,
    { definition, version }: StoredInstance,
    change: { readonly accountId: string | null; readonly at: Date },
  ): Promise<boolean> {
    const values = [KEY, JSON.stringify(definition), version + 1, change.accountId, change.at];
    const rows = await tx.query(version === 0 ? INSERT : UPDATE, values);
    return rows.length === 1;
  }
}

const INSERT = `
  INSERT INTO instance_setting (name, definition, version, changed_by, changed_at)
  VALUES ($1, $2, $3, $4, $5) ON CONFLICT (name) DO NOTHING RETURNING name`;
const UPDATE = `
  UPDATE instance_setting SET definition = $2, version = $3, changed_by = $4, changed_at = $5
   WHERE name = $1 AND version = $3 - 1 RETURNING name`;
