/** How this version of Goalpost writes templates down. A template of a later format is not guessed at. */
export const templateFormat = 1;
