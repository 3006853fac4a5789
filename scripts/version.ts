/** The version of this package. */

export { packageVersion } from "../src/installation";
