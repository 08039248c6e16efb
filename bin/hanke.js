#!/usr/bin/env node
import module from 'node:module'

// Node 22.1 and later keep compiled code between runs; older versions do not know the call.
module.enableCompileCache?.()
await import('../dist/hanke.js')
