import { createBrowserRouter, type RouteObject } from 'react-router'
import { NotFoundPage } from './not-found-page.tsx'
import { Gate } from './session/gate.tsx'
import { Shell } from './shell.tsx'
import { CrashPage } from './ui/crash-page.tsx'
import { Loading } from './ui/loading.tsx'

/** What anybody may open. */
const open: RouteObject[] = [
  {
    path: 'sign-in',
    lazy: async () => ({ Component: (await import('./session/sign-in-page.tsx')).SignInPage }),
  },
  {
    path: 'invitation',
    lazy: async () => ({ Component: (await import('./session/invitation-page.tsx')).InvitationPage }),
  },
]

/** Each screen is read when it is first opened. */
const screens: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./content/home-page.tsx')).HomePage }) },
  { path: 'items', lazy: async () => ({ Component: (await import('./content/items-page.tsx')).ItemsPage }) },
  {
    path: 'items/:code',
    lazy: async () => ({ Component: (await import('./content/item-page.tsx')).ItemPage }),
  },
  {
    path: 'items/:code/write',
    lazy: async () => ({ Component: (await import('./content/write-page.tsx')).WritePage }),
  },
  {
    path: 'items/:code/history',
    lazy: async () => ({ Component: (await import('./publication/history-page.tsx')).HistoryPage }),
  },
  {
    path: 'units',
    lazy: async () => ({ Component: (await import('./organisation/units-page.tsx')).UnitsPage }),
  },
  {
    path: 'units/:code',
    lazy: async () => ({ Component: (await import('./organisation/unit-page.tsx')).UnitPage }),
  },
  {
    path: 'catalogue',
    lazy: async () => ({ Component: (await import('./catalogue/catalogue-page.tsx')).CataloguePage }),
  },
  {
    path: 'catalogue/new',
    lazy: async () => ({ Component: (await import('./catalogue/upload-page.tsx')).UploadPage }),
  },
  {
    path: 'catalogue/uploads/:id',
    lazy: async () => ({ Component: (await import('./catalogue/mending/mending-page.tsx')).MendingPage }),
  },
  {
    path: 'catalogue/uploads/:id/comparison',
    lazy: async () => ({ Component: (await import('./catalogue/comparison-page.tsx')).ComparisonPage }),
  },
  {
    path: 'catalogue/uploads/:id/activation',
    lazy: async () => ({ Component: (await import('./catalogue/activation-page.tsx')).ActivationPage }),
  },
  {
    path: 'catalogue/uploads/:id/past',
    lazy: async () => ({ Component: (await import('./catalogue/past-page.tsx')).PastPage }),
  },
  { path: 'staff', lazy: async () => ({ Component: (await import('./staff/staff-page.tsx')).StaffPage }) },
  {
    path: 'staff/:id',
    lazy: async () => ({ Component: (await import('./staff/member-page.tsx')).MemberPage }),
  },
  {
    path: 'account',
    lazy: async () => ({ Component: (await import('./account/account-page.tsx')).AccountPage }),
  },
  { path: '*', Component: NotFoundPage },
]

export const router = createBrowserRouter(
  [
    {
      ErrorBoundary: CrashPage,
      HydrateFallback: Loading,
      children: [...open, { Component: Gate, children: [{ Component: Shell, children: screens }] }],
    },
  ],
  { basename: '/console' },
)
