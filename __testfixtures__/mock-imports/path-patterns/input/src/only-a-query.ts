for (let i = 0; i < 3; i++) await import(`../src/legacy/factory.ts?cachebust=${i}`);
