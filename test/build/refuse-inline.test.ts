import { expect, test } from 'vitest'
import { inlineAttributes } from '../../src/build/refuse-inline'

test('a style attribute is found in any tag and quoting', () => {
  expect(inlineAttributes('<p class="a" style="color:red">x</p>')).toEqual(['<p style>'])
  expect(inlineAttributes("<svg><text style='x'/></svg>")).toEqual(['<text style>'])
  expect(inlineAttributes('<rect width=3 STYLE=a />')).toEqual(['<rect STYLE>'])
})

test('an event handler is found', () => {
  expect(inlineAttributes('<button type="button" onclick="go()">x</button>')).toEqual([
    '<button onclick>',
  ])
})

test('the words in a text or in a value are no attributes', () => {
  expect(inlineAttributes('<td data-say="a style=&quot;b&quot; onclick=1">style="c"</td>')).toEqual(
    [],
  )
  expect(inlineAttributes('<a data-style="x" href="?onclick=1">1 < 2 style="y"</a>')).toEqual([])
})

test('attributes on several lines and without a value do not hide what follows', () => {
  expect(inlineAttributes('<details\n open\n style="x">')).toEqual(['<details style>'])
})
