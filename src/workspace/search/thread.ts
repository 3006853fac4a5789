/** What a second thread runs: it waits for a job, searches until nothing is left of it, and ends. */

import { parentPort } from "node:worker_threads";
import { createByteReader } from "../read";
import { type Job, shareOf } from "./share";

parentPort?.once("message", (job: Job) => shareOf(job).search(createByteReader(job.root)));
