import { ApiProperty } from '@nestjs/swagger';
import { ProfileTitleDto } from './import-file.dto.js';

/** A profile as it stands in the list. */
export class ImportProfileSummaryDto {
  name!: string;
  title!: ProfileTitleDto;
  /** Stands on every incident that comes in with it. */
  source!: string;
  licence!: string;
  /** It comes with the product and cannot be changed. */
  builtin!: boolean;
}

export class ImportProfilesDto {
  items!: ImportProfileSummaryDto[];
  /** There is never more than one page. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

/** A profile, whole. */
export class ImportProfileDto {
  builtin!: boolean;
  /** Goes into `If-Match` as `"<version>"`; null for one that comes with the product. */
  @ApiProperty({ type: Number, nullable: true })
  version!: number | null;
  /** See `GET /import-profiles/schema`. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  definition!: object;
}

/** That a profile was written. */
export class SavedProfileDto {
  name!: string;
  /** Goes into the next `If-Match` as `"<version>"`. */
  version!: number;
}
