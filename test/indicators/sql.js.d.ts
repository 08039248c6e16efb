/** As much of sql.js as the tests use; it brings no types along. */
declare module 'sql.js' {
  export interface Database {
    run(sql: string, values?: readonly (string | number | null)[]): void
    exec(sql: string): readonly { readonly values: readonly (readonly (string | number | null)[])[] }[]
    close(): void
  }
  const initSqlJs: () => Promise<{ readonly Database: new () => Database }>
  export default initSqlJs
}
