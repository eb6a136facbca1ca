import { Module } from '@nestjs/common';
import { RenderPaper } from './paper/render-paper.js';

/** Setting papers, for any process that makes them. */
@Module({ providers: [RenderPaper], exports: [RenderPaper] })
export class DocumentsModule {}
