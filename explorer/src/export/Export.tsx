import { useState } from 'preact/hooks'
import { m } from '../i18n'
import { csv, type Field } from './csv'
import { graphml, type Network } from './graphml'
import './Export.css'

/** A way out of the page: what the file is called after its name, and what is in it. */
export interface Format {
  /** The ending of the file's name, which is also what the button says. */
  ending: string
  make: () => Promise<Blob> | Blob
}

interface Props {
  /** The file's name without its ending. */
  name: string
  formats: Format[]
}

/** Buttons that save what the page shows; one that could not says so. */
export function Export({ name, formats }: Props) {
  const [busy, setBusy] = useState<string>()
  const [failed, setFailed] = useState(false)
  const words = m.value.exports
  async function run({ ending, make }: Format) {
    setBusy(ending)
    setFailed(false)
    try {
      save(await make(), `${fileName(name)}.${ending}`)
    } catch {
      setFailed(true)
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <div class="export" role="group" aria-label={words.label}>
      <span class="faint">{words.label}</span>
      {formats.map((f) => (
        <button key={f.ending} type="button" disabled={busy !== undefined} aria-label={words.as(f.ending)} onClick={() => run(f)}>
          {busy === f.ending ? '…' : f.ending.toUpperCase()}
        </button>
      ))}
      <span role="status">{failed && words.failed}</span>
    </div>
  )
}

/** The formats of a list. All of its rows are asked for only when one is wanted. */
export function ofList<T>(all: () => Promise<readonly T[]> | readonly T[], fields: readonly Field<T>[], network: (rows: readonly T[]) => Network): Format[] {
  return [
    { ending: 'csv', make: async () => file(csv(await all(), fields), 'text/csv') },
    { ending: 'json', make: async () => json(await all()) },
    { ending: 'graphml', make: async () => file(graphml(network(await all())), 'application/xml') },
  ]
}

/** Anything as a JSON file. */
export function json(what: unknown): Blob {
  return file(JSON.stringify(what, null, 2) + '\n', 'application/json')
}

/** A text as a file. */
export function file(text: string, type: string): Blob {
  return new Blob([text], { type: type + ';charset=utf-8' })
}

/** A name that every file system takes. */
function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, ' ').trim().slice(0, 80) || 'plangraph'
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000) // some browsers read it only later
}
