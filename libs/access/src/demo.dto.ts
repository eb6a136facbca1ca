import { ApiProperty } from '@nestjs/swagger';
import { roles, type Role } from '#domain';

/** An account that visitors of a demo may sign in as. */
export class DemoAccountDto {
  @ApiProperty()
  email: string;

  @ApiProperty({ enum: roles, enumName: 'Role' })
  role: Role;

  @ApiProperty()
  name: string;
}

/** How to sign in to a demo. */
export class DemoDto {
  @ApiProperty({ description: 'The same for every account' })
  password: string;

  @ApiProperty({ type: [DemoAccountDto] })
  accounts: DemoAccountDto[];
}
