import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, useCallback, useContext } from 'react'
import { useNavigate } from 'react-router'
import { first } from './ahead'
import { del, put } from './client'
import type { Me } from './types'

export const MeContext = createContext<Me | null>(null)

/** The person signed in and the post acting; only inside the desk. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error('useMe outside the desk')
  return me
}

/** Whether the acting post has a right, such as plan.upload. */
export function useMay(): (right: string) => boolean {
  const may = useMe().may
  return useCallback((right) => (may ?? []).includes(right), [may])
}

export const useMeQuery = () => useQuery({ queryKey: ['me'], queryFn: ({ signal }) => first<Me>('/me', signal), staleTime: 60_000 })

/** Acts as another of one's posts: everything read so far belonged to the former one. */
export function useSwitchPost() {
  const cache = useQueryClient()
  const navigate = useNavigate()
  return async (post: string) => {
    const me = await put<Me>('/session/post', { post })
    void navigate('/')
    cache.removeQueries({ predicate: (q) => q.queryKey[0] !== 'me' })
    cache.setQueryData(['me'], me) // whoever shows me is told, and draws the desk anew
  }
}

export async function signOut() {
  await del('/session').catch(() => undefined) // signed out already, or the server is gone: leave the page all the same
  window.location.assign('/login')
}
