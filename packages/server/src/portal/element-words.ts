import type { Material, Method } from '@mingbai/core/4-content/service-guide'

/** 要不要带, as pages and tables say it; null where nobody said. */
export function needWord(required: Material['required']): string | null {
  return required && { yes: '要', no: '不用', depends: '看情形' }[required]
}

export const channelWords: Readonly<Record<Method['channel'], string>> = {
  online: '网上',
  counter: '窗口',
  'self-service': '自助',
  visit: '帮办',
  automatic: '免申办',
  other: '另外',
}
