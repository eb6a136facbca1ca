import type { EmbeddedPostgresOptions, EmbeddedServer } from './embedded-postgres.js';

/** Where the database is, as the keeper tells it. */
export type KeptAddresses = Omit<EmbeddedServer, 'stop'>;

export type KeeperRequest =
  | {
      readonly kind: 'start';
      readonly options: EmbeddedPostgresOptions;
      readonly temporary: boolean;
    }
  | { readonly kind: 'stop' };

export type KeeperAnswer =
  | { readonly kind: 'started'; readonly addresses: KeptAddresses }
  | { readonly kind: 'failed'; readonly reason: string };
