/** How records are drawn against the months, by the keys of fields. */
export interface Timeline {
  /** When work begins, where it is empty the day the record was made; empty: records are points. */
  from: string
  /** When it is to be over; where it is empty the record's deadline. */
  to: string
  /** Records with the same values stand together. */
  under: string[] | null
  /** Records that have one of bands there are drawn behind the others; empty: none. */
  band: string
  bands: string[] | null
}
