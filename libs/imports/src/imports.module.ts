import { Module } from '@nestjs/common';
import { AccountsModule } from '#access';
import { GeographyModule } from '#geography';
import { InstanceModule } from '#instance';
import { IntakeModule } from '#intake';
import { CancelImport } from './cancel-import.js';
import { ConductImport } from './conduct-import.js';
import { ReadDemoGround } from './demo/read-demo-ground.js';
import { SeedDemo, SeedDemoGround } from './demo/seed-demo.js';
import { SeedDemoIncidents } from './demo/seed-demo-incidents.js';
import { SeedDemoInstance } from './demo/seed-demo-instance.js';
import { SeedDemoQuietReports } from './demo/seed-demo-quiet-reports.js';
import { ForgetImported } from './forget-imported.js';
import { ImportIncidents } from './import-incidents.js';
import { ImportLedger } from './import-ledger.js';
import { ImportRunReader } from './import-run.reader.js';
import { ImportRunRepository } from './import-run.repository.js';
import { RunImportJob, SweepImportsJob, WakeImports, WithdrawImportJob } from './imports.jobs.js';
import { RowErrorSeal } from './row-error-seal.js';
import { RunImport } from './run-import.js';
import { StartImport } from './start-import.js';
import { TakeInFile } from './take-in-file.js';
import { TakeInRows } from './take-in-rows.js';
import { ImportFilesController } from './import-files.http.js';
import { ImportHistoryReader } from './import-history.reader.js';
import { ImportProfilesController } from './import-profiles.http.js';
import { ImportsController } from './imports.http.js';
import { FindProfile } from './profile-store/find-profile.js';
import { ImportProfileRepository } from './profile-store/import-profile.repository.js';
import { ListProfiles } from './profile-store/list-profiles.js';
import { RemoveProfile } from './profile-store/remove-profile.js';
import { SaveProfile } from './profile-store/save-profile.js';
import { ReadImportErrors } from './read-import-errors.js';
import { ReadImports } from './read-imports.js';
import { RequestImport } from './request-import.js';
import { CheckMapping } from './upload/check-mapping.js';
import { FindUpload } from './upload/find-upload.js';
import { PreviewFile } from './upload/preview-file.js';
import { UploadFile } from './upload/upload-file.js';
import { WithdrawImport } from './withdraw-import.js';

const useCases = [
  CancelImport,
  ConductImport,
  FindProfile,
  ForgetImported,
  ImportIncidents,
  ImportLedger,
  ImportProfileRepository,
  ImportRunReader,
  ImportRunRepository,
  RowErrorSeal,
  RunImport,
  ReadDemoGround,
  SeedDemo,
  SeedDemoGround,
  SeedDemoIncidents,
  SeedDemoInstance,
  SeedDemoQuietReports,
  StartImport,
  TakeInFile,
  TakeInRows,
  WithdrawImport,
];

/** The use cases, for any process. */
@Module({
  imports: [AccountsModule, GeographyModule, InstanceModule, IntakeModule],
  providers: useCases,
  exports: useCases,
})
export class ImportsModule {}

/** The routes, for the api process. */
@Module({
  imports: [GeographyModule, ImportsModule],
  providers: [
    ...[CheckMapping, FindUpload, ImportHistoryReader, ListProfiles, PreviewFile, ReadImportErrors],
    ...[ReadImports, RemoveProfile, RequestImport, SaveProfile, UploadFile],
  ],
  controllers: [ImportFilesController, ImportProfilesController, ImportsController],
})
export class ImportsHttpModule {}

/** The jobs, for the worker process. */
@Module({
  imports: [ImportsModule],
  providers: [RunImportJob, SweepImportsJob, WakeImports, WithdrawImportJob],
})
export class ImportsJobsModule {}
