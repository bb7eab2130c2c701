/** Something outside the program keeps it from starting. Its message is the one line the operator sees. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
