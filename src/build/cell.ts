import * as v from 'valibot'

/**
 * What a cell may hold. The wording of each refusal is the key of its remedy, so that no cell can be
 * refused without saying what to do.
 */
export const remedies = {
  'is empty where a value is needed.': 'Fill it in.',
  'is not an id.': 'Use lower-case letters and digits joined by hyphens, e.g. wcifit-2023.',
  'is not an id of an indicator.':
    'Use lower-case letters and digits joined by underscores, e.g. nev_output.',
  'is not a number.':
    'Write plain digits with a point, e.g. 612.0; no thousands separator, no unit.',
  'is not a step.':
    'Write the size of the last printed digit, in the unit of the row: 0, 0.1, 1000 …',
  'is not a whole number.': 'Write plain digits.',
  'is not a date.': 'Write an existing day as YYYY-MM-DD.',
  'is not a list.':
    'Separate the entries by ; without spaces, none of them empty or written twice.',
  'is not an address.': 'Write the full address, beginning with https:// or http://.',
  'is not a language.': 'Write a language tag, e.g. en, zh or zh-Hant.',
  'is not a part of the year.': 'Write MM-DD/MM-DD, e.g. 01-01/08-31; end of February is 02-28.',
  'is not one of the words used here.': 'Use one of',
} as const

export type Refused = keyof typeof remedies

const says = (refused: Refused) => refused

/** An empty cell becomes null. */
export function optional<T>(cell: v.GenericSchema<string, T>) {
  return v.pipe(
    v.string(),
    v.transform((text): string | null => (text === '' ? null : text)),
    v.nullable(cell),
  )
}

export const text = v.string()
export const filled = v.pipe(v.string(), v.nonEmpty(says('is empty where a value is needed.')))

const needed = <T extends v.GenericPipeItem<string, string>>(rule: T) =>
  v.pipe(v.string(), v.nonEmpty(says('is empty where a value is needed.')), rule)

export const id = needed(v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, says('is not an id.')))
export const indicatorId = needed(
  v.regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, says('is not an id of an indicator.')),
)
export const decimal = needed(v.regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, says('is not a number.')))
export const step = needed(v.regex(/^(0|10*|0\.0*1)$/, says('is not a step.')))
export const whole = v.pipe(
  needed(v.regex(/^-?\d{1,6}$/, says('is not a whole number.'))),
  v.transform(Number),
)
export const date = needed(v.check<string, Refused>(isDay, says('is not a date.')))
export const address = needed(v.check<string, Refused>(isWebAddress, says('is not an address.')))
export const language = needed(v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, says('is not a language.')))
export const partOfYear = needed(
  v.check<string, Refused>(
    (part) => /^\d\d-\d\d\/\d\d-\d\d$/.test(part) && part.split('/').every(isDayOfYear),
    says('is not a part of the year.'),
  ),
)
export const yes = v.pipe(
  v.picklist(['yes', ''], says('is not one of the words used here.')),
  v.transform((word) => word === 'yes'),
)
export const yesNo = v.pipe(
  v.picklist(['yes', 'no'], says('is not one of the words used here.')),
  v.transform((word) => word === 'yes'),
)

/** Entries separated by `;`; an empty cell is an empty list. */
export const list = v.pipe(
  v.string(),
  v.transform((text): readonly string[] => (text === '' ? [] : text.split(';'))),
  v.check(
    (entries) =>
      new Set(entries).size === entries.length &&
      entries.every((entry) => entry !== '' && entry === entry.trim()),
    says('is not a list.'),
  ),
)

export function oneOf<const T extends readonly string[]>(words: T) {
  return v.picklist(words, says('is not one of the words used here.'))
}

/** A list of at least one word of a closed list. */
export function someOf<const T extends readonly string[]>(words: T) {
  return v.pipe(
    v.string(),
    v.nonEmpty(says('is empty where a value is needed.')),
    list,
    v.array(oneOf(words)),
  )
}

function isDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day)
}

function isDayOfYear(day: string): boolean {
  return isDay(`2001-${day}`)
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s"<>\\]+$/.test(address) && URL.canParse(address)
}
