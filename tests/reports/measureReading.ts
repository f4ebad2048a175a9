import { readPlan } from '../../src/plan/readPlan.ts';

const before = process.resourceUsage().maxRSS;
const started = performance.now();
const { problems } = await readPlan(process.argv[2] ?? '');
const seconds = (performance.now() - started) / 1000;
const codes = [...new Set(problems.map(({ code }) => code))];
process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024, before: before / 1024, problems: problems.length, codes }));
