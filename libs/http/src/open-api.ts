import { Controller, Get, Injectable, Module, type INestApplication } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Traffic } from './traffic.js';
import { buildOpenApi } from './build-open-api.js';
import { Public } from './declarations.js';

/** The OpenAPI document of the running application, built when it is first asked for. */
@Injectable()
export class OpenApi {
  private app?: INestApplication;
  private built?: OpenAPIObject;

  /** Tells which application to describe. */
  describe(app: INestApplication): void {
    this.app = app;
  }

  document(): OpenAPIObject {
    if (this.app === undefined) throw new Error('applyHttp has not been called');
    this.built ??= buildOpenApi(this.app);
    return this.built;
  }
}

@Controller()
export class OpenApiController {
  constructor(private readonly openApi: OpenApi) {}

  /** The description of this API. It holds no data, so anybody may read it. */
  @Get('openapi.json')
  @Public()
  @ApiOkResponse({
    description: 'OpenAPI 3',
    schema: { type: 'object', additionalProperties: true },
  })
  openapi(): OpenAPIObject {
    return this.openApi.document();
  }
}

/** The routes that every application has. */
@Module({
  providers: [OpenApi, Traffic],
  controllers: [OpenApiController],
  exports: [OpenApi, Traffic],
})
export class HttpModule {}
