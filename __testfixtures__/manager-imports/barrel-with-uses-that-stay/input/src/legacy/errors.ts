export class LegacyError extends Error {
  constructor(readonly type: string, message: string) {
    super(message);
  }
}

export class LegacyWarning extends Error {}
