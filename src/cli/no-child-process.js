/** Stands in the bundle for Node's child_process, which commander loads and hanke never uses: it starts no other program. */
export function spawn() {
  throw new Error('hanke starts no other program')
}
