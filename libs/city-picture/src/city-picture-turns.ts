import { Turns } from '#database';

/**
 * As many of these pictures are put together at once in this process: each holds a connection while it opens forty answers,
 * and whoever reports an incident meanwhile needs one too.
 */
const PICTURES_MAX = 2;

export const cityPictureTurns = new Turns(PICTURES_MAX);
