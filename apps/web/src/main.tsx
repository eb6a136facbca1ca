import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProblem } from './api/client.js';
import { instanceQuery, sessionQuery } from './api/queries.js';
import { App } from './app.js';
import { startTexts } from './i18n/language.js';
import { loadAhead } from './routes.js';
import { noteUnreachable } from './shell/connection.js';
import { startTheme } from './theme/theme.js';
import './styles/base.css';
import './styles/theme.css';
import './styles/design-system.css';
import './styles/ui.css';
import './styles/account.css';
import './styles/shell.css';
import './styles/sign-in.css';
import './styles/chooser.css';
import './styles/picture.css';
import './styles/figures.css';
import './styles/exports.css';

const UNAUTHORIZED = 401;
const TRIES_WHEN_UNREACHABLE = 2;

/** A session that has ended shows the sign-in page; a server that cannot be reached is told of on every page. */
const afterAnswers = {
  onError(problem: unknown) {
    if (!(problem instanceof ApiProblem)) return;
    if (problem.status === 0) return noteUnreachable();
    if (problem.status === UNAUTHORIZED) queries.setQueryData(sessionQuery.queryKey, null);
  },
};

/** An answer is not asked for again; a server that could not be reached is. */
const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache(afterAnswers),
  mutationCache: new MutationCache(afterAnswers),
  defaultOptions: {
    queries: {
      retry: (failures, problem) =>
        problem instanceof ApiProblem && problem.status === 0 && failures < TRIES_WHEN_UNREACHABLE,
    },
  },
});

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with id root');
startTheme();
// Asked for while the texts come: on a slow network each would be waited for in turn.
void queries.prefetchQuery(sessionQuery);
void queries.prefetchQuery(instanceQuery);
loadAhead(location.pathname);
await startTexts();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
