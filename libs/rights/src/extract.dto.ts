import { ApiProperty } from '@nestjs/swagger';
import { heldTextKinds, noticeFields, type HeldTextKind } from '#domain';
import { AccountDataDto } from './account-data.dto.js';
import { PartNameDto } from './hit.dto.js';

/** What a person is told of the processing beside the data themselves (article 15.1 a–h). */
export class ToldDto {
  @ApiProperty({ enum: noticeFields, enumName: 'NoticeField' })
  field!: (typeof noticeFields)[number];
  sv!: string;
  en!: string;
}

export class ExtractIncidentDto {
  reference!: string;
  kind!: string;
  category!: string;
  /** First day of the month in which it happened. */
  month!: string;
  /** The words, with what is somebody else's masked as `[…]`; null when they have been erased. */
  @ApiProperty({ type: String, nullable: true })
  words!: string | null;
}

/** A text beside incidents that names the person. */
export class ExtractTextDto {
  @ApiProperty({ enum: Object.keys(heldTextKinds), enumName: 'HeldTextKind' })
  kind!: HeldTextKind;
  @ApiProperty({ type: String, nullable: true })
  area!: string | null;
  /** First day of the period; a year for what is of a year. */
  @ApiProperty({ type: String, nullable: true })
  from!: string | null;
  /** The day after its last. */
  @ApiProperty({ type: String, nullable: true })
  to!: string | null;
  /** Of a version. */
  @ApiProperty({ type: Number, nullable: true })
  number!: number | null;
  /** The section. */
  @ApiProperty({ type: PartNameDto, nullable: true })
  part!: PartNameDto | null;
  /** Whether only the paragraphs around the person are told, of a long text. */
  isCut!: boolean;
  /** The words, with what is somebody else's masked as `[…]`; null when they have been erased. */
  @ApiProperty({ type: String, nullable: true })
  words!: string | null;
}

export class ExtractWithheldDto {
  /** Chapter and section of OSL. */
  section!: string;
  incidents!: number;
  texts!: number;
}

/** A registerutdrag (article 15): what the authority holds of one person. */
export class ExtractDto {
  organisation!: string;
  @ApiProperty({ type: String, nullable: true })
  designation!: string | null;
  receivedOn!: string;
  @ApiProperty({ format: 'date-time' })
  madeAt!: string;
  /** Of whom. */
  name!: string;
  told!: ToldDto[];
  /** What is held of the person as a user; null when they have no account. */
  @ApiProperty({ type: AccountDataDto, nullable: true })
  account!: AccountDataDto | null;
  incidents!: ExtractIncidentDto[];
  /** In what else the authority writes. */
  texts!: ExtractTextDto[];
  withheld!: ExtractWithheldDto[];
  /** Contents that the search looked through. */
  searched!: number;
  /** Whether nothing beside incidents was looked through: the case was closed before that was done. */
  isOfIncidentsOnly!: boolean;
}
