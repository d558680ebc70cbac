/** The portal's own page of the text as it was last saved. */
export function Preview({ code, contentHash }: { readonly code: string; readonly contentHash: string }) {
  const address = `/api/items/${code}/draft/preview`
  return (
    <div className="preview">
      <p className="sub">
        这是存好的文字在门户上的样子，公众看不到。
        <a href={address} target="_blank" rel="noopener">
          在新窗口打开
        </a>
      </p>
      <iframe key={contentHash} src={address} title="门户上的样子" />
    </div>
  )
}
