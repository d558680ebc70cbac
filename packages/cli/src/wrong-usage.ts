/** The command line itself is wrong: answered with the usage and exit code 2. */
export class WrongUsage extends Error {}
