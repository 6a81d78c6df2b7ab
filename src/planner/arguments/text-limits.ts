/** The longest text that an argument takes, in UTF-16 units: as long as the longest id. A longer one is refused before anything looks at it. */
export const LONGEST_TEXT = 500;

/** The longest cursor that is read, in UTF-16 units. A cursor holds the keys of an order, each a stored text or number: even one of an id of
 *  500 letters behind a name of 1 000, all of them outside of Latin, fits. */
export const LONGEST_CURSOR = 8_000;
