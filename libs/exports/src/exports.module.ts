import { Module } from '@nestjs/common';
import { AccountsModule } from '#access';
import { GeographyModule } from '#geography';
import { IntakeModule } from '#intake';
import { DiscardExports } from './discard-exports.js';
import { DownloadExport } from './download-export.js';
import { ExportLedger } from './export-ledger.js';
import { ExportReasonRepository } from './export-reason.repository.js';
import { ExportRunRepository } from './export-run.repository.js';
import { ExportToFile } from './export-to-file.js';
import { ExportsController } from './exports.http.js';
import { RunExportJob, SweepExportsJob, WakeExports } from './exports.jobs.js';
import { ForeseeGuardedRows } from './needs-reason.js';
import { ReadExports } from './read-exports.js';
import { RemoveExport } from './remove-export.js';
import { RunExport } from './run-export.js';
import { StartExport } from './start-export.js';
import { SweepExports } from './sweep-exports.js';
import { WriteIncidents } from './write-incidents.js';

const useCases = [
  DiscardExports,
  DownloadExport,
  ExportLedger,
  ExportReasonRepository,
  ExportRunRepository,
  ExportToFile,
  ForeseeGuardedRows,
  ReadExports,
  RemoveExport,
  StartExport,
  WriteIncidents,
];

/** The use cases, for any process. */
@Module({
  imports: [AccountsModule, GeographyModule, IntakeModule],
  providers: useCases,
  exports: useCases,
})
export class ExportsModule {}

/** The routes, for the api process. */
@Module({ imports: [ExportsModule], controllers: [ExportsController] })
export class ExportsHttpModule {}

/** The reaction and the job handlers, for the worker process. */
@Module({
  imports: [ExportsModule, AccountsModule],
  providers: [RunExport, SweepExports, WakeExports, RunExportJob, SweepExportsJob],
  exports: [RunExport, SweepExports],
})
export class ExportsJobsModule {}
