/** As much of papaparse as the tests use; it brings no types along. */
declare module 'papaparse' {
  const Papa: {
    readonly parse: <R>(
      text: string,
      dialect: { readonly delimiter: string; readonly newline: '\n' | '\r\n' | '\r' },
    ) => { readonly data: R[] }
  }
  export default Papa
}
