import { withColumns, type Profile } from './profile.js';
import { builtinProfile } from './profile/profiles.js';

export const polisenProfile: Profile = withColumns(builtinProfile('polisen'));
