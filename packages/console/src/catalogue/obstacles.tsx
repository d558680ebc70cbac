import { Link } from 'react-router'
import type { Upload } from './uploads.ts'

interface ObstaclesProps {
  readonly upload: Upload
  readonly nothingDiffers: boolean
}

/** What has to be settled before anybody can activate it, each with the way there. */
export function Obstacles({ upload, nothingDiffers }: ObstaclesProps) {
  const { id, obstacles, open } = upload
  const at = `/catalogue/uploads/${id}`
  const rest = open.warning + open.info
  return (
    <ul className="obstacles">
      {obstacles.map(each => (
        <li key={each}>
          {each}
          <Link to={open.error > 0 ? `${at}?list=errors` : at}>去处理</Link>
        </li>
      ))}
      {nothingDiffers && (
        <li>
          和第 {upload.against.number} 版没有差别。<Link to={`${at}/comparison`}>去看比较</Link>
        </li>
      )}
      {obstacles.length === 0 && !nothingDiffers && <li className="fine">没有了。</li>}
      {rest > 0 && (
        <li className="fine">
          还有 {rest} 条注意和说明没有处理，不挡启用，最好也看过。<Link to={at}>去看</Link>
        </li>
      )}
    </ul>
  )
}
