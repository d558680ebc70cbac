import { things } from '@mingbai/core/permission/thing'
import { beijingTime } from '../beijing-time.ts'
import type { CatalogueVersion } from './uploads.ts'
import '../ui/rows.css'

const { states } = things['catalogue-version']

/** 历次版本, newest first; what the public reads is marked. */
export function VersionsTable({ versions }: { readonly versions: readonly CatalogueVersion[] }) {
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">版本</th>
          <th scope="col">状态</th>
          <th scope="col">施行</th>
          <th scope="col">导入</th>
        </tr>
      </thead>
      <tbody>
        {versions.map(({ number, title, state, inForceFrom, importedAt }) => (
          <tr key={number}>
            <th scope="row">
              {state === 'scheduled' ? (
                <b>第 {number} 版</b>
              ) : (
                <a href={`/items/versions/${number}`}>第 {number} 版</a>
              )}
              <span className="sub">{title}</span>
            </th>
            <td data-label="状态">
              <span className={state === 'scheduled' ? 'state wait' : 'state plain'}>{states[state]}</span>
            </td>
            <td data-label="施行">{inForceFrom} 起</td>
            <td data-label="导入">{beijingTime(importedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
