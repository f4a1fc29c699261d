/** What the person at the command line has to change before anything can be done. */

/** Ends the run with exit code 2; its message is shown as it is: plain sentences, with the way out. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
