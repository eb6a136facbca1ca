/** Where an imported incident came from. Sealed with the rest. */
export type Provenance = Readonly<Record<string, string>>;
