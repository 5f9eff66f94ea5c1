/**
 * Where the engine runs in the reader's browser. Empty until it does: a module worker that runs the same engine, and
 * the messages it speaks in, will stand here.
 */
export {};
