import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { columnsOf, fileOf, tableNames } from '../../src/build/schema'

interface Resource {
  readonly path: string
  readonly schema: { readonly fields: readonly { readonly name: string }[] }
}

test('the data package describes the same tables and columns that the compiler reads', () => {
  const described: { resources: Resource[] } = JSON.parse(
    readFileSync('data/datapackage.json', 'utf8'),
  )
  const columns = described.resources.map(({ path, schema }) => [
    path,
    schema.fields.map(({ name }) => name),
  ])
  expect(Object.fromEntries(columns)).toEqual(
    Object.fromEntries(tableNames.map((table) => [fileOf(table), columnsOf(table)])),
  )
})
