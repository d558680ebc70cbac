import { type Crumb, Crumbs } from './crumbs.tsx'
import { SearchForm } from './search-form.tsx'

/** Where one is, and the way to ask: at the head of every page but the first. */
export function PageTop({ trail }: { trail: readonly Crumb[] }) {
  return (
    <div class="top">
      <Crumbs trail={[{ label: '首页', href: '/' }, ...trail]} />
      <SearchForm id="q" compact />
    </div>
  )
}
