/** Where a thing is met: the staff's own surface, or one of those that everybody sees alike, staff included. */
export type Surface = 'api' | PublicSurface

export type PublicSurface = 'page' | 'search' | 'feed' | 'file'

export const surfaceLabels: Readonly<Record<Surface, string>> = {
  api: '工作台和接口',
  page: '公开页面',
  search: '公开搜索',
  feed: '订阅源',
  file: '下载文件',
}

export const publicSurfaces: readonly PublicSurface[] = ['page', 'search', 'feed', 'file']
