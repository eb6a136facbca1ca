import type { CategoryAttributes } from './category.js';
import { row, type CategoryRow } from './category-row.js';

const faultKinds: CategoryAttributes['kinds'] = ['environment_fault', 'observation'];

/** The state of a place: damage, litter, darkness and faults. */
export const orderPlaceRows: readonly CategoryRow[] = [
  row(
    ['vandalism', 'Sönderslaget och förstört', 'Vandalism seen'],
    [
      'Någon har förstört egendom: krossat glas, brutit sönder eller skadat.',
      'Somebody has destroyed property: broken glass, smashed or damaged things.',
    ],
    ['Inte klotter, och inte slitage.', 'Not graffiti, and not wear and tear.'],
    { kinds: ['observation', 'environment_fault'] },
  ),
  row(
    ['graffiti', 'Klotter', 'Graffiti'],
    [
      'Text eller bild som någon målat eller ristat utan lov.',
      'Text or pictures painted or scratched without permission.',
    ],
    [
      'Inte extremistiska symboler; välj symbol under extremism. Inte lagliga väggar.',
      'Not extremist symbols; choose symbol under extremism. Not legal walls.',
    ],
    { kinds: ['observation', 'environment_fault'] },
  ),
  row(
    ['litter', 'Nedskräpning och dumpning', 'Litter and fly-tipping'],
    [
      'Skräp på marken, eller sopor och saker som någon dumpat.',
      'Litter on the ground, or rubbish and things that somebody dumped.',
    ],
    [
      'Inte kanyler, övergivna fordon eller farliga ämnen.',
      'Not needles, abandoned vehicles or dangerous substances.',
    ],
    {
      kinds: faultKinds,
      children: [
        row(
          ['dumping', 'Dumpning', 'Fly-tipping'],
          [
            'Möbler, byggavfall eller sopsäckar som lämnats ute.',
            'Furniture, building waste or rubbish bags left outdoors.',
          ],
          ['Inte småskräp.', 'Not small litter.'],
        ),
      ],
    },
  ),
  row(
    ['unsafe_place', 'Otrygg plats', 'Unsafe place'],
    [
      'En plats som känns otrygg för att den är mörk, skymd eller öde.',
      'A place that feels unsafe because it is dark, hidden or deserted.',
    ],
    ['Inte det som människor gör på platsen.', 'Not what people do at the place.'],
    {
      kinds: faultKinds,
      children: [
        row(
          ['lighting', 'Mörkt eller trasig belysning', 'Dark or broken lighting'],
          [
            'Lampor som är släckta eller trasiga, eller platser utan ljus.',
            'Lamps that are out or broken, or places without light.',
          ],
          ['Inte strömavbrott i ett helt område.', 'Not a power cut in a whole area.'],
        ),
        row(
          ['sight', 'Skymd sikt', 'Blocked sight'],
          [
            'Buskar, plank eller annat som hindrar dig att se vem som kommer.',
            'Bushes, fences or other things that keep you from seeing who is coming.',
          ],
          ['Inte skymd sikt i en vägkorsning.', 'Not blocked sight at a road junction.'],
        ),
        row(
          ['deserted', 'Ödslig plats', 'Deserted place'],
          [
            'En plats där få rör sig och ingen skulle höra dig.',
            'A place where few people move and nobody would hear you.',
          ],
          ['Inte mörka platser där många går.', 'Not dark places where many walk.'],
        ),
      ],
    },
  ),
  row(
    ['trespass', 'Olovlig vistelse och tillhåll', 'Trespass and hang-outs'],
    [
      'Någon håller till i en lokal, ett trapphus eller en källare utan lov.',
      'Somebody stays in premises, a stairwell or a cellar without permission.',
    ],
    ['Inte inbrott där något tagits.', 'Not burglary where something was taken.'],
  ),
  row(
    ['defect', 'Fel i utemiljön', 'Outdoor defect'],
    [
      'Något ute som är trasigt eller farligt och behöver lagas.',
      'Something outdoors that is broken or dangerous and needs repair.',
    ],
    ['Inte belysning, skräp eller klotter.', 'Not lighting, litter or graffiti.'],
    {
      focusArea: 'accidents',
      kinds: faultKinds,
      children: [
        row(
          ['slippery', 'Halt', 'Slippery ground'],
          [
            'Is, snö eller löv som gör det lätt att halka.',
            'Ice, snow or leaves that make it easy to slip.',
          ],
          [
            'Inte när någon har ramlat; det är en olycka.',
            'Not when somebody fell; that is an accident.',
          ],
        ),
        row(
          ['surface', 'Hål eller ojämn mark', 'Hole or uneven ground'],
          [
            'Hål, lösa plattor eller kanter på gångväg, cykelväg eller gata.',
            'Holes, loose slabs or edges on a path, cycle path or street.',
          ],
          ['Inte halka.', 'Not slipperiness.'],
        ),
        row(
          ['equipment', 'Trasig utrustning', 'Broken equipment'],
          [
            'Trasigt lekredskap, räcke, bänk eller staket.',
            'A broken play device, railing, bench or fence.',
          ],
          ['Inte när du vet att någon slagit sönder det.', 'Not when you know it was vandalised.'],
        ),
      ],
    },
  ),
];
