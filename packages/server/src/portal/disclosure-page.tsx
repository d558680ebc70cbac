import type { Child } from 'hono/jsx'
import type { PublicSite } from '../publication/public-site.ts'
import { Dial } from './dial.tsx'
import { enquiryLine } from './enquiry-line.ts'
import { Layout, type Shell } from './layout.tsx'
import { ToSupply } from './marks.tsx'
import { columnMetas } from './page-metas.ts'
import { PageTop } from './page-top.tsx'

/** 政府信息公开专栏: the four blocks and the way to request (国办公开办函〔2019〕61号), each as far as there is anything. */
export function DisclosurePage({ shell, site }: { shell: Shell; site: PublicSite }) {
  const { catalogue, editions } = site
  const description = '政府信息公开指南、制度、法定主动公开内容、年报，以及怎样申请公开。'
  return (
    <Layout
      shell={shell}
      title="信息公开专栏"
      description={description}
      here="/disclosure"
      metas={columnMetas('信息公开专栏', '信息公开目录', description)}
    >
      <div class="wrap">
        <PageTop trail={[{ label: '信息公开专栏' }]} />
        <div class="title">
          <h1>政府信息公开专栏</h1>
          <p class="lead">{description}</p>
        </div>
        <Guide shell={shell} />
        <Block id="system" title="政府信息公开制度">
          <ul class="plain">
            <li>《中华人民共和国政府信息公开条例》（国务院令第711号，2019年5月15日起施行）</li>
            <li>
              本机关的公开制度：
              <ToSupply />
            </li>
          </ul>
        </Block>
        <Block id="catalogue" title="法定主动公开内容">
          <ul class="plain">
            <li>
              <a href="/items">{catalogue.title}</a>：{catalogue.items.length} 个事项，办事指南{' '}
              {editions.size} 份
            </li>
            <li>
              <a href="/coverage">公开了多少</a>：逐格写明已公开、部分公开、待补充
            </li>
            <li>
              机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名（条例第二十条第二项）：
              <ToSupply />
            </li>
          </ul>
        </Block>
        <Block id="reports" title="政府信息公开工作年度报告">
          <p>
            每年1月31日前公布上一年度的报告（条例第四十九条）：
            <ToSupply />
          </p>
        </Block>
        <Requests isDemonstration={shell.site.demonstration} />
      </div>
    </Layout>
  )
}

function Block({ id, title, children }: { id: string; title: string; children?: Child }) {
  return (
    <section class="part" aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{title}</h2>
      {children}
    </section>
  )
}

/** What the guide must state (条例第十二条): classification, arrangement, how to obtain, and the office. */
function Guide({ shell: { site } }: { shell: Shell }) {
  const line = enquiryLine(site.sector)
  const missing = ['工作机构的名称', '办公地址', '办公时间', '联系电话', '传真号码', '互联网联系方式']
  return (
    <Block id="guide" title="政府信息公开指南">
      <dl class="facts">
        <div>
          <dt>信息的分类</dt>
          <dd>按公开标准目录的一级事项分类，见事项目录。</dd>
        </div>
        <div>
          <dt>编排体系</dt>
          <dd>每个事项一个编码，编码分配后不再改变；每份指南按目录要求的内容逐项编排。</dd>
        </div>
        <div>
          <dt>获取方式</dt>
          <dd>
            在本站<a href="/items">查看</a>、<a href="/search">搜索</a>、<a href="/data">下载</a>，或打印。
          </dd>
        </div>
        {missing.map(name => (
          <div>
            <dt>{name}</dt>
            <dd>
              <ToSupply />
            </dd>
          </div>
        ))}
        {line && (
          <div>
            <dt>政策咨询</dt>
            <dd>
              <Dial number={line.number} />（{line.name}）
            </dd>
          </div>
        )}
      </dl>
    </Block>
  )
}

function Requests({ isDemonstration }: { isDemonstration: boolean }) {
  return (
    <Block id="requests" title="依申请公开">
      <p class="prose">
        没有主动公开的政府信息，公民、法人和其他组织可以向行政机关申请。申请写明：申请人的姓名或名称、身份证明、联系方式；要的信息的名称、文号或便于查询的其他特征；要求的形式和途径。不用说明用途（条例第二十九条）。
      </p>
      <p class="prose">
        能当场答复的当场答复，不能的自收到申请之日起20个工作日内答复；要延长的，经批准并告知申请人，最多再延长20个工作日（条例第三十三条）。
      </p>
      <p>
        {isDemonstration ? '本站是演示站点，不受理真实的申请。' : '本站还不能在线受理申请。'}受理申请的地址：
        <ToSupply />
      </p>
    </Block>
  )
}
