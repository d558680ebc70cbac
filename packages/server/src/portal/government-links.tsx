import type { Child } from 'hono/jsx'

/** A host of the government with nothing of a longer address on either side: no e-mail, no path, no evil.gov.cn.example.com. */
const host = /(?<![\w@./-])((?:[\w-]+\.)+gov\.cn)(?![\w/@:-]|\.\w)/

/** A text in which the hosts that it names are links. Only a government host becomes one, and says that it leaves this site (R35). */
export function GovernmentLinks({ text }: { text: string }) {
  const parts = text.split(host)
  return (
    <>
      {parts.map((part, n): Child => {
        if (n % 2 === 0) return part
        const isBracketed = parts[n + 1]?.startsWith('）')
        return (
          <a href={`https://${part}/`} rel="external noreferrer">
            {part}
            <span class="leaving">{isBracketed ? '，离开本站' : '（离开本站）'}</span>
          </a>
        )
      })}
    </>
  )
}
