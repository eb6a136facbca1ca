export { SeedDemoEvents } from './demo/seed-demo-events.js';
export { FindEvents, type FoundEvent } from './find-events.js';
export { ShownEventDto } from './planned-event.dto.js';
export { PlannedEventsHttpModule, PlannedEventsModule } from './planned-events.module.js';
export { plannedEventsEntities } from './planned-events-entities.js';
