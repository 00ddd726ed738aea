import type { TypedDocumentString } from './generated'
import { lost } from './reachable'

/** Why the API gave no answer: its code, or OFFLINE where no server answered. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

interface Answer<T> {
  data?: T | null
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** Asks the API. Rejects with an ApiError, or with an AbortError where the signal ended it. */
export async function ask<T, V>(document: TypedDocumentString<T, V>, variables: V, signal?: AbortSignal): Promise<T> {
  const response = await send(document.toString(), variables, signal)
  let answer: Answer<T>
  try {
    answer = (await response.json()) as Answer<T>
  } catch (e) {
    if (signal?.aborted) throw e
    // A proxy that has lost the server behind it answers in words of its own.
    if (response.status >= 502) lost()
    throw new ApiError(response.status >= 502 ? 'OFFLINE' : 'INTERNAL', `HTTP ${response.status}`)
  }
  const problem = answer.errors?.[0]
  if (problem) throw new ApiError(problem.extensions?.code ?? 'INTERNAL', problem.message)
  if (!answer.data) throw new ApiError('INTERNAL', `HTTP ${response.status}`)
  return answer.data
}

async function send(query: string, variables: unknown, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query, variables }),
      signal,
    })
  } catch (e) {
    if (signal?.aborted) throw e
    lost()
    throw new ApiError('OFFLINE', String(e))
  }
}
