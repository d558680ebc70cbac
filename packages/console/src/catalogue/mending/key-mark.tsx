/** On a button: the key that presses it. */
export function KeyMark({ name }: { readonly name: string }) {
  return (
    <span className="key" aria-hidden="true">
      {name}
    </span>
  )
}
