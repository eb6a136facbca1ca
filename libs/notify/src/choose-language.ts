import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor, Language } from '#domain';

const CHOOSE = `
  INSERT INTO message_preference (person_id, language) VALUES ($1, $2)
  ON CONFLICT (person_id) DO UPDATE SET language = EXCLUDED.language`;

/** Says in which language one wants mail. */
@Injectable()
export class ChooseLanguage {
  constructor(private readonly database: Database) {}

  async run(actor: Actor, language: Language): Promise<void> {
    await this.database.query(CHOOSE, [actor.personId, language]);
  }
}
