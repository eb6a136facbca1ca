import type { AreaLevel, Bilingual, Crs, MappedSource, Tier } from '#domain';
import type { ReadOptions } from '../reading/open-table.js';

/**
 * A header of the source, or several that mean the same. Case does not matter, and blanks, underscores and
 * punctuation are alike: `Crime ID` is also `crime_id`. In JSON a dot leads inwards: `location.name`.
 */
export type ColumnNames = string | readonly string[];

/** What stands for a value in a profile; it is read as text. */
export type Scalar = string | number | boolean;

/** Where a value comes from: exactly one of `column`, `columns` and `constant`. */
export interface ValueSource {
  readonly column?: ColumnNames;
  /** Several columns, joined by `separator`; empty ones are left out. */
  readonly columns?: readonly ColumnNames[];
  /** Between joined columns; a space when absent. */
  readonly separator?: string;
  /** The same for every row. */
  readonly constant?: Scalar;
  /** Taken when the row says nothing. */
  readonly default?: Scalar;
  /** The source's own words, in any case, to ours. */
  readonly map?: Readonly<Record<string, Scalar>>;
  /** A coded value that neither `map` nor we know: refuse the row (the default), or leave the field out. */
  readonly unmapped?: 'refuse' | 'leave_out';
  /** Words of this column that mean that nothing is said, beside those of the whole profile. */
  readonly empty?: readonly string[];
  /** The file may lack the column. Otherwise a file without it is refused whole. */
  readonly optional?: boolean;
  /** A whole number that may be written as a decimal: `66.0` is `66`. */
  readonly integer?: boolean;
}

/** A date or time; without offset it is the clock of the profile's `timeZone`. */
export interface TimeSource extends ValueSource {
  /** Tried in order: `ISO`, or patterns of yyyy M MM d dd H HH h hh mm ss a XXX. */
  readonly formats: readonly string[];
}

/** The source's own id; where it is absent, one that follows from what the row says. */
export interface IdSource extends Pick<
  ValueSource,
  'column' | 'columns' | 'separator' | 'empty' | 'optional' | 'integer'
> {
  /** Columns that together tell an event; rows alike in all of them are numbered within the file. */
  readonly derivedFrom?: readonly ColumnNames[];
}

export interface CategorySource extends Omit<ValueSource, 'unmapped' | 'default'> {
  /** A mapping that comes with the product; `taxonomy` reads our own codes and names. `map` goes before it. */
  readonly mapping?: MappedSource | 'taxonomy';
  /** Where a value goes that nothing maps, and a row that says nothing. Absent: such a row is refused. */
  readonly fallback?: string;
}

/** A point, as two columns or as one text. 0, 0 is no point. */
export interface PointSource {
  /** Longitude, or easting in meters. */
  readonly lon?: ValueSource;
  /** Latitude, or northing in meters. */
  readonly lat?: ValueSource;
  /** Both in one text, such as `(59.33, 18.06)`. */
  readonly text?: ValueSource;
  /** Of `text`; latitude first when absent. */
  readonly order?: 'lat,lon' | 'lon,lat';
  /** WGS 84 when absent. */
  readonly crs?: Crs;
  /** A point outside every area: refuse the row (the default), or go on to the next way. */
  readonly whenOutside?: 'refuse' | 'next';
  readonly uncertaintyMeters?: number;
}

export interface AreaCodeSource extends ValueSource {
  /** Tried in order; absent: any level that alone has the code. */
  readonly levels?: readonly AreaLevel[];
  /** Digits of a code, filled with zeros from the left: a spreadsheet makes 180 of 0180. */
  readonly digits?: number;
}

export interface AreaNameSource extends ValueSource {
  /** Tried in order; absent: the finest level that has the name. */
  readonly levels?: readonly AreaLevel[];
}

/** One way to say where; exactly one of the three. */
export interface LocationWay {
  readonly point?: PointSource;
  readonly areaCode?: AreaCodeSource;
  readonly areaName?: AreaNameSource;
}

/** A list in one cell. */
export interface ListSource extends ValueSource {
  /** Parts the items; a comma when absent. */
  readonly split?: string;
}

/** An address of the event, kept as provenance. */
export interface UrlSource extends Pick<ValueSource, 'column' | 'empty' | 'optional'> {
  /** Goes before an address that begins with `/`. */
  readonly base?: string;
}

/** Which column each field of an incident is read from. */
export interface ProfileFields {
  readonly id: IdSource;
  /** Absent: the usual kind of the category. */
  readonly kind?: ValueSource;
  readonly category: CategorySource;
  readonly occurredFrom: TimeSource;
  /** Absent or empty: the end of the month or day, when `occurredFrom` tells no more than that. */
  readonly occurredTo?: TimeSource;
  /** Tried in order: the first that says something is taken. */
  readonly location: readonly LocationWay[];
  readonly text?: ValueSource;
  readonly severity?: ValueSource;
  readonly nearMiss?: ValueSource;
  readonly unitId?: ValueSource;
  readonly affected?: { readonly gender?: ValueSource; readonly ageBand?: ValueSource };
  readonly indoors?: ValueSource;
  readonly witnessed?: ValueSource;
  readonly policeReported?: ValueSource;
  readonly details?: {
    readonly influenceKind?: ValueSource;
    readonly actorType?: ValueSource;
    readonly consequences?: ListSource;
    readonly channel?: ValueSource;
    readonly victimRole?: ValueSource;
  };
  readonly url?: UrlSource;
}

/** How the files of one source are read. Data alone: it is written as JSON, and its schema is published. */
export interface ImportProfile {
  /** For editors: where the schema is. */
  readonly $schema?: string;
  readonly name: string;
  readonly title: Bilingual;
  /** For whoever reads the profile. */
  readonly note?: string;
  /** Stands on every incident; with the id it tells whether an event has come before. */
  readonly source: string;
  readonly licence: string;
  /** Open data keeps the tier of its source. Absent: by category. What befalls staff is at least protected. */
  readonly tier?: Tier;
  readonly read?: Omit<ReadOptions, 'columns'> & {
    /** Absent: either, as long as a number has only one of them. */
    readonly decimal?: '.' | ',';
  };
  /** IANA name of the zone that times without offset are told in; absent: the instance's own. */
  readonly timeZone?: string;
  /** Words that mean that nothing is said, such as `NA`. */
  readonly empty?: readonly string[];
  readonly fields: ProfileFields;
}
