import { ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { NotBuiltYet } from './not-built-yet.tsx'
import { Shell } from './shell.tsx'
import { theme } from './theme.ts'
import './console.css'

const place = document.getElementById('console')
if (!place) throw new Error('index.html has no #console')

/** Ant Design writes its styles at run time; without this answer's nonce the browser refuses them. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

createRoot(place).render(
  <StrictMode>
    <ConfigProvider csp={{ nonce }} locale={zhCN} theme={theme}>
      <Shell>
        <NotBuiltYet />
      </Shell>
    </ConfigProvider>
  </StrictMode>,
)
