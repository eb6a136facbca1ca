import { MailTest } from '../messages/mail-test.js';
import { AreasPart } from './areas-part.js';
import { CategoriesPart } from './categories-part.js';
import { EmergencyPart } from './emergency-part.js';
import { NamePart } from './name-part.js';
import { OrganisationPart } from './organisation-part.js';
import type { PartFrame } from './part-form.js';
import { PeoplePart } from './people-part.js';
import { PopulationPart } from './population-part.js';
import type { InstanceSettings, Part } from './settings-query.js';
import { usePart } from './use-part.js';
import { WordsPart } from './words-part.js';

const VIEWS: Record<Part, (props: { frame: PartFrame }) => React.ReactNode> = {
  name: NamePart,
  areas: AreasPart,
  population: PopulationPart,
  words: WordsPart,
  organisation: OrganisationPart,
  people: PeoplePart,
  categories: CategoriesPart,
  emergency: EmergencyPart,
};

interface PartViewProps {
  readonly part: Part;
  readonly settings: InstanceSettings;
  /** Leads on, where the part is a step of the first run. */
  readonly onKept?: () => void;
}

/** One part of what a municipality settles. */
export function PartView({ part, settings, onKept }: PartViewProps) {
  const View = VIEWS[part];
  const frame = usePart(settings, part, onKept);
  return (
    <>
      <View frame={frame} />
      {part === 'emergency' && <MailTest />}
    </>
  );
}
