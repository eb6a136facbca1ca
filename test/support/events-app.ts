import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { RunningApp, type Answer, type Person } from './running-app.js';
import { DEMO_PASSWORD, furnish } from './stockholm.js';

/** A planned event as it is answered. */
export interface PlannedEvent {
  readonly id: string;
  readonly revision: number;
  readonly status: string;
  readonly reason: string | null;
  readonly title: string;
  readonly area: string;
  readonly from: string;
  readonly to: string;
}

/** Of the last whole week, 16–22 November, and of the second after it. */
export const SATURDAY = { from: '2026-11-21T10:00', to: '2026-11-22T16:00' };
export const NEXT_FRIDAY = { from: '2026-12-04T18:00', to: '2026-12-05T02:00' };

/** The demo's Stockholm on 25 November 2026, with the register of planned events as its people see it. */
export class EventsApp {
  private readonly people = new Map<string, Promise<Person>>();

  private constructor(readonly app: RunningApp) {}

  static async start(): Promise<EventsApp> {
    const app = await RunningApp.start();
    app.clock.set('2026-11-25T12:00:00Z');
    await furnish(app);
    return new EventsApp(app);
  }

  /** The demo's account of that name, signed in. */
  as(who: string): Promise<Person> {
    const known = this.people.get(who) ?? this.app.signIn(`${who}@demo.example`, DEMO_PASSWORD);
    this.people.set(who, known);
    return known;
  }

  /** A body to enter a market in Skärholmen with, but for what a test wants otherwise. */
  wish(otherwise: Record<string, unknown> = {}): Record<string, unknown> {
    return {
      ...{
        clientId: randomUUID(),
        title: 'Julmarknad',
        kind: 'market',
        area: 'district:skarholmen',
      },
      ...SATURDAY,
      ...otherwise,
    };
  }

  async plan(
    otherwise: Record<string, unknown> = {},
    who = 'coordinator',
  ): Promise<Answer<PlannedEvent>> {
    const person = await this.as(who);
    return person.send('POST', '/planned-events', { body: this.wish(otherwise) });
  }

  /** An event that is there. */
  async planned(otherwise: Record<string, unknown> = {}): Promise<PlannedEvent> {
    const { status, body } = await this.plan(otherwise);
    expect(status, JSON.stringify(body)).toBe(201);
    return body;
  }

  async step(
    event: PlannedEvent,
    body: Record<string, unknown>,
    who = 'coordinator',
  ): Promise<Answer<PlannedEvent>> {
    const headers = { 'if-match': `"${event.revision}"` };
    const path = `/planned-events/${event.id}/transitions` as const;
    return (await this.as(who)).send('POST', path, { body, headers });
  }

  async list(query = '', who = 'coordinator'): Promise<PlannedEvent[]> {
    const person = await this.as(who);
    const { body } = await person.send<{ items: PlannedEvent[] }>('GET', `/planned-events${query}`);
    return body.items;
  }

  async clear(): Promise<void> {
    await this.app.database.query('DELETE FROM planned_event_revision');
  }
}
