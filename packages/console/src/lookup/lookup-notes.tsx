import { screens } from '../screens.ts'

/** Before anything is typed: all that can be. */
export function WhatToType() {
  return (
    <dl className="may-type">
      <dt>事项</dt>
      <dd>编码（0062）、名称里的字、百姓的说法（下岗补助）、拼音或首字母（sybxj）</dd>
      <dt>草稿</dt>
      <dd>走到哪一步：写作中、审核中、可以发布、退回、等我办</dd>
      <dt>机构、人员</dt>
      <dd>名称、编码、姓名、登录名；别人的账号只有系统管理和监督查得到</dd>
      <dt>页面</dt>
      <dd>{screens.map(({ label }) => label).join('、')}</dd>
    </dl>
  )
}

export function NothingFound({ typed }: { readonly typed: string }) {
  return (
    <p className="nothing">
      没有找到“{typed}”。可以少写几个字，换成目录里的叫法，或者写编码；只查现行目录和您能看的草稿、账号。
    </p>
  )
}
