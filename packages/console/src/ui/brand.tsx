export function Brand() {
  return (
    <a className="brand" href="/console">
      <b>明白</b>
      <span>工作台</span>
    </a>
  )
}
