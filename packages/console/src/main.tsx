import { QueryClientProvider } from '@tanstack/react-query'
import { App, ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { queryClient } from './query-client.ts'
import { router } from './routes.tsx'
import { theme } from './theme.ts'
import './console.css'

const place = document.getElementById('console')
if (!place) throw new Error('index.html has no #console')

/** Ant Design writes its styles at run time; without this answer's nonce the browser refuses them. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

/** A button's ripple stays where the button was when a telephone is turned, and makes the page wider than the screen. */
const noRipple = { disabled: true }

createRoot(place).render(
  <StrictMode>
    <ConfigProvider
      csp={{ nonce }}
      locale={zhCN}
      theme={theme}
      button={{ autoInsertSpace: false }}
      wave={noRipple}
    >
      <QueryClientProvider client={queryClient}>
        <App message={{ maxCount: 2 }}>
          <RouterProvider router={router} />
        </App>
      </QueryClientProvider>
    </ConfigProvider>
  </StrictMode>,
)
