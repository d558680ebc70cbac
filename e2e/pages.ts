/** Every kind of page the portal has, on a site with the starter guides. */
export const portalPages = [
  ...[
    '/',
    '/items',
    '/items/0062',
    '/items/versions',
    '/items/versions/1',
    '/items/0062/editions',
    '/items/0062/editions?on=x',
    '/items/0062/editions/1',
    '/topics',
    '/topics/unemployment',
  ],
  ...['/search', '/search?q=失业金怎么领', '/search?q=量子纠缠'],
  ...['/coverage', '/disclosure', '/data', '/privacy', '/no-such-page'],
  ...['/deadline', '/deadline?from=x', '/deadline?from=2025-05-20&amount=20&unit=working-day&region=654002'],
] as const
