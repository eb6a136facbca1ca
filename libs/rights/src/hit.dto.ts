import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import {
  heldTextKinds,
  hitVerdicts,
  SECRECY_SECTION,
  soughtBy,
  type HeldTextKind,
  type HitVerdict,
  type SoughtBy,
} from '#domain';

const verdicts = Object.keys(hitVerdicts) as HitVerdict[];
const textKinds = Object.keys(heldTextKinds) as HeldTextKind[];
const SECTION_CHARACTERS_MAX = 20;

export class ToldPieceDto {
  text!: string;
  @ApiProperty({ enum: ['nobody', 'person', 'other'] })
  whose!: 'nobody' | 'person' | 'other';
}

/** One incident in which the person may be named. */
export class HitDto {
  incidentId!: string;
  reference!: string;
  kind!: string;
  category!: string;
  /** First day of the month in which it happened. */
  localMonth!: string;
  /** By what it was found. */
  @ApiProperty({ enum: soughtBy, isArray: true })
  matchedBy!: readonly SoughtBy[];
  isExact!: boolean;
  /** Its processing is restricted: to look at it says what for (`POST …/openings`). */
  isRestricted!: boolean;
  /** What was told, in pieces; null when it has been erased since, or is restricted. */
  @ApiProperty({ type: [ToldPieceDto], nullable: true })
  pieces!: readonly ToldPieceDto[] | null;
  @ApiProperty({ enum: verdicts, enumName: 'HitVerdict', nullable: true })
  verdict!: HitVerdict | null;
  @ApiProperty({ type: String, nullable: true })
  secrecySection!: string | null;
  showsOthers!: boolean;
}

export class PartNameDto {
  sv!: string;
  en!: string;
}

/** Where a text stands, told without a word of what it says. */
export class HeldPlaceDto {
  /** Name of the area. */
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
  /** Address of the page that shows it; who may open it is that page's to say. */
  page!: string;
  /** Whether it is a public record that cannot be changed or erased. */
  isRecord!: boolean;
}

/** A text beside incidents in which the person may be named. */
export class TextHitDto {
  id!: string;
  @ApiProperty({ enum: textKinds, enumName: 'HeldTextKind' })
  kind!: HeldTextKind;
  /** By what it was found. */
  @ApiProperty({ enum: soughtBy, isArray: true })
  matchedBy!: readonly SoughtBy[];
  isExact!: boolean;
  /** Null when it has been erased since. */
  @ApiProperty({ type: HeldPlaceDto, nullable: true })
  place!: HeldPlaceDto | null;
  /** What is written, in pieces; null when it has been erased since. */
  @ApiProperty({ type: [ToldPieceDto], nullable: true })
  pieces!: readonly ToldPieceDto[] | null;
  /** Whether only the paragraphs around the person are told, of a long text. */
  isCut!: boolean;
  /** Of the words that are told here, for judging just these. */
  seen!: string;
  @ApiProperty({ enum: verdicts, enumName: 'HitVerdict', nullable: true })
  verdict!: HitVerdict | null;
  @ApiProperty({ type: String, nullable: true })
  secrecySection!: string | null;
  showsOthers!: boolean;
}

export class HitsDto {
  /** In incidents. */
  items!: HitDto[];
  /** In all else that the authority writes. */
  texts!: TextHitDto[];
}

export class JudgeHitDto {
  @IsIn(verdicts)
  @ApiProperty({ enum: verdicts, enumName: 'HitVerdict' })
  verdict!: HitVerdict;

  /** Chapter and section of OSL; goes with `withheld` and with nothing else. */
  @IsOptional()
  @Matches(SECRECY_SECTION)
  @MaxLength(SECTION_CHARACTERS_MAX)
  secrecySection?: string;

  /** Whether other persons' data in the words are handed out too. */
  @IsOptional()
  @IsBoolean()
  showsOthers?: boolean;
}

export class JudgeTextHitDto extends JudgeHitDto {
  /** `seen` of what was told. */
  @IsUUID()
  seen!: string;
}
