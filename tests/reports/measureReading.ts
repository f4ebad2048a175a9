import { readPlan } from '../../src/plan/readPlan.ts';

const started = performance.now();
const cpuBefore = process.cpuUsage();
const memoryBefore = process.resourceUsage().maxRSS;
const { problems } = await readPlan(process.argv[2] ?? '');
const milliseconds = performance.now() - started;
const { user, system } = process.cpuUsage(cpuBefore);
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ milliseconds, cpu: (user + system) / 1000, megabytes, megabytesBefore: memoryBefore / 1024, problems: problems.length, codes: [...new Set(problems.map(({ code }) => code))] }));
