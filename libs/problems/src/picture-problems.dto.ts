import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { CauseDto, ProblemWordsDto } from './problem.dto.js';
import { ProblemLineDto } from './told-problem.dto.js';

const RANKED_MAX = 200;

export class RankProblemsDto {
  /** Each open problem of the picture once, the most urgent first. */
  @IsArray()
  @ArrayMaxSize(RANKED_MAX)
  @IsUUID(undefined, { each: true })
  problemIds!: string[];
}

/** A problem in the picture of a period. */
export class PictureProblemDto extends ProblemLineDto {
  /** 1 for the most urgent; null for one that is closed, or that nobody has put in order yet. */
  @ApiProperty({ type: Number, nullable: true })
  rank!: number | null;
  /** Whether it was begun in this picture. */
  isNew!: boolean;
  /** Why just this problem, as it stands. */
  why!: string;
  /** What stood of it when this period began; null for one that was begun later. */
  @ApiProperty({ type: () => ProblemWordsDto, nullable: true })
  before!: ProblemWordsDto | null;
}

/** The problems that were open in the period of a picture, in their order. */
export class PictureProblemsDto {
  /** For `If-Match`; 0 before anybody has put them in order. */
  ranking!: number;
  items!: PictureProblemDto[];
  mayWrite!: boolean;
}

export class ProblemCausesDto {
  problemId!: string;
  title!: string;
  /** Each after the one that it lies under. */
  causes!: CauseDto[];
}

/** The causes of all problems of a picture, in the order of the problems. */
export class PictureCausesDto {
  items!: ProblemCausesDto[];
}
