import { Module } from '@nestjs/common';
import { AccountsModule } from '#access';
import { GeographyModule } from '#geography';
import { IntakeModule } from '#intake';
import { CancelImport } from './cancel-import.js';
import { ConductImport } from './conduct-import.js';
import { SeedDemo } from './demo/seed-demo.js';
import { SeedDemoIncidents } from './demo/seed-demo-incidents.js';
import { ImportIncidents } from './import-incidents.js';
import { ImportLedger } from './import-ledger.js';
import { ImportRunReader } from './import-run.reader.js';
import { ImportRunRepository } from './import-run.repository.js';
import { RunImportJob, SweepImportsJob, WakeImports, WithdrawImportJob } from './imports.jobs.js';
import { RunImport } from './run-import.js';
import { StartImport } from './start-import.js';
import { TakeInFile } from './take-in-file.js';
import { TakeInRows } from './take-in-rows.js';
import { WithdrawImport } from './withdraw-import.js';

const useCases = [
  CancelImport,
  ConductImport,
  ImportIncidents,
  ImportLedger,
  ImportRunReader,
  ImportRunRepository,
  RunImport,
  SeedDemo,
  SeedDemoIncidents,
  StartImport,
  TakeInFile,
  TakeInRows,
  WithdrawImport,
];

/** The use cases, for any process. */
@Module({
  imports: [AccountsModule, GeographyModule, IntakeModule],
  providers: useCases,
  exports: useCases,
})
export class ImportsModule {}

/** The jobs, for the worker process. */
@Module({
  imports: [ImportsModule],
  providers: [RunImportJob, SweepImportsJob, WakeImports, WithdrawImportJob],
})
export class ImportsJobsModule {}
