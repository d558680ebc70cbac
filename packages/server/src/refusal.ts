/**
 * Something the person at the keyboard can mend: a busy port, a file that is not there. The message is one clear
 * sentence (what, where, how to mend) and is shown without a stack.
 */
export class Refusal extends Error {}
