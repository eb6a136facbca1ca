import { Injectable } from '@nestjs/common';
import type { Language } from '#domain';
import type { PaperForm } from './paper-key.js';
import type { PaperLineDto } from './paper.dto.js';
import { paperRelease } from './paper-release.js';
import { PaperRepository } from './paper.repository.js';

const languages: readonly Language[] = ['sv', 'en'];

/** Which papers of something lie there, and how far the others have come. */
@Injectable()
export class ListPapers {
  constructor(private readonly papers: PaperRepository) {}

  /** A line for each of these forms in both languages, also for what nobody has asked for. */
  async run(
    { subject, subjectId, mark }: { readonly subject: string; readonly subjectId: string; readonly mark: string }, // prettier-ignore
    forms: readonly PaperForm[],
  ): Promise<PaperLineDto[]> {
    const all = await this.papers.of(subject, subjectId, await paperRelease());
    const known = all.filter((paper) => paper.mark === mark);
    return languages.flatMap((language) =>
      forms.map((form): PaperLineDto => {
        const paper = known.find((one) => one.form === form && one.language === language);
        const isGone = paper?.state === 'made' && paper.bytes === null;
        if (paper === undefined || paper.state === 'dropped' || isGone) {
          return { form, language, state: 'none', progress: 0, fault: null, bytes: null, madeAt: null }; // prettier-ignore
        }
        const { state, progress, fault, bytes, finishedAt } = paper;
        const madeAt = state === 'made' ? (finishedAt?.toISOString() ?? null) : null;
        return { form, language, state, progress, fault, bytes: state === 'made' ? bytes : null, madeAt }; // prettier-ignore
      }),
    );
  }
}
