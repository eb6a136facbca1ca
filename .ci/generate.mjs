// Writes the generated files: the data dictionary, who may do what and the OpenAPI document, from the built application, and the
// browser's types, from that.
import 'reflect-metadata';
import { createSecretKey } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { Test } from '@nestjs/testing';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { format } from 'prettier';
import { ApiModule } from '../dist/apps/api/api.module.js';
import { policyMarkdown } from '../dist/libs/domain/src/index.js';
import { dictionaryMarkdown } from '../dist/libs/exports/src/index.js';
import { readSettings, Settings } from '../dist/libs/config/src/index.js';
import { Database } from '../dist/libs/database/src/index.js';
import { applyHttp, createHttpAdapter, OpenApi } from '../dist/libs/http/src/index.js';
import { KeyRing } from '../dist/libs/protection/src/index.js';

// The description depends on the code alone: no database is asked.
const settings = readSettings({});
const key = createSecretKey(Buffer.alloc(32));
const testing = await Test.createTestingModule({ imports: [ApiModule] })
  .overrideProvider(Settings)
  .useValue(settings)
  .overrideProvider(Database)
  .useValue({ close: async () => undefined })
  .overrideProvider(KeyRing)
  .useValue({ audit: key, receipt: key })
  .compile();
const app = testing.createNestApplication(createHttpAdapter(settings), { logger: false });
await applyHttp(app, settings);
await app.init();
const document = app.get(OpenApi).document();

const options = { singleQuote: true, printWidth: 100, trailingComma: 'all' };
const write = async (path, text, parser) =>
  writeFile(new URL(`../${path}`, import.meta.url), await format(text, { ...options, parser }));
await write('docs/access.md', policyMarkdown(), 'markdown');
await write('docs/data-dictionary.md', dictionaryMarkdown(), 'markdown');
await write('docs/openapi.json', JSON.stringify(document), 'json');
const types = astToString(await openapiTypescript(document));
await write(
  'apps/web/src/api/schema.ts',
  `/** Generated from docs/openapi.json; do not edit. */\n${types}`,
  'typescript',
);
await app.close();
