import { Injectable } from '@nestjs/common';
import { KeepLogo } from '#instance';

/** The municipality's own logo, for the head of its papers. */
@Injectable()
export class PaperLogo {
  constructor(private readonly logos: KeepLogo) {}

  /** Which logo a paper made now would have; `''` for none. */
  async mark(): Promise<string> {
    return (await this.logos.digest()) ?? '';
  }

  /** Nothing where the municipality has none. */
  async read(): Promise<{ readonly logo?: Uint8Array }> {
    if ((await this.logos.digest()) === null) return {};
    return { logo: (await this.logos.read()).bytes };
  }
}
