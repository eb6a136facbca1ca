import type { Bilingual } from '#domain';

/** The words of one kind of message, and the page that it leads to. `{name}` is filled from its values in all of them. */
export interface MessageText {
  readonly title: Bilingual;
  readonly body: Bilingual;
  readonly path: string;
}
