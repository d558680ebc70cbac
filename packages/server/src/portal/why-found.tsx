import type { Reason } from '@mingbai/core/search/reasons'

const places: Readonly<Record<Reason['where'], string>> = {
  title: '名称里有',
  parents: '上一级名称里有',
  'everyday-words': '人们也说',
  summary: '简述里有',
  details: '条件或材料里有',
}

/** Why a guide is in the list, in plain words, with what was said marked. */
export function WhyFound({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null
  return (
    <div class="why">
      <p class="note">为什么有它</p>
      <ul>
        {reasons.map(reason => (
          <li>
            <Why reason={reason} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Why({ reason: { said, found, how, where } }: { reason: Reason }) {
  if (how === 'pinyin') {
    return (
      <>
        <mark>{said}</mark> 是“{found}”的拼音
      </>
    )
  }
  if (how === 'code') {
    return (
      <>
        <mark>{said}</mark> 是它的事项编码
      </>
    )
  }
  if (how !== 'same' && said !== found) {
    return (
      <>
        您说的 <mark>{said}</mark>，按“{found}”找的
      </>
    )
  }
  return (
    <>
      {places[where]} <mark>{found}</mark>
    </>
  )
}
