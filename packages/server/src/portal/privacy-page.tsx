import { Layout, type Shell } from './layout.tsx'
import { PageTop } from './page-top.tsx'
import { Owed } from './said.tsx'

/** What this site keeps of its visitors; true of the code as it stands. */
export function PrivacyPage({ shell, emptySearchDays }: { shell: Shell; emptySearchDays: number }) {
  return (
    <Layout shell={shell} title="隐私说明" description="本站记什么、不记什么、记多久。">
      <div class="wrap">
        <PageTop trail={[{ label: '隐私说明' }]} />
        <div class="title">
          <h1>隐私说明</h1>
          <p class="lead">看目录、看指南、搜索，都不用登录，也不用告诉本站您是谁。</p>
        </div>
        <div class="prose said">
          <h2>不记什么</h2>
          <ul class="plain">
            <li>公开页面不用 Cookie，不用脚本，不在您的设备上存任何东西。</li>
            <li>页面上没有别家的统计、广告、字体、地图，您的访问不会告诉第三方。</li>
            <li>日志里不写您搜了什么，也不写您的网络地址。</li>
          </ul>
          <h2>记什么，记多久</h2>
          <ul class="plain">
            <li>
              没有找到结果的搜索，会按天计数，好让工作人员知道缺了什么。存下来以前，先遮住身份证号、电话号码、银行卡号这样的长号码和电子邮箱；姓名、住址认不出来，不会遮住。保存{' '}
              {emptySearchDays} 天后删除。
            </li>
            <li>找到了结果的搜索不保存。</li>
          </ul>
          <h2>请您当心</h2>
          <p>
            搜索时不要写姓名、身份证号、银行卡号、病历。地址栏里会留下您搜的字，用公用电脑后请关掉浏览器。
          </p>
          <h2>问谁</h2>
          <p class="owes">
            <Owed gaps={[{ kind: 'to-supply', what: '本站负责个人信息保护的联系方式' }]} />
          </p>
        </div>
      </div>
    </Layout>
  )
}
