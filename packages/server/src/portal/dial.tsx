/** A number that rings when it is touched. */
export function Dial({ number }: { number: string }) {
  return <a href={`tel:${number}`}>{number}</a>
}
