import { ApiProperty } from '@nestjs/swagger';
import { governingValidities, type GoverningValidity } from '#domain';

/** A governing document by its name. */
export class GoverningNameDto {
  id!: string;
  name!: string;
}

/** What a linked id leads to. */
export class GoverningLinkDto {
  /** The id that was linked, of a document or a goal. */
  id!: string;
  documentId!: string;
  name!: string;
  /** The goal's text; null where the document as a whole is meant. */
  @ApiProperty({ type: String, nullable: true })
  goal!: string | null;
  @ApiProperty({ enum: governingValidities, enumName: 'GoverningValidity' })
  validity!: GoverningValidity;
  /** Whether the goal no longer stands, though its document may. */
  isEnded!: boolean;
  /** What stands in the document's place. */
  replacedBy!: GoverningNameDto[];
}
