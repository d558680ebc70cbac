import { useRef } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { Loading } from '../ui/loading.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { signInAddress } from './return-address.ts'
import { SignInAgain } from './sign-in-again.tsx'
import { isAtWork, useWho, type Who } from './who.ts'

/**
 * Before everything that only staff may see. Who was signed in and no longer is keeps the page with all that was
 * typed on it, under the question to sign in again.
 */
export function Gate() {
  const location = useLocation()
  const who = useWho()
  const worked = useRef<Who>(null)
  if (who.data && isAtWork(who.data)) worked.current = who.data
  if (!who.data) {
    if (!who.error) return <Loading />
    return (
      <main className="narrow">
        <ProblemNote failure={who.error} again={() => who.refetch()} />
      </main>
    )
  }
  const before = worked.current
  if (!before) return <Navigate to={signInAddress(location)} replace />
  return (
    <>
      <Outlet context={isAtWork(who.data) ? who.data : before} />
      {!isAtWork(who.data) && before.staff && <SignInAgain before={before.staff} />}
    </>
  )
}
