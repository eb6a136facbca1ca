import { Module } from '@nestjs/common';
import { AccountsModule } from '#access';
import { DisclosureModule } from '#disclosure';
import { IntakeModule } from '#intake';
import { RegisterModule } from '#register';
import { RetentionModule } from '#retention';
import { ArchiveController } from './archive.http.js';
import { RunPackageJob, SweepPackagesJob, WakePackages } from './archive.jobs.js';
import { ArchivedIncidentReader } from './archived-incident.reader.js';
import { AskForPackage } from './ask-for-package.js';
import { DecidePackage } from './decide-package.js';
import { DecisionFiles } from './decision-files.js';
import { FetchPackage } from './fetch-package.js';
import { IncidentFiles } from './incident-files.js';
import { PackageLedger } from './package-ledger.js';
import { PackageRepository } from './package.repository.js';
import { ReadPackages } from './read-packages.js';
import { RunPackage } from './run-package.js';
import { SweepPackages } from './sweep-packages.js';
import { WritePackage } from './write-package.js';

const ledger = [PackageLedger, PackageRepository];

/** The routes, for the api process. */
@Module({
  imports: [RetentionModule],
  controllers: [ArchiveController],
  providers: [...ledger, AskForPackage, DecidePackage, FetchPackage, ReadPackages],
})
export class ArchiveHttpModule {}

/** The reaction and the job handlers, for the worker process. */
@Module({
  imports: [AccountsModule, DisclosureModule, IntakeModule, RegisterModule, RetentionModule],
  providers: [
    ...ledger,
    ...[ArchivedIncidentReader, DecisionFiles, IncidentFiles, RunPackage, SweepPackages],
    ...[WritePackage, RunPackageJob, SweepPackagesJob, WakePackages],
  ],
  exports: [RunPackage, SweepPackages],
})
export class ArchiveJobsModule {}
