import { createContext, useContext, useEffect, useId } from 'react'

/** How many files of a form have not arrived yet, by the control that sends them. */
export const PendingContext = createContext<(control: string, n: number) => void>(() => undefined)

/** Tells the form around that files are still on their way. */
export function usePending(n: number) {
  const tell = useContext(PendingContext)
  const id = useId()
  useEffect(() => { tell(id, n) }, [tell, id, n])
  useEffect(() => () => tell(id, 0), [tell, id])
}
