/** What a second thread runs: it searches until nothing is left, and ends. */

import { workerData } from "node:worker_threads";
import { createByteReader } from "../read";
import { type Job, shareOf } from "./share";

const job = workerData as Job;
shareOf(job).search(createByteReader(job.root));
