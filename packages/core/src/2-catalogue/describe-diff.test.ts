import { expect, test } from 'vitest'
import { aCatalogue, anItem } from './a-catalogue.ts'
import { describeChange } from './describe-change.ts'
import { describeDiff } from './describe-diff.ts'
import { describeConflicts } from './describe-merge.ts'
import { diffCatalogues } from './diff.ts'
import { mergeCatalogues } from './merge.ts'
import { renderSections } from './render-sections.ts'

test.each([
  ['agency', '甲局', '乙局', '公开主体由“甲局”改为“乙局”'],
  ['agency', '甲（局）', '甲(局)', '公开主体由“甲（局）”改为“甲(局)”，只是写法不同'],
  ['tiers.county', false, true, '公开层级（县级）由“否”改为“是”'],
  ['tiers.嘎查级', null, true, '公开层级（嘎查级）原来读不出来，现在写明是“是”'],
  [
    'mode.proactive',
    true,
    null,
    '公开方式（主动公开）原来写明是“是”，现在读不出来；这不等于取消，请对照原文件',
  ],
  ['tiers.village', undefined, true, '公开层级（村级）原来没有这一列，现在写明是“是”'],
  ['tiers.village', undefined, null, '公开层级（村级）原来没有这一列，现在有，但读不出来'],
  ['tiers.village', false, undefined, '公开层级（村级）现在没有这一列了，原来写明是“否”'],
  ['legalBasis', ['甲法'], ['甲法', '乙法'], '公开依据增加《乙法》'],
  ['legalBasis', ['甲法'], ['乙法'], '公开依据由《甲法》改为《乙法》'],
  ['legalBasis', ['甲法', '乙法'], ['乙法', '甲法'], '公开依据内容没有变，次序或重复变了'],
  ['legalBasis', [], ['甲法'], '公开依据原来读不出来，现在写明是《甲法》'],
  ['channels', ['网站', '公报'], ['电视'], '公开渠道和载体增加“电视”，去掉“网站”“公报”'],
  [
    'timeLimit',
    { text: null, rules: [] },
    { text: '长期公开', rules: [] },
    '公开时限原来读不出来，现在写明是“长期公开”',
  ],
  [
    'timeLimit',
    { text: '长期公开', rules: [] },
    { text: '长期公开', rules: [{ kind: 'unspecified' as const }] },
    '公开时限的文字没有变，换算成日期的读法变了',
  ],
])('%s: %j → %j', (field, before, after, sentence) => {
  expect(describeChange({ field, before, after })).toBe(sentence)
})

const at = (...path: readonly string[]) => anItem({ path })

test('a difference reads by category, and says once what is true of several items', () => {
  const before = aCatalogue(
    [
      at('失业', '失业金申领'),
      at('失业', '失业登记'),
      at('失业', '职业介绍'),
      at('工伤', '工伤认定'),
      at('工伤', '旧事'),
    ],
    '目录',
  )
  const rest = { agency: '新局' }
  const after = aCatalogue(
    [
      at('失业', '失业登记'),
      at('失业', '失业金申请办理'),
      { ...at('失业', '职业介绍'), ...rest },
      { ...at('失业', '工伤认定'), ...rest },
      at('工伤', '新建事项'),
    ],
    '目录（修订）',
  )
  expect(renderSections(describeDiff(diffCatalogues(before, after)))).toMatchInlineSnapshot(`
    "【目录名称】
      由“目录”改为“目录（修订）”

    【工伤】
      新增的事项：
        · 新建事项
      取消的事项：
        · 旧事

    【失业】
      由「失业金申领」改名而来：
        · 失业金申请办理（推断是同一事项，把握 76%，请核对）
      由「工伤」移来：
        · 工伤认定
      公开主体由“某市人力资源和社会保障局”改为“新局”：
        · 职业介绍
        · 工伤认定
    "
  `)
})

test('conflicts read with their three sides, and once for items in the same case', () => {
  const items = (agency: string) =>
    ['失业登记', '失业金申领'].map(title => ({ ...at('失业', title), agency }))
  const { conflicts } = mergeCatalogues(
    aCatalogue(items('甲局'), '目录'),
    aCatalogue(items('乙局'), '本县目录'),
    aCatalogue([...items('丙局').slice(0, 1)], '目录（修订）'),
  )
  expect(renderSections(describeConflicts(conflicts))).toMatchInlineSnapshot(`
    "【整份目录】
      上级和本地都改了目录的名称；请定本地目录叫什么。
        原来：目录
        本地（暂时保留）：本县目录
        上级：目录（修订）

    【失业】
      公开主体：上级和本地都改了这里，改得不一样；请定用哪一个。
        · 失业登记
        原来：“甲局”
        本地（暂时保留）：“乙局”
        上级：“丙局”
      上级删去或并走了这个事项，本地改过它；请定还留不留。
        · 失业金申领
        原来：「失业 › 失业金申领」
        本地（暂时保留）：「失业 › 失业金申领」
        上级：没有
    "
  `)
})
