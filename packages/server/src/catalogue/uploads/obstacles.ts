import { catalogueAsMended } from '@mingbai/core/2-catalogue/upload/catalogue-as-mended'
import { countOpen } from '@mingbai/core/2-catalogue/upload/upload-findings'
import type { OpenedUpload } from './workbench.ts'

/** Why an upload cannot become a version yet, whoever asks; each says how to mend it. */
export function obstaclesOf({
  read,
  state,
  findings,
}: Pick<OpenedUpload, 'read' | 'state' | 'findings'>): string[] {
  if (state.kind !== 'uploaded') return []
  const { error } = countOpen(findings)
  const isEmpty = catalogueAsMended(read, state).items.length === 0
  return [
    ...(error > 0 ? [`还有 ${error} 条错误没有处理；请逐条改好，或说明理由后接受。`] : []),
    ...(isEmpty ? ['一个事项也没有；请补加，或换一份文件上传。'] : []),
  ]
}
