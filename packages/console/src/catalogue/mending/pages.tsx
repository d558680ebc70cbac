import { Button } from 'antd'

interface PagesProps {
  readonly from: number
  readonly limit: number
  readonly matching: number
  readonly onTurn: (from: number) => void
}

/** Where in a long table the page stands, and the way to the next. */
export function Pages({ from, limit, matching, onTurn }: PagesProps) {
  const until = Math.min(matching, from + limit)
  return (
    <div className="pages">
      <p role="status">
        {matching === 0
          ? '没有'
          : matching <= limit && from === 0
            ? `${matching} 个`
            : `第 ${from + 1} 到 ${until} 个，共 ${matching} 个`}
      </p>
      {matching > limit && (
        <>
          <Button size="small" disabled={from === 0} onClick={() => onTurn(Math.max(0, from - limit))}>
            上一页
          </Button>
          <Button size="small" disabled={until >= matching} onClick={() => onTurn(from + limit)}>
            下一页
          </Button>
        </>
      )}
    </div>
  )
}
