import { Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { EditionRepository, EditionsHttpModule, EditionsModule } from '#editions';
import { GeographyModule } from '#geography';
import { InstanceModule } from '#instance';
import { PicturesModule } from '#judgement';
import { EditionPaperKey } from './edition-paper-key.js';
import { FetchEditionPaper } from './fetch-edition-paper.js';
import { ListEditionPapers } from './list-edition-papers.js';
import { MakeEditionFile } from './make-edition-file.js';
import { FetchMemoPaper } from './memo/fetch-memo-paper.js';
import { KeepMemo } from './memo/keep-memo.js';
import { MakeMemoFile } from './memo/make-memo-file.js';
import { MemoController } from './memo/memo.http.js';
import { MemoRepository } from './memo/memo.repository.js';
import { MemoTexts } from './memo/memo-texts.reader.js';
import { OrderEditionPaper } from './order-edition-paper.js';
import { PaperDress } from './paper-dress.js';
import { PapersController } from './papers.http.js';
import { OrderFrozenPapers } from './papers.jobs.js';
import { PaperStoreJobsModule, PaperStoreModule } from './store/paper-store.module.js';

/** The routes, for the api process. */
@Module({
  imports: [EditionsHttpModule, EditionsModule, InstanceModule, PaperStoreModule, PicturesModule],
  controllers: [PapersController, MemoController],
  providers: [
    ...[EditionPaperKey, FetchEditionPaper, FetchMemoPaper, KeepMemo, ListEditionPapers],
    ...[MemoRepository, OrderEditionPaper, PaperDress],
  ],
})
export class PapersHttpModule {}

/** What sets papers, the reaction and the job handlers, for the worker process. */
@Module({
  imports: [
    ...[DocumentsModule, GeographyModule, InstanceModule],
    ...[PaperStoreJobsModule, PaperStoreModule],
  ],
  providers: [
    ...[EditionPaperKey, EditionRepository, MakeEditionFile, MakeMemoFile, MemoRepository],
    ...[OrderFrozenPapers, PaperDress],
  ],
})
export class PapersJobsModule {}

/** What the search for a person reads here, for the api and the worker process. */
@Module({ providers: [MemoTexts] })
export class MemoTextsModule {}
