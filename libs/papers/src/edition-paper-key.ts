import type { Language } from '#domain';
import { Injectable } from '@nestjs/common';
import { PaperDress } from './paper-dress.js';
import type { PaperForm, PaperKey } from './store/paper-key.js';

/** How the papers of versions are called in the store. */
@Injectable()
export class EditionPaperKey {
  constructor(private readonly dress: PaperDress) {}

  /** The one that would be made now. */
  async of(id: string, form: PaperForm, language: Language): Promise<PaperKey> {
    return { subject: 'edition', subjectId: id, form, language, mark: await this.dress.mark() };
  }
}
