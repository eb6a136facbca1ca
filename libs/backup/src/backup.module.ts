import { Module } from '@nestjs/common';
import { KeysInBackups } from './keys-in-backups.js';
import { MakeBackup } from './make-backup.js';

/** Making backups; checking and restoring need no application, and come before there is one. */
@Module({ providers: [KeysInBackups, MakeBackup], exports: [KeysInBackups, MakeBackup] })
export class BackupModule {}
