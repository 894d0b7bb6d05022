// A process that has PostgreSQL at hand, as a run of the tests has, and found something wrong.
await import('../../bench/postgres.ts');
console.log('failed');
process.exitCode = 1;
