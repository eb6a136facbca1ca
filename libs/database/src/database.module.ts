import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '#config';
import { Database } from './database.js';

/** The application's one pool, closed when the process stops. */
@Global()
@Module({
  providers: [
    {
      provide: Database,
      inject: [Settings],
      useFactory: (settings: Settings) => {
        if (settings.databaseUrl === undefined) throw new Error('DATABASE_URL is not set');
        return new Database({ url: settings.databaseUrl, schema: settings.schema });
      },
    },
  ],
  exports: [Database],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly database: Database) {}

  onApplicationShutdown(): Promise<void> {
    return this.database.close();
  }
}
