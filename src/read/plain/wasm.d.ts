/** AssemblyScript that the build compiles to WebAssembly (see `assemblyscript.config.js`). */
declare module '*.as.ts?wasm' {
  const bytes: Uint8Array<ArrayBuffer>
  export default bytes
}

/** What hanke uses of WebAssembly, which Node's own types leave to those of a browser. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array)
  }
  class Instance {
    constructor(module: Module)
    readonly exports: Readonly<Record<string, unknown>>
  }
  interface Memory {
    readonly buffer: ArrayBuffer
  }
  interface Global {
    readonly value: number
  }
}
