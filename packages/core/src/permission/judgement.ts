/** Whether somebody may; if not, why, in one sentence that says what would have to be so. */
export type Judgement = { readonly allowed: true } | { readonly allowed: false; readonly reason: string }
