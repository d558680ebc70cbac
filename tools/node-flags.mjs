/**
 * How Node runs the server: V8's own threads, which compile and collect garbage beside the program, as many as there are
 * other cores. Node's four take turns with the server and its database on a machine of two (docs/decisions/0019).
 * package.json says the same for `npm start`.
 */
export const serverFlags = ['--v8-pool-size=0']
