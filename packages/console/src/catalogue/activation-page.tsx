import { useNavigate, useParams } from 'react-router'
import { ability } from '../ui/ability.ts'
import { Loading } from '../ui/loading.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { Section } from '../ui/section.tsx'
import { ActivationForm } from './activation-form.tsx'
import { DiscardAct } from './discard-act.tsx'
import { Obstacles } from './obstacles.tsx'
import { UploadFrame } from './upload-frame.tsx'
import { type Upload, useComparison } from './uploads.ts'
import './activation.css'

/** 启用: what is still in the way, and by a second person from which day. */
export function ActivationPage() {
  return <UploadFrame part="启用">{upload => <Activation upload={upload} />}</UploadFrame>
}

function Activation({ upload }: { readonly upload: Upload }) {
  const { id = '' } = useParams()
  const navigate = useNavigate()
  const comparison = useComparison(id)
  const may = ability(upload.abilities, 'activate')
  if (upload.state === 'activated') return <Activated upload={upload} />
  if (upload.state === 'discarded') {
    return <p className="empty">这份目录已经放弃，不能再启用。原件和经过都留着；要用的，请重新上传。</p>
  }
  const nothingDiffers = comparison.data?.isSame ?? false
  const isReady = upload.obstacles.length === 0 && !nothingDiffers
  return (
    <>
      <Section title="还挡着的">
        <Obstacles upload={upload} nothingDiffers={nothingDiffers} />
      </Section>
      <Section title="谁来启用">
        {may.allowed ? (
          <p>您没有参与上传和处理，可以由您启用。</p>
        ) : (
          <p>
            <b>您不能启用：</b>
            {may.reason}
          </p>
        )}
        <p className="sub">
          上传和处理过的：{upload.preparers.map(each => upload.names[each] ?? '账号已不在').join('、')}
          。另一个有“目录管理”或“发布”职责的人登录以后，在“目录”里打开这一份。
        </p>
      </Section>
      <Section title="从哪天起">
        <ProblemNote failure={comparison.error} again={() => comparison.refetch()} />
        {comparison.isLoading && <Loading />}
        {comparison.data && (
          <ActivationForm upload={upload} comparison={comparison.data} may={may} isReady={isReady} />
        )}
      </Section>
      <Section title="不要这一份">
        <DiscardAct upload={upload} onDiscarded={() => navigate('/catalogue')} />
      </Section>
    </>
  )
}

function Activated({ upload: { version, names, history } }: { readonly upload: Upload }) {
  const [last] = history
  if (!version) return null
  return (
    <div className="done">
      <h2>已启用为第 {version.number} 版</h2>
      <p>
        {last && `${names[last.by] ?? '账号已不在'}启用的，`}
        {version.state === 'scheduled'
          ? `${version.inForceFrom} 零时起施行；到那时门户自动换，以前的一版留着可以看。`
          : `${version.inForceFrom} 起施行，公众已经看得到。`}
      </p>
      <p className="links">
        {version.state === 'scheduled' ? (
          <a href="/items/versions">门户上的历次版本</a>
        ) : (
          <>
            <a href="/items">门户上的目录</a>
            <a href={`/items/versions/${version.number}`}>第 {version.number} 版和它改了什么</a>
          </>
        )}
      </p>
    </div>
  )
}
