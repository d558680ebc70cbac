import { useParams } from 'react-router'
import { Loading } from '../ui/loading.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { Section } from '../ui/section.tsx'
import { Differences } from './differences.tsx'
import { Identities } from './identities.tsx'
import { UploadFrame } from './upload-frame.tsx'
import { type Comparison, useComparison } from './uploads.ts'
import './comparison.css'

/** 比较: what the upload, as it stands now, changes of the newest version. */
export function ComparisonPage() {
  const { id = '' } = useParams()
  const comparison = useComparison(id)
  return (
    <UploadFrame part="和现行的比">
      {upload => (
        <>
          {comparison.isLoading && <Loading />}
          <ProblemNote failure={comparison.error} again={() => comparison.refetch()} />
          {comparison.data && (
            <>
              <Section title="编码和指南">
                <Codes comparison={comparison.data} />
              </Section>
              {comparison.data.identities.length > 0 && (
                <Section title="谁是谁">
                  <Identities upload={upload} comparison={comparison.data} />
                </Section>
              )}
              <Differences upload={upload} comparison={comparison.data} />
            </>
          )}
        </>
      )}
    </UploadFrame>
  )
}

function Codes({ comparison: { isSame, codes, against } }: { readonly comparison: Comparison }) {
  if (isSame) {
    return <p>和第 {against.number} 版没有差别，不用启用。是不是选错了文件？放弃这一份，在“启用”的最下面。</p>
  }
  return (
    <dl className="codes-told">
      <div>
        <dt>沿用</dt>
        <dd>
          <b>{codes.kept}</b> 个事项的编码、网址和办事指南都不变；正在写的草稿也接着写。
        </dd>
      </div>
      <div>
        <dt>新给</dt>
        <dd>
          <b>{codes.fresh}</b> 个事项到启用时给新的编码，还没有指南，要从头写。
        </dd>
      </div>
      <div>
        <dt>取消</dt>
        <dd>
          <b>{codes.cancelled}</b> 个编码不再用。页面写明最后在哪一版；发布过的指南都留着，不再更新。
        </dd>
      </div>
    </dl>
  )
}
