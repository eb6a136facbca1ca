/** A fact that upstream states in the past tense; `Payload` holds keys, never content. */
export interface EventDefinition<Payload> {
  readonly name: string;
  /** Only carries the type of the payload; never called. */
  readonly takes?: (payload: Payload) => void;
}

const definedEvents = new Set<string>();
const unheardEvents = new Set<string>();

/** Declares an event by its dotted name, e.g. `incident.recorded`. */
export function defineEvent<Payload>(name: string): EventDefinition<Payload> {
  definedEvents.add(name);
  return { name };
}

/** Declares an event that stands in the stream for the record; nobody has to react. */
export function defineUnheardEvent<Payload>(name: string): EventDefinition<Payload> {
  unheardEvents.add(name);
  return defineEvent(name);
}

/** Events that need no reaction, for the boot check. */
export function unheardEventNames(): ReadonlySet<string> {
  return unheardEvents;
}

/** Every event that code of this process declares, for the boot check. */
export function allEventNames(): readonly string[] {
  return [...definedEvents].sort();
}

/** Payloads of events that are revisions of an incident: these get a position. */
export interface RevisionPayload {
  readonly revisionId: string;
}

/** Payloads of events that stand for many revisions: each of them gets a position, in this order. */
export interface RevisionsPayload {
  readonly revisionIds: readonly string[];
}

/** An event on its way through the forwarder. */
export interface StreamEvent<Payload = unknown> {
  readonly name: string;
  readonly payload: Payload;
  /** Place in the stream of revisions, of the last one where there are many; null for events that are none. */
  readonly position: number | null;
}

/** Written with every audit row; nobody has to react. */
export const auditRecorded = defineUnheardEvent<Record<string, never>>('audit.recorded');
