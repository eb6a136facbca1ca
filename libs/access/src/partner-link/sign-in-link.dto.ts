import { ApiProperty } from '@nestjs/swagger';
import { linkMailOutcomes, type LinkMailOutcome } from '#notify';

/** A partner's link: mailed, or to be passed on. */
export class SignInLinkDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Path and fragment, shown this once; null when it was mailed',
  })
  path: string | null;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;

  @ApiProperty({ enum: linkMailOutcomes, enumName: 'LinkMailOutcome' })
  mail: LinkMailOutcome;
}
