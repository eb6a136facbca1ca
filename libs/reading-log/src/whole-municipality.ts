/** What stands for the whole municipality: every reading is there once, with all its incidents. */
export const WHOLE_MUNICIPALITY = '00000000-0000-0000-0000-000000000000';
