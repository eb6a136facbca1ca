import { Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { EditionsHttpModule } from '#editions';
import { GeographyModule } from '#geography';
import { MakeEditionFile } from './make-edition-file.js';
import { PapersController } from './papers.http.js';

/** The routes, for the api process. */
@Module({
  imports: [DocumentsModule, EditionsHttpModule, GeographyModule],
  controllers: [PapersController],
  providers: [MakeEditionFile],
})
export class PapersHttpModule {}
