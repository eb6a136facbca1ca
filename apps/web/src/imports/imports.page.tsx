import '../styles/imports.css';
import '../styles/import-steps.css';
import { ImportList } from './import-list.js';
import { ImportResult } from './import-result.js';
import { NewImport } from './new-import.js';

/** `/imports` lists, `/imports/new` takes in a file step by step, `/imports/<id>` tells of one import. */
export default function ImportsPage({ address }: { address: URL }) {
  const id = address.pathname.split('/')[2] ?? '';
  if (id === '') return <ImportList />;
  if (id === 'new') return <NewImport address={address} />;
  return <ImportResult key={id} id={id} />;
}
