/** The Jialing, jade, and the Yangtze, ochre, meeting at Chaotianmen and going on as one. */
export function Rivers() {
  return (
    <svg className="rivers" viewBox="0 0 48 28" aria-hidden="true" focusable="false">
      <path d="M2 4c10 0 13 7 20 10 6 2.500 14 1 24 1" stroke="var(--jade)" />
      <path d="M2 25c9 0 12-4 19-6.500 7-2 15-.5 25-.5" stroke="var(--ochre)" />
    </svg>
  )
}
