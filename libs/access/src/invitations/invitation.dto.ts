import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

const TOKEN_CHARACTERS_MAX = 100;
const PASSWORD_CHARACTERS_MAX = 254;

/** The secret of a link. It goes in the body, so that no log of addresses holds it. */
export class InvitationTokenDto {
  @ApiProperty({ maxLength: TOKEN_CHARACTERS_MAX })
  @IsString()
  @MaxLength(TOKEN_CHARACTERS_MAX)
  token: string;
}

/** The password that the invited person has chosen. */
export class AcceptInvitationDto extends InvitationTokenDto {
  @ApiProperty({ minLength: 12, maxLength: 128, format: 'password' })
  @IsString()
  @MaxLength(PASSWORD_CHARACTERS_MAX)
  password: string;
}

/** Whom a link is for. */
export class InvitedPersonDto {
  @ApiProperty()
  name: string;

  @ApiProperty()
  email: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}

/** A link that is shown once. */
export class InvitationDto {
  @ApiProperty({ description: 'Path and fragment; put the address of the installation before it' })
  path: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}
