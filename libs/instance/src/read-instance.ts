import { Injectable } from '@nestjs/common';
import { DescribeSignIn } from '#access';
import type { InstanceDto, InstanceSettingsDto } from './instance.dto.js';
import { InstanceSettings, type InstanceDefinition } from './instance-settings.js';
import { KeepLogo } from './keep-logo.js';

const DIGEST_CHARACTERS_SHOWN = 12;

/** Tells what this installation is called, looks like and uses. */
@Injectable()
export class ReadInstance {
  constructor(
    private readonly settings: InstanceSettings,
    private readonly logo: KeepLogo,
    private readonly describeSignIn: DescribeSignIn,
  ) {}

  /** What anybody may know before signing in. */
  async run(): Promise<InstanceDto> {
    const { definition } = await this.settings.read();
    return this.describe(definition);
  }

  /** What an administrator may change, with the version for `If-Match`. */
  async settled(): Promise<InstanceSettingsDto> {
    const { definition, version } = await this.settings.read();
    const { categoriesOff, firstRun } = definition;
    return {
      ...(await this.describe(definition)),
      categoriesOff: [...categoriesOff],
      firstRun: { ...firstRun, done: [...firstRun.done], skipped: [...firstRun.skipped] },
      version,
    };
  }

  private async describe(definition: InstanceDefinition): Promise<InstanceDto> {
    const { name, kind, colour, levels, emergencyNumbers, accessibilityContact } = definition;
    const [digest, signIn] = [await this.logo.digest(), await this.describeSignIn.run()];
    const version = digest?.slice(0, DIGEST_CHARACTERS_SHOWN);
    return {
      ...{ name, kind, colour, levels, accessibilityContact },
      logoUrl: version === undefined ? null : `/api/v1/instance/logo?v=${version}`,
      emergencyNumbers: [...emergencyNumbers],
      ...signIn,
    };
  }
}
