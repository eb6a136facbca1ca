import { Injectable } from '@nestjs/common';
import { Settings } from '#config';
import { htmlPaper, RenderPaper } from '#documents';
import { localParts, type Language } from '#domain';
import { KeepLogo } from '#instance';
import { publicPaper } from './public-paper.js';
import { ReadPublic } from './read-public.js';

/** Files remembered in memory; what they are of never changes. */
const REMEMBERED_MAX = 24;

const stems = { picture: 'lagesbild', plan: 'atgardsplan', follow_up: 'uppfoljning' } as const;

/** A public edition as a file. The same one is the same bytes within one release and with the same logo, so a few are remembered. */
@Injectable()
export class SetPublicPaper {
  private readonly remembered = new Map<string, Buffer>();

  constructor(
    private readonly read: ReadPublic,
    private readonly render: RenderPaper,
    private readonly settings: Settings,
    private readonly logos: KeepLogo,
  ) {}

  /** Faults as `ReadPublic.one`; OVERLOADED, PAPER_TOO_LONG. */
  async run(
    id: string,
    form: 'pdf' | 'html',
    language: Language,
  ): Promise<{ bytes: Buffer; name: string }> {
    const { line, content } = await this.read.toSet(id);
    const logoDigest = await this.logos.digest();
    const key = `${id} ${form} ${language} ${logoDigest}`;
    let bytes = this.remembered.get(key);
    if (bytes === undefined) {
      const publishedOn = localParts(line.publishedAt, this.settings.timeZone).date;
      const logo = logoDigest === null ? {} : { logo: (await this.logos.read()).bytes };
      const paper = publicPaper(content, { language, hash: line.hash, publishedOn, ...logo });
      bytes = form === 'pdf' ? await this.render.run(paper) : Buffer.from(htmlPaper(paper));
      this.remembered.set(key, bytes);
      const [oldest] = this.remembered.keys();
      if (this.remembered.size > REMEMBERED_MAX) this.remembered.delete(oldest!);
    }
    const stem = `${stems[content.kind ?? 'picture']}-${content.area.code}-${content.period.from}-publik`;
    return { bytes, name: `${stem.replace(/[^\w.-]/g, '_')}.${form}` };
  }
}
