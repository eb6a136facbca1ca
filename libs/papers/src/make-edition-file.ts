import { Injectable } from '@nestjs/common';
import { Settings } from '#config';
import { Database } from '#database';
import { SetPaperFile } from '#documents';
import { EditionRepository } from '#editions';
import { Fault, localParts, type AreaLevel, type EditionContent } from '#domain';
import { Areas, type AreaIndex } from '#geography';
import { editionPaper } from './edition-paper.js';
import { fileStem } from './kind-words.js';
import { PaperDress } from './paper-dress.js';
import type { PaperKey, SetPaper } from './store/paper-key.js';
import { progress } from './store/paper-limits.js';
import { SetsPapers, type PaperSetter } from './store/paper-setters.js';

/** Sets a frozen version as a file. Everything in it is what was frozen; the same version is the same bytes. */
@Injectable()
@SetsPapers('edition')
export class MakeEditionFile implements PaperSetter {
  constructor(
    private readonly database: Database,
    private readonly editions: EditionRepository,
    private readonly areas: Areas,
    private readonly file: SetPaperFile,
    private readonly settings: Settings,
    private readonly dress: PaperDress,
  ) {}

  mark(): Promise<string> {
    return this.dress.mark();
  }

  /** Faults: NOT_FOUND, PAPER_TOO_LONG. @returns null for sheets of a version without tables. */
  async set(
    { subjectId, form, language }: PaperKey,
    told: (percent: number) => Promise<void>,
  ): Promise<SetPaper | null> {
    const line = await this.editions.one(this.database, null, subjectId);
    const text = await this.editions.text(this.database, subjectId);
    if (text === undefined) throw new Fault('NOT_FOUND');
    const content = JSON.parse(text) as EditionContent;
    await told(progress.read);
    const index = await this.areas.current();
    const frozenOn = localParts(line.frozenAt, this.settings.timeZone).date;
    const paper = editionPaper(content, {
      ...{ language, hash: line.hash, frozenOn },
      areaNameOf: (key) => nameOf(index, key, frozenOn),
      ...(await this.dress.logo()),
    });
    await told(progress.told);
    const bytes = await this.file.run({ paper, form, ...(await this.dress.template(form)) });
    const tier = line.kind === 'decided' ? 'open' : 'protected';
    return bytes && { bytes, name: `${fileStem(content)}.${form}`, tier };
  }
}

/**
 * What an area by `<level>:<code>` was called on the day that the version was frozen, so that one made later says the same;
 * where it did not stand then its latest name, and the address itself where nobody knows it any more.
 */
function nameOf(index: AreaIndex, address: string, frozenOn: string): string {
  const colon = address.indexOf(':');
  const level = address.slice(0, Math.max(0, colon)) as AreaLevel;
  const code = address.slice(colon + 1);
  return (index.byCode(code, level, frozenOn) ?? index.byCode(code, level))?.name ?? address;
}
