import { useSearchParams } from 'react-router'

export const shownLabels = {
  all: '全部事项',
  open: '有待处理说明的',
  findings: '有说明的',
  mended: '改过和补加的',
  removed: '删去的',
} as const

/** Which items the table shows. */
export type Shown = keyof typeof shownLabels

export const listedLabels = { open: '待处理', errors: '只看错误', all: '全部' } as const

/** Which findings the list shows. */
export type Listed = keyof typeof listedLabels

/** Where somebody is on the screen: all of it stands in the address, so that it can be kept, sent and come back to. */
export interface Place {
  readonly show: Shown
  readonly list: Listed
  /** Only items with findings of this kind. */
  readonly code: string
  readonly words: string
  /** How many items come before this page. */
  readonly from: number
  /** In a link from elsewhere: the page is the one with this item. */
  readonly at: number | null
  /** The chosen cell. */
  readonly item: number | null
  readonly field: string
  /** The chosen finding, by its short name. */
  readonly finding: string
  /** On a narrow screen: which of the two is in sight. */
  readonly side: 'findings' | 'table'
}

const nowhere: Place = {
  show: 'all',
  list: 'open',
  code: '',
  words: '',
  from: 0,
  at: null,
  item: null,
  field: '',
  finding: '',
  side: 'findings',
}

const nothingChosen = { item: null, field: '', finding: '' } as const

export function usePlace() {
  const [search, setSearch] = useSearchParams()
  const place = placeIn(search)
  /** Another page or filter is a step that the back button takes back; another cell is not. */
  const look = (change: Partial<Pick<Place, 'show' | 'list' | 'code' | 'words' | 'from'>>) => {
    const isTyping = 'words' in change
    setSearch(addressOf({ ...place, from: 0, at: null, ...nothingChosen, ...change }), { replace: isTyping })
  }
  const choose = (change: Partial<Pick<Place, 'item' | 'field' | 'finding' | 'side'>>) =>
    setSearch(addressOf({ ...place, ...change }), { replace: true, preventScrollReset: true })
  return { place, look, choose, close: () => choose(nothingChosen) }
}

export function placeIn(search: URLSearchParams): Place {
  const text = (name: keyof Place) => search.get(name) ?? ''
  const number = (name: keyof Place) => (/^\d{1,6}$/.test(text(name)) ? Number(text(name)) : null)
  const oneOf = <Value extends string>(name: keyof Place, labels: Readonly<Record<Value, string>>) =>
    Object.hasOwn(labels, text(name)) ? (text(name) as Value) : undefined
  return {
    show: oneOf('show', shownLabels) ?? nowhere.show,
    list: oneOf('list', listedLabels) ?? nowhere.list,
    code: text('code'),
    words: text('words'),
    from: number('from') ?? 0,
    at: number('at'),
    item: number('item'),
    field: text('field'),
    finding: text('finding'),
    side: text('side') === 'table' ? 'table' : 'findings',
  }
}

/** What is as it is when one arrives is left out. */
export function addressOf(place: Place): Record<string, string> {
  const told = Object.entries(place).filter(
    ([name, value]) => value !== null && value !== nowhere[name as keyof Place],
  )
  return Object.fromEntries(told.map(([name, value]) => [name, String(value)]))
}

/** To an item of an upload, from another screen. */
export function placeOfItem(uploadId: string, item: number): string {
  return `/catalogue/uploads/${uploadId}?at=${item}&item=${item}&field=path&side=table`
}
