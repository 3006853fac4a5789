/** The languages that exist. */

import { javaScript } from "../languages/javascript/language";
import type { Language } from "../languages/language";

export const LANGUAGES: readonly Language[] = [javaScript];
