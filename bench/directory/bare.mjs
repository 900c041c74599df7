/**
 * The least that a program can do with a CSV: csv-parse reads it, and the records go through JSON and a file.
 *
 * Usage: node bare.mjs <file>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const [file = ''] = process.argv.slice(2);
const json = `${file}.bare.json`;
writeFileSync(json, JSON.stringify(parse(readFileSync(file), { columns: true })));
console.log(JSON.parse(readFileSync(json, 'utf8')).length);
