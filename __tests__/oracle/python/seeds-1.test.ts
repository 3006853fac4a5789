/** Generated Python repositories against a resolver that is written in Python: half of the seeds. */

import { testShard } from "./shard";

testShard(0);
