/** An import under way, in the books. */
export interface OpenedRun {
  readonly id: string;
  /** The account that started it; null for a command on the server. */
  readonly actorId: string | null;
}
