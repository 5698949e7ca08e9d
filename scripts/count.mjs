// Prints the counts of a test run as one line, from the results that Vitest writes as JSON.
// It ends with 1 where a test failed or was skipped, a file did not load, or there are no results: silence is no success.
//   node scripts/count.mjs RESULTS.json
import { existsSync, readFileSync } from "node:fs";

const file = process.argv[2] ?? "";
if (!existsSync(file)) {
  console.log("Tests: 0 passed, 1 failed, 0 skipped (the run left no results)");
  process.exit(1);
}
const results = JSON.parse(readFileSync(file, "utf8"));
const broken = results.testResults.filter(
  ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
);
for (const { name, message } of broken) console.log(`did not load: ${name} ${message}`);
const failed = results.numFailedTests + broken.length;
const skipped = results.numPendingTests + results.numTodoTests;
console.log(`Tests: ${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 || skipped > 0 || results.numPassedTests === 0 || results.success !== true ? 1 : 0;
