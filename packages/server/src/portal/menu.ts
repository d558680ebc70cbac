/** The columns of the site, in the masthead and at the foot of every page. */
export const menu = [
  { href: '/items', label: '事项目录' },
  { href: '/topics', label: '遇到的事' },
  { href: '/coverage', label: '公开了多少' },
  { href: '/disclosure', label: '信息公开专栏' },
  { href: '/data', label: '数据下载' },
] as const

export type MenuHref = (typeof menu)[number]['href']
