#!/usr/bin/env node
require('./compiled.js').load('hanke.cjs')
