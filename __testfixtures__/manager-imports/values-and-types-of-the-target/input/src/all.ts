// 5. A star goes on for what the target lacks.
export * from './legacy/logging';
