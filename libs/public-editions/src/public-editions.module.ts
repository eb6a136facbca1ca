import { Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { EditionsModule } from '#editions';
import { GeographyModule } from '#geography';
import { PaperStoreModule } from '#papers';
import { FetchPublicPaper } from './fetch-public-paper.js';
import { PreparePublic } from './prepare-public.js';
import { PreviewPublic } from './preview-public.js';
import { PublicEditionRepository } from './public-edition.repository.js';
import { PublicEditionsController, PublishingController } from './public-editions.http.js';
import { OrderPublicPapers } from './public-editions.jobs.js';
import { PublishEdition } from './publish-edition.js';
import { ReadPublic } from './read-public.js';
import { RecallPublic } from './recall-public.js';
import { SetPublicPaper } from './set-public-paper.js';

/** The routes, for the api process. */
@Module({
  imports: [EditionsModule, GeographyModule, PaperStoreModule],
  controllers: [PublishingController, PublicEditionsController],
  providers: [
    ...[FetchPublicPaper, PreparePublic, PreviewPublic, PublicEditionRepository, PublishEdition],
    ...[ReadPublic, RecallPublic],
  ],
})
export class PublicEditionsHttpModule {}

/** What sets their papers and the reaction that orders them, for the worker process. */
@Module({
  imports: [DocumentsModule, PaperStoreModule],
  providers: [OrderPublicPapers, PublicEditionRepository, SetPublicPaper],
})
export class PublicEditionsJobsModule {}
