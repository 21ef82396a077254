import { useState } from 'react'

const STORE = 'zhiben.stars'

function read(): string[] {
  try {
    const v: unknown = JSON.parse(localStorage.getItem(STORE) ?? '[]')
    return Array.isArray(v) ? v.map(String) : []
  } catch {
    return []
  }
}

/** The ledgers starred on this device, in the order they were. */
export function useStars(): [string[], (name: string) => void] {
  const [stars, setStars] = useState(read)
  return [stars, (name) => {
    const next = stars.includes(name) ? stars.filter((x) => x !== name) : [...stars, name]
    setStars(next)
    try {
      localStorage.setItem(STORE, JSON.stringify(next))
    } catch {
      // kept for this page only
    }
  }]
}
