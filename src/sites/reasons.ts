/** The closed list of reasons for which a site goes to a person. Each has a section in MIGRATION.md. */

export const REASON_CODES = ["stated-in-manifest"] as const;

export type ReasonCode = (typeof REASON_CODES)[number];
