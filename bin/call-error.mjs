/** A call that cannot be understood, or names a file that cannot be read; the help is printed beneath. */
export class CallError extends Error {
  constructor(message, help) {
    super(message);
    this.help = help;
  }
}
