#!/usr/bin/env node
import module from 'node:module'

// Node 22.1 and later keep compiled code between runs; older versions do not know the call.
module.enableCompileCache?.()
// The zip writer behind exceljs calls `new Buffer()`; Node's notice of that says nothing to a user.
process.noDeprecation = true
await import('../dist/hanke.js')
