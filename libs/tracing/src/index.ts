export { beginSpan, inChildSpan, inSpan, runIn, type Attributes, type OpenSpan } from './span.js';
export { startTracing, type Tracing } from './start-tracing.js';
