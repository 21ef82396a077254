import { get } from './client'

const asked = new Map<string, Promise<unknown>>()

/** Starts reading what every page is sure to want, while the code of the page is still on its way. */
export function ahead(path: string) {
  const answer = get(path)
  answer.catch(() => undefined) // told to whoever takes it
  asked.set(path, answer)
}

/** The answer that was asked for ahead, once; else it is asked for now. */
export function first<T>(path: string, signal: AbortSignal): Promise<T> {
  const answer = asked.get(path) as Promise<T> | undefined
  asked.delete(path)
  return answer ?? get<T>(path, undefined, signal)
}
