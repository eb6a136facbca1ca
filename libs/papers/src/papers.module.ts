import { Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { EditionsHttpModule, EditionsModule } from '#editions';
import { GeographyModule } from '#geography';
import { InstanceModule } from '#instance';
import { PicturesModule } from '#judgement';
import { MakeEditionFile } from './make-edition-file.js';
import { KeepMemo } from './memo/keep-memo.js';
import { MakeMemoFile } from './memo/make-memo-file.js';
import { MemoController } from './memo/memo.http.js';
import { MemoRepository } from './memo/memo.repository.js';
import { PaperLogo } from './paper-logo.js';
import { PapersController } from './papers.http.js';

/** The routes, for the api process. */
@Module({
  imports: [
    ...[DocumentsModule, EditionsHttpModule, EditionsModule, GeographyModule],
    ...[InstanceModule, PicturesModule],
  ],
  controllers: [PapersController, MemoController],
  providers: [KeepMemo, MakeEditionFile, MakeMemoFile, MemoRepository, PaperLogo],
})
export class PapersHttpModule {}
