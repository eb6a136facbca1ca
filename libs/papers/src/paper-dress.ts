import { Injectable } from '@nestjs/common';
import type { WordTemplate } from '#documents';
import { KeepLogo, KeepWordTemplate } from '#instance';

/** What a municipality's papers wear: its logo in their heads, and its own Word template. */
@Injectable()
export class PaperDress {
  constructor(
    private readonly logos: KeepLogo,
    private readonly templates: KeepWordTemplate,
  ) {}

  /** What a paper made now would wear, by digests: those of the same mark look the same; `''` for neither. */
  async mark(): Promise<string> {
    const worn = [await this.logos.digest(), await this.templates.digest()];
    return worn.every((each) => each === null) ? '' : worn.map((each) => each ?? '').join(' ');
  }

  /** The same of the logo alone, for papers that are never Word. */
  async logoMark(): Promise<string> {
    return (await this.logos.digest()) ?? '';
  }

  /** Nothing where the municipality has none. */
  async logo(): Promise<{ readonly logo?: Uint8Array }> {
    if ((await this.logos.digest()) === null) return {};
    return { logo: (await this.logos.read()).bytes };
  }

  /** Nothing where the municipality has none, and for other forms than Word. */
  async template(form: string): Promise<{ readonly template?: WordTemplate }> {
    const template = form === 'docx' ? await this.templates.read() : null;
    return template === null
      ? {}
      : { template: { bytes: template.bytes, digest: template.digest } };
  }
}
