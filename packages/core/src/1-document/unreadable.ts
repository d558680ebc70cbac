/** Why a document cannot be read, and what the person who handed it to us can do: the halves of one sentence. */
export class Unreadable extends Error {
  readonly remedy: string

  /**
   * @param what what is the matter, without a full stop
   * @param remedy what to do, without 请
   */
  constructor(what: string, remedy: string) {
    super(what)
    this.remedy = remedy
  }
}
