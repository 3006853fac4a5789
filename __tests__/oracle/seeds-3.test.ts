/** Generated repositories against the compiler's own find-references: a quarter of the seeds. */

import { testShard } from "./shard";

testShard(2);
