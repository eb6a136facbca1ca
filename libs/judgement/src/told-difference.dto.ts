import { ApiProperty } from '@nestjs/swagger';

/** The same in Swedish and English. */
export class BothLanguagesDto {
  sv!: string;
  en!: string;
}

/** What is otherwise, for people: a text whole, a number by what it counts. */
export class ToldDifferenceDto {
  /** Outermost first: the part, the section or the problem by its name, and what of it. */
  where!: BothLanguagesDto[];
  /** Null where nothing stood there. */
  @ApiProperty({ type: () => BothLanguagesDto, nullable: true })
  was!: BothLanguagesDto | null;
  /** Null where nothing stands there. */
  @ApiProperty({ type: () => BothLanguagesDto, nullable: true })
  is!: BothLanguagesDto | null;
  /** Whether it is written text, which can be told word by word. */
  isText!: boolean;
}
