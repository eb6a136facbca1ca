import { Module } from '@nestjs/common';
import { RenderPaper } from './paper/render-paper.js';
import { SetPaperFile } from './process/set-paper-file.js';

/** Setting papers, for any process that makes them. */
@Module({ providers: [RenderPaper, SetPaperFile], exports: [RenderPaper, SetPaperFile] })
export class DocumentsModule {}
