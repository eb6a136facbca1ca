import { Injectable } from '@nestjs/common';
import { Database } from '#database';

/** Every authority, for whoever runs the system; persons see theirs by `Authorities`. */
@Injectable()
export class ListAuthorities {
  constructor(private readonly database: Database) {}

  run(): Promise<{ id: string; code: string; name: string }[]> {
    return this.database.query(
      `SELECT id, code, name FROM organisation WHERE kind <> 'partner' ORDER BY code`,
    );
  }
}
