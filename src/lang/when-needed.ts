/**
 * What takes a while to make and most runs never ask for: made where it is first asked for, and once. An expression that knows the letters of
 * every script (`\p{L}`) takes the engine up to half a millisecond.
 */
export function whenNeeded<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
