/** A figure in words with its digits large: qualifier and unit stay beside them. */
export function BigFigure({ text }: { text: string }) {
  return text.split(digits).map((piece, i) =>
    i % 2 === 1 ? (
      // The pieces of one text never change places.
      <b key={`${i} ${piece}`}>{piece}</b>
    ) : (
      piece
    ),
  )
}

const digits = /(\d[\d,.]*)/
