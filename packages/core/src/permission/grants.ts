import { draftGrants } from './draft-grants.ts'
import { type Grant, rowsOf } from './grant.ts'
import { type Role, roleLabels } from './role.ts'

const everyone = Object.keys(roleLabels) as Role[]
const overseers: readonly Role[] = ['supervisor', 'administrator']
const looking = ['read', 'see-history'] as const

const edition = rowsOf('edition')
const editionGrants: readonly Grant[] = [
  ...looking.map(action => edition(action, ['in-force', 'superseded', 'withdrawn'], everyone, 'everywhere')),
  // What had to disappear at once may be what nobody should see; as evidence it is kept for these two.
  ...looking.map(action => edition(action, ['taken-down'], overseers, 'everywhere')),
  edition('read-notice', ['withdrawn'], everyone, 'everywhere'),
  edition('withdraw', ['in-force'], ['publisher']),
  // A correction is another text, so it goes the way of every draft (R17).
  edition('correct', ['in-force'], ['editor', 'publisher']),
  edition('look-over', ['in-force'], ['editor', 'reviewer', 'publisher']),
  edition('take-down', ['in-force', 'superseded', 'withdrawn'], ['secrecy-reviewer', 'publisher']),
  edition('take-down', ['in-force', 'superseded', 'withdrawn'], ['administrator'], 'everywhere'),
]

const version = rowsOf('catalogue-version')
const versionGrants: readonly Grant[] = [
  version('upload', ['absent'], ['catalogue-keeper']),
  version('mend', ['uploaded'], ['catalogue-keeper']),
  version('discard', ['uploaded'], ['catalogue-keeper']),
  version('activate', ['uploaded'], ['catalogue-keeper', 'publisher'], 'own-units', ['preparer']),
  ...looking.flatMap(action => [
    version(action, ['uploaded', 'discarded'], ['catalogue-keeper', 'publisher']),
    version(action, ['uploaded', 'discarded'], overseers, 'everywhere'),
    version(action, ['scheduled', 'in-force', 'replaced'], everyone, 'everywhere'),
  ]),
]

const unit = rowsOf('organisation-unit')
const unitGrants: readonly Grant[] = [
  unit('register', ['absent'], ['administrator'], 'everywhere'),
  unit('write', ['in-use'], ['administrator'], 'everywhere'),
  unit('write', ['in-use'], ['editor']),
  unit('close', ['in-use'], ['administrator'], 'everywhere'),
  ...looking.map(action => unit(action, ['in-use', 'closed'], everyone, 'everywhere')),
]

const account = rowsOf('staff-account')
const accountGrants: readonly Grant[] = [
  // Also who forgot the password gets a link, from somebody else.
  account('invite', ['absent', 'invited', 'active', 'locked'], ['administrator'], 'everywhere', ['holder']),
  ...looking.map(action =>
    account(action, ['invited', 'active', 'locked', 'closed'], overseers, 'everywhere'),
  ),
  account('read', ['active'], everyone, 'own-account'),
  account('revoke-session', ['active'], everyone, 'own-account'),
  account('revoke-session', ['active', 'locked'], ['administrator'], 'everywhere'),
  account('change-roles', ['invited', 'active', 'locked'], ['administrator'], 'everywhere', ['holder']),
  account('rename', ['invited', 'active', 'locked'], ['administrator'], 'everywhere'),
  account('unlock', ['locked'], ['administrator'], 'everywhere', ['holder']),
  account('remove-authenticator', ['active', 'locked'], ['administrator'], 'everywhere', ['holder']),
  account('close', ['invited', 'active', 'locked'], ['administrator'], 'everywhere', ['holder']),
  account('reopen', ['closed'], ['administrator'], 'everywhere'),
]

const trail = rowsOf('audit-trail')
const trailGrants: readonly Grant[] = [
  trail('read', ['kept'], overseers, 'everywhere'),
  trail('verify', ['kept'], overseers, 'everywhere'),
]

/** 权限表: what the staff may do. Whatever no row grants is forbidden. */
export const grants: readonly Grant[] = [
  ...draftGrants,
  ...editionGrants,
  ...versionGrants,
  ...unitGrants,
  ...accountGrants,
  ...trailGrants,
]
