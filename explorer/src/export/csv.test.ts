import { expect, test } from 'vitest'
import { csv } from './csv'

const fields = [
  { name: '指标', value: (r: [unknown, unknown]) => r[0] as string },
  { name: '值', value: (r: [unknown, unknown]) => r[1] as number },
]

test.each([
  ['opens in Excel as UTF-8, lines ended by CRLF', [['清洁能源', 14.2]], '\ufeff指标,值\r\n清洁能源,14.2\r\n'],
  ['quotes what holds commas, quotes or lines', [['a,"b"\n', 1]], '\ufeff指标,值\r\n"a,""b""\n",1\r\n'],
  ['runs no text as a formula', [['=1+1', 1], ['@x', 1], ['-x', 1]], "\ufeff指标,值\r\n'=1+1,1\r\n'@x,1\r\n'-x,1\r\n"],
  ['leaves negative figures figures', [['x', -1.8]], '\ufeff指标,值\r\nx,-1.8\r\n'],
  ['leaves empty what is not told', [[null, undefined]], '\ufeff指标,值\r\n,\r\n'],
  ['has its head without rows', [], '\ufeff指标,值\r\n'],
] as [string, [unknown, unknown][], string][])('CSV %s', (_, rows, want) => {
  expect(csv(rows, fields)).toBe(want)
})
