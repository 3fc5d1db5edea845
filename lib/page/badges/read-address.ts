import type { mostCertain } from '../../adapters/address/most-certain';

/** Reads an address. It is given to the badges' script, because the page's detector carries the code for it already. */
export type ReadAddress = typeof mostCertain;
