import { Level, Logger } from './legacy/logging';
import { Both, Shape } from './legacy/logging';

// 1. The target has these names for types only.
export const one = [new Logger(), Level.A];
// 2. It has these as both.
export const two: (Both | Shape)[] = [new Both(), Shape];
