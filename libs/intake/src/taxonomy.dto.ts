import type { IncidentKind, Tier } from '#domain';

/** A text in both languages. */
export class BilingualDto {
  sv!: string;
  en!: string;
}

export class TermDto {
  code!: string;
  names!: BilingualDto;
  definition!: BilingualDto;
}

/** One edition of a list of terms. */
export class TermsDto {
  edition!: number;
  items!: TermDto[];
}

/** What counts as a category, and what does not. */
export class CategoryDefinitionDto {
  includes!: BilingualDto;
  excludes!: BilingualDto;
}

export class CategoryDto {
  code!: string;
  names!: BilingualDto;
  definition!: CategoryDefinitionDto;
  focusArea!: string;
  /** What an incident reported by staff starts as. */
  defaultTier!: Tier;
  /** The kinds of incident that may use it. */
  kinds!: IncidentKind[];
  /** False for notices that are no incidents: tallied, and left out of pictures. */
  counted!: boolean;
  /** No longer to be chosen; earlier incidents keep it. */
  retired!: boolean;
  /** Whether this municipality's forms offer it. One that they do not keeps its history. */
  inUse!: boolean;
  children!: CategoryDto[];
}

/** One edition of the category tree. */
export class CategoriesDto {
  edition!: number;
  items!: CategoryDto[];
}
