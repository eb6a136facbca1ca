export { feedbackEntities } from './feedback-entities.js';
export { FeedbackHttpModule } from './feedback.module.js';
