// The pairs of claims about one measure, actor and place whose windows meet and whose ranges do not: a self-join on three text keys.
// usage: node self-join.mjs claims.csv
import { DuckDBInstance } from '@duckdb/node-api';
import { cpus } from 'node:os';

const runs = 5;
const [path] = process.argv.slice(2);
if (!path) {
  console.error('usage: node self-join.mjs claims.csv');
  process.exit(2);
}

const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(`CREATE TABLE claims AS SELECT * FROM read_csv('${path.replaceAll("'", "''")}',
  columns = {id: 'VARCHAR', measure: 'VARCHAR', actor: 'VARCHAR', place: 'VARCHAR', "start": 'DATE', "end": 'DATE', low: 'DECIMAL(18,0)', high: 'DECIMAL(18,0)'})`);
const version = (await connection.runAndReadAll('SELECT version()')).getRows()[0][0];
const count = (await connection.runAndReadAll('SELECT count(*) FROM claims')).getRows()[0][0];

const milliseconds = [];
let pairs = 0;
for (let run = 0; run < runs; run++) {
  await connection.run('DROP TABLE IF EXISTS pairs');
  const start = performance.now();
  await connection.run(`CREATE TABLE pairs AS
    SELECT a.id AS first, b.id AS second
    FROM claims a JOIN claims b ON a.measure = b.measure AND a.actor = b.actor AND a.place = b.place
    WHERE a.id < b.id AND a."start" <= b."end" AND b."start" <= a."end" AND (a.low > b.high OR b.low > a.high)`);
  milliseconds.push(performance.now() - start);
  pairs = (await connection.runAndReadAll('SELECT count(*) FROM pairs')).getRows()[0][0];
}

milliseconds.sort((a, b) => a - b);
console.log(`DuckDB ${version}, ${cpus().length} cores, ${count} claims: median ${milliseconds[Math.floor(runs / 2)].toFixed(0)} ms, fastest ${milliseconds[0].toFixed(0)} ms, ${pairs} pairs`);
