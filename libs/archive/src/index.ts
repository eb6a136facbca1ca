export { archiveEntities } from './archive-entities.js';
export { ArchiveHttpModule, ArchiveJobsModule } from './archive.module.js';
export { RunPackage } from './run-package.js';
export { SweepPackages } from './sweep-packages.js';
export { PackageError, verifyPackage, type PackageVerdict } from './verify-package.js';
