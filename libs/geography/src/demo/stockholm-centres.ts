/** A sub-area's centre: name, longitude and latitude (WGS 84, to three decimals, about 100 meters). */
export type DemoCentre = readonly [name: string, lon: number, lat: number];

/** A district of the demo with its population at the end of the year, and its sub-areas. */
export interface DemoDistrict {
  readonly name: string;
  readonly population: number;
  readonly centres: readonly DemoCentre[];
}

/** The day that the populations below were counted (City of Stockholm). */
export const DEMO_POPULATION_YEAR = 2024;

/**
 * Stockholm's 11 districts (since 2023-07-01) and 117 sub-areas with approximate centres: facts,
 * derived from Stadskartan (City of Stockholm, CC0). No boundary stands here: the demo draws its own
 * between the centres.
 */
export const stockholmDistricts: readonly DemoDistrict[] = [
  {
    name: 'Bromma',
    population: 83118,
    // prettier-ignore
    centres: [
      ['Abrahamsberg', 17.95, 59.332], ['Alvik', 17.98, 59.331], ['Beckomberga', 17.901, 59.358],
      ['Blackeberg', 17.88, 59.344], ['Bromma kyrka', 17.919, 59.353],
      ['Bällsta', 17.932, 59.365], ['Eneby', 17.912, 59.36], ['Höglandet', 17.937, 59.323],
      ['Mariehäll', 17.952, 59.361], ['Nockeby', 17.925, 59.328], ['Nockebyhov', 17.913, 59.335],
      ['Norra Ängby', 17.907, 59.348], ['Olovslund', 17.94, 59.33], ['Riksby', 17.942, 59.35],
      ['Smedslätten', 17.966, 59.318], ['Stora Mossen', 17.962, 59.332],
      ['Södra Ängby', 17.899, 59.34], ['Traneberg', 17.986, 59.338], ['Ulvsunda', 17.966, 59.339],
      ['Ulvsunda industriområde', 17.966, 59.348], ['Äppelviken', 17.973, 59.327],
      ['Åkeshov', 17.93, 59.339], ['Åkeslund', 17.94, 59.335], ['Ålsten', 17.951, 59.322],
    ],
  },
  {
    name: 'Enskede-Årsta-Vantör',
    population: 105241,
    // prettier-ignore
    centres: [
      ['Bandhagen', 18.051, 59.268], ['Enskede gård', 18.069, 59.29],
      ['Enskedefältet', 18.059, 59.286], ['Gamla Enskede', 18.092, 59.279],
      ['Hagsätra', 18.012, 59.264], ['Högdalen', 18.047, 59.261], ['Johanneshov', 18.082, 59.294],
      ['Rågsved', 18.032, 59.255], ['Stureby', 18.054, 59.277], ['Årsta', 18.053, 59.3],
      ['Örby', 18.03, 59.273], ['Östberga', 18.035, 59.291],
    ],
  },
  {
    name: 'Farsta',
    population: 62085,
    // prettier-ignore
    centres: [
      ['Fagersjö', 18.062, 59.251], ['Farsta', 18.092, 59.246], ['Farsta strand', 18.095, 59.235],
      ['Farstanäset', 18.074, 59.237], ['Gubbängen', 18.086, 59.263],
      ['Hökarängen', 18.085, 59.255], ['Larsboda', 18.116, 59.241], ['Sköndal', 18.117, 59.255],
      ['Svedmyra', 18.07, 59.272], ['Tallkrogen', 18.085, 59.271],
    ],
  },
  {
    name: 'Hägersten-Älvsjö',
    population: 128794,
    // prettier-ignore
    centres: [
      ['Aspudden', 17.994, 59.309], ['Fruängen', 17.964, 59.286], ['Gröndal', 17.997, 59.315],
      ['Herrängen', 17.967, 59.275], ['Hägersten', 17.968, 59.304],
      ['Hägerstensåsen', 17.983, 59.297], ['Liljeholmen', 18.024, 59.308],
      ['Liseberg', 18.024, 59.286], ['Långbro', 17.986, 59.281], ['Långsjö', 17.981, 59.269],
      ['Midsommarkransen', 18.002, 59.302], ['Mälarhöjden', 17.95, 59.298],
      ['Solberga', 18.004, 59.286], ['Västberga', 18.008, 59.295], ['Västertorp', 17.969, 59.293],
      ['Älvsjö', 18.003, 59.271], ['Örby slott', 18.029, 59.281],
    ],
  },
  {
    name: 'Hässelby-Vällingby',
    population: 76340,
    // prettier-ignore
    centres: [
      ['Grimsta', 17.859, 59.355], ['Hässelby gård', 17.843, 59.368],
      ['Hässelby strand', 17.831, 59.359], ['Hässelby villastad', 17.803, 59.379],
      ['Kälvesta', 17.855, 59.383], ['Nälsta', 17.883, 59.373], ['Råcksta', 17.886, 59.36],
      ['Vinsta', 17.853, 59.375], ['Vällingby', 17.872, 59.367],
    ],
  },
  {
    name: 'Järva',
    population: 95220,
    // prettier-ignore
    centres: [
      ['Akalla', 17.907, 59.411], ['Bromsten', 17.921, 59.378], ['Flysta', 17.903, 59.369],
      ['Hansta', 17.903, 59.429], ['Husby', 17.921, 59.405], ['Kista', 17.943, 59.401],
      ['Lunda', 17.874, 59.391], ['Rinkeby', 17.927, 59.388], ['Solhem', 17.889, 59.383],
      ['Sundby', 17.914, 59.369], ['Tensta', 17.898, 59.395],
    ],
  },
  {
    name: 'Kungsholmen',
    population: 70932,
    // prettier-ignore
    centres: [
      ['Fredhäll', 18.001, 59.33], ['Kristineberg', 18.005, 59.336],
      ['Kungsholmen', 18.039, 59.33], ['Lilla Essingen', 18.005, 59.324],
      ['Marieberg', 18.019, 59.328], ['Stadshagen', 18.016, 59.337],
      ['Stora Essingen', 17.99, 59.321],
    ],
  },
  {
    name: 'Norra innerstaden',
    population: 155286,
    // prettier-ignore
    centres: [
      ['Djurgården', 18.121, 59.324], ['Hjorthagen', 18.097, 59.356],
      ['Ladugårdsgärdet', 18.123, 59.34], ['Norra Djurgården', 18.07, 59.362],
      ['Norrmalm', 18.063, 59.333], ['Skeppsholmen', 18.086, 59.324],
      ['Vasastaden', 18.045, 59.344], ['Östermalm', 18.085, 59.337],
    ],
  },
  {
    name: 'Skarpnäck',
    population: 46407,
    // prettier-ignore
    centres: [
      ['Bagarmossen', 18.135, 59.276], ['Björkhagen', 18.116, 59.295],
      ['Enskededalen', 18.106, 59.281], ['Flaten', 18.159, 59.255],
      ['Hammarbyhöjden', 18.098, 59.295], ['Kärrtorp', 18.115, 59.285], ['Orhem', 18.144, 59.247],
      ['Skarpnäcks gård', 18.127, 59.268], ['Skrubba', 18.181, 59.24],
    ],
  },
  {
    name: 'Skärholmen',
    population: 38112,
    // prettier-ignore
    centres: [
      ['Bredäng', 17.932, 59.295], ['Skärholmen', 17.902, 59.277], ['Sätra', 17.91, 59.289],
      ['Vårberg', 17.88, 59.278],
    ],
  },
  {
    name: 'Södermalm',
    population: 130402,
    // prettier-ignore
    centres: [
      ['Gamla stan', 18.073, 59.325], ['Långholmen', 18.026, 59.322],
      ['Reimersholme', 18.02, 59.318], ['Riddarholmen', 18.061, 59.325],
      ['Södermalm', 18.067, 59.314], ['Södra Hammarbyhamnen', 18.1, 59.305],
    ],
  },
];
