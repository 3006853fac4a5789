import { createX, greeting, Wrapper } from "./factories";
export async function startOrNot(userId: string) {
  try {
    const manager = createX({ userId });
    (await manager).send(greeting);
    return await createX({ userId }).then((other) => other.send(greeting));
  } catch (error) {
    return [error, new Wrapper()];
  }
}
