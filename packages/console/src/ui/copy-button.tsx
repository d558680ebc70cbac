import { App, Button } from 'antd'

/** Copies a text; a page that is not on https may not, and says how else. */
export function CopyButton({ text, label = '复制' }: { readonly text: string; readonly label?: string }) {
  const { message } = App.useApp()
  const copy = async () => {
    if (!navigator.clipboard) {
      message.warning('浏览器只让 https 的网站复制；请用鼠标选中文字，再按 Ctrl+C。')
      return
    }
    await navigator.clipboard.writeText(text)
    message.success('已复制')
  }
  return <Button onClick={copy}>{label}</Button>
}
