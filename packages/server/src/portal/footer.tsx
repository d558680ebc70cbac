import type { Site } from '../site.ts'
import { Dial } from './dial.tsx'
import { enquiryLine } from './enquiry-line.ts'
import { ToSupply } from './marks.tsx'
import { menu } from './menu.ts'

/** The marks a government site must bear (国办发〔2017〕47号); shown as missing until the office supplies them. */
const officialMarks = [
  '主办单位',
  '承办单位',
  '党政机关网站标识',
  '政府网站标识码',
  'ICP备案号',
  '公安机关备案号',
  '地址',
  '联系电话',
]

const others = [
  { href: '/', label: '首页' },
  { href: '/deadline', label: '算到期日' },
  { href: '/privacy', label: '隐私说明' },
  { href: '/console', label: '工作台（工作人员）' },
]

export function Footer({ site }: { site: Site }) {
  const line = enquiryLine(site.sector)
  return (
    <footer class="foot">
      <div class="wrap">
        <ul id="menu">
          {[...menu, ...others].map(({ href, label }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
        <dl class="marks">
          {officialMarks.map(mark => (
            <div>
              <dt>{mark}</dt>
              <dd>
                <ToSupply />
              </dd>
            </div>
          ))}
          {line && (
            <div>
              <dt>政策咨询</dt>
              <dd>
                <Dial number={line.number} />
              </dd>
            </div>
          )}
        </dl>
      </div>
    </footer>
  )
}
