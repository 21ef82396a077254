const paths = {
  home: 'M3 10.5 12 3l9 7.5V20a1 1 0 0 1-1 1h-5v-6H9v6H4a1 1 0 0 1-1-1z',
  plan: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7',
  task: 'M4 6h2M4 12h2M4 18h2M10 6h10M10 12h10M10 18h10',
  unit: 'M4 21V9l6 4V9l6 4V4h4v17zM8 17h2M13 17h2',
  book: 'M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2zM5 18a2 2 0 0 1 2-2h12M9 8h6M9 11.500h4',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c.6-4.4 3.600-6 8-6s7.400 1.600 8 6',
  down: 'm6 9 6 6 6-6',
  left: 'm14 6-6 6 6 6',
  right: 'm10 6 6 6-6 6',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'm4 12 5 5L20 6',
  search: 'M11 17a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM16 16l5 5',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  table: 'M4 5h16v14H4zM4 10h16M10 5v14',
  columns: 'M4 5h16v14H4zM9.300 5v14M14.700 5v14',
  clip: 'm20 11-8.500 8.500a5 5 0 0 1-7-7L13 4a3.400 3.400 0 0 1 4.800 4.800l-8.400 8.400a1.700 1.700 0 0 1-2.400-2.400L14.500 7.500',
  fold: 'M4 6h16M4 12h10M4 18h16M20 9l-3 3 3 3',
  exit: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
  edit: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  quote: 'M5 5h14v11H10l-4 4v-4H5zM9 9h6M9 12h4',
  camera: 'M4 8h3l2-3h6l2 3h3v11H4zM12 16a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7z',
  pin: 'M12 21s-7-6.200-7-11a7 7 0 0 1 14 0c0 4.800-7 11-7 11zM12 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
} as const

export type IconName = keyof typeof paths

/** A line icon; always beside a word or inside a control with an accessible name. */
export function Icon({ name, small }: { name: IconName; small?: boolean }) {
  return (
    <svg className={small ? 'i s' : 'i'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
