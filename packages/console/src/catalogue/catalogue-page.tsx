import { Link, useNavigate } from 'react-router'
import { ability } from '../ui/ability.ts'
import { Act } from '../ui/act.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { Section } from '../ui/section.tsx'
import { useUploads, useVersions } from './uploads.ts'
import { UploadsTable } from './uploads-table.tsx'
import { VersionsTable } from './versions-table.tsx'
import './catalogue.css'

/** 目录: the versions, and what was uploaded to become one. */
export function CataloguePage() {
  const navigate = useNavigate()
  const versions = useVersions()
  const uploads = useUploads()
  const { uploads: all = [], names = {}, abilities } = uploads.data ?? {}
  const waiting = all.filter(({ state }) => state === 'uploaded')
  const over = all.filter(({ state }) => state !== 'uploaded')
  return (
    <Page
      title="目录"
      lead="公众看到的是现行的一版。新的一版先上传、处理读取说明、和现行的比，再由另一个人启用。"
      aside={
        abilities && (
          <Act
            label="上传新目录"
            primary
            judgement={ability(abilities, 'upload')}
            onAct={() => navigate('/catalogue/new')}
          />
        )
      }
    >
      <ProblemNote failure={uploads.error} again={() => uploads.refetch()} />
      <ProblemNote failure={versions.error} again={() => versions.refetch()} />
      {(uploads.isLoading || versions.isLoading) && <Loading />}
      {uploads.data && (
        <Section title="上传了，待启用">
          {waiting.length > 0 ? <UploadsTable uploads={waiting} names={names} /> : <NothingUploaded />}
        </Section>
      )}
      {versions.data && (
        <Section title="历次版本">
          <VersionsTable versions={versions.data.versions} />
        </Section>
      )}
      {over.length > 0 && (
        <Section title="以前上传的">
          <UploadsTable uploads={over} names={names} />
        </Section>
      )}
    </Page>
  )
}

/** Nothing to do teaches how it goes. */
function NothingUploaded() {
  return (
    <div className="empty steps">
      <p>现在没有。县里修订了目录，或者上级发了新版，这样换：</p>
      <ol>
        <li>
          <b>上传</b>交原来的 Word、Excel 或 PDF，不用先改格式。读不准的格子都会标出来，什么也不会悄悄猜。
        </li>
        <li>
          <b>处理</b>对照原件，一条一条接受或改好；可以随时停下，回来接着做。
        </li>
        <li>
          <b>比较</b>看新增、取消、改名、改内容的事项，哪些编码和办事指南接着用。
        </li>
        <li>
          <b>启用</b>由没有参与的另一个人定施行的日期。到那天，<Link to="/items">事项</Link>和门户一起换。
        </li>
      </ol>
    </div>
  )
}
