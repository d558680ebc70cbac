import { Button } from 'antd'

const work = [
  { name: '目录', what: '导入目录文件，逐格核对读不准的地方，比较前后两版。' },
  { name: '编写', what: '按事项写办事指南，缺哪一项，当场看得见。' },
  { name: '审核', what: '内容审核和保密审查，谁审的、什么时候审的，都有记录。' },
  { name: '发布', what: '到期以前发布，更正和废止都留下前一版。' },
  { name: '依申请公开', what: '登记申请，按工作日计算答复期限，写告知书。' },
  { name: '年度报告', what: '从已办的申请和已发布的内容算出每一个数。' },
] as const

/** The whole console, for now: what will be done here, and that none of it can be done yet. */
export function NotBuiltYet() {
  return (
    <>
      <h1>工作台还没有建成</h1>
      <p className="lead">
        这里还不能登录，没有账号，也没有任何可以办的事。公开的事项目录和办事指南已经可以看。
      </p>
      <p className="acts">
        <Button type="primary" href="/items">
          查看事项目录
        </Button>
        <Button href="/">回到门户首页</Button>
      </p>
      <section className="coming" aria-labelledby="coming">
        <h2 id="coming">建成以后，工作人员在这里做这些事</h2>
        <dl>
          {work.map(({ name, what }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}
