export { API_PREFIX, applyHttp } from './apply-http.js';
export { bodyPipe } from './body.pipe.js';
export { ByteBody, TakesBytes } from './byte-body.js';
export { buildOpenApi } from './build-open-api.js';
export { CurrentActor, type ActorRequest } from './current-actor.js';
export {
  Allow,
  asksForStepUp,
  BeforeSecondStep,
  declarationOf,
  Limited,
  limitOf,
  Problems,
  Public,
  opensBeforeSecondStep,
  StepUp,
  type Declaration,
  type LimitedAct,
} from './declarations.js';
export { createHttpAdapter } from './http-adapter.js';
export { idInAddress, revisionToMatch } from './in-address.js';
export { createLogger } from './logger.js';
export { HttpModule, OpenApi } from './open-api.js';
export { preferredLanguage } from './preferred-language.js';
export { ProblemFilter } from './problem.filter.js';
export { problemOf, sendProblem, type Problem } from './problem.js';
export { assertEveryRouteDeclared, routesIn, type Route } from './routes.js';
export { securityHeaders } from './security-headers.js';
export { statusOf } from './status-of.js';
export { Traffic, type Answered } from './traffic.js';
