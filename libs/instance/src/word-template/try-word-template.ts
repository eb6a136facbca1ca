import { Injectable } from '@nestjs/common';
import { describedTemplate, samplePaper, wordPaper } from '#documents';
import { Fault, type Language } from '#domain';
import { KeepWordTemplate } from './keep-word-template.js';
import type { WordTemplateStateDto } from './word-template.dto.js';

/** Shows what becomes of papers in the municipality's own Word template. */
@Injectable()
export class TryWordTemplate {
  constructor(private readonly templates: KeepWordTemplate) {}

  /** A memo about nothing, set in it. Fault: NOT_FOUND when there is none. */
  async run(language: Language): Promise<Buffer> {
    const template = await this.templates.read();
    if (template === null) throw new Fault('NOT_FOUND');
    return wordPaper(samplePaper(language), template);
  }

  /** What is used of it. */
  async describe(): Promise<WordTemplateStateDto> {
    const template = await this.templates.read();
    if (template === null) return { template: null };
    const { bytes, digest, changedAt } = template;
    return {
      template: { ...describedTemplate(bytes), digest, changedAt: changedAt.toISOString() },
    };
  }
}
