import { createContext, useContext } from 'react'

/** The county's date as the server gave it; never the clock of this machine. */
export const TodayContext = createContext('1970-01-01')
export const useToday = () => useContext(TodayContext)
