import '../styles/problems.css';
import type { Session } from '../api/client.js';
import { Shell } from '../shell/shell.js';
import { ProblemList } from './problem-list.js';
import { ProblemPage } from './problem-page.js';

const PROBLEM = /^\/problems\/([0-9a-f-]{36})$/;

interface ProblemsPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** The problems that an authority works on: all of them, or one. */
export default function ProblemsPage({ session, address }: ProblemsPageProps) {
  const [, id] = PROBLEM.exec(address.pathname) ?? [];
  return (
    <Shell session={session}>
      <div className="problems">
        {id === undefined ? <ProblemList /> : <ProblemPage key={id} id={id} session={session} />}
      </div>
    </Shell>
  );
}
