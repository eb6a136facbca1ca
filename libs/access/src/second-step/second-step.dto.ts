import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';

export const CODE_CHARACTERS_MAX = 20;

/** A code that the person's device shows. */
export class SecondStepCodeDto {
  @ApiProperty({ maxLength: CODE_CHARACTERS_MAX, example: '123 456' })
  @IsString()
  @MinLength(1)
  @MaxLength(CODE_CHARACTERS_MAX)
  code: string;
}

/** What an authenticator is given, once. */
export class OfferedSecretDto {
  @ApiProperty({ description: 'Base32, to be typed into an authenticator' })
  secret: string;

  @ApiProperty({ description: 'otpauth address, to be drawn as a QR code' })
  address: string;
}

/** Codes for whoever has lost their device. Each opens once. */
export class RecoveryCodesDto {
  @ApiProperty({ type: [String] })
  recoveryCodes: string[];
}
