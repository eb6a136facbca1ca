import { Module } from '@nestjs/common';
import { MakeBackup } from './make-backup.js';

/** Making backups; checking and restoring need no application, and come before there is one. */
@Module({ providers: [MakeBackup], exports: [MakeBackup] })
export class BackupModule {}
