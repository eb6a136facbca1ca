import { ApiProperty } from '@nestjs/swagger';
import { devices, type Device } from '../device-of.js';
import { signInMethods, type SignInMethod } from '../session.repository.js';

/** One of my open sessions. */
export class OwnSessionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: devices, enumName: 'Device' })
  device: Device;

  @ApiProperty({ enum: signInMethods, enumName: 'SignInMethod' })
  method: SignInMethod;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ format: 'date-time', description: 'Exact to a minute' })
  lastSeenAt: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;

  @ApiProperty({ description: 'The one that asks' })
  isThisOne: boolean;
}

/** My open sessions. */
export class OwnSessionsDto {
  @ApiProperty({ type: [OwnSessionDto] })
  items: OwnSessionDto[];
}
