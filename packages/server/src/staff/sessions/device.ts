const browsers = [
  ['Edge', /\bEdgA?\//],
  ['360', /\b(?:QIHU|360)/i],
  ['QQ', /\bM?QQBrowser\//],
  ['Firefox', /\bFirefox\//],
  ['Chrome', /\bChrome\//],
  ['Safari', /\bSafari\//],
] as const

const systems = [
  ['Windows', /\bWindows\b/],
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(?:iPhone|iPad)\b/],
  ['macOS', /\bMac OS X\b/],
  ['统信、麒麟等 Linux', /\bLinux\b/],
] as const

/** By which a person knows their own browser again; the header itself, which says more, is not kept. */
export function deviceOf(userAgent: string): string {
  const browser = browsers.find(([, mark]) => mark.test(userAgent))?.[0]
  const system = systems.find(([, mark]) => mark.test(userAgent))?.[0]
  return [browser && `${browser} 浏览器`, system].filter(Boolean).join('，') || '不认识的设备'
}
