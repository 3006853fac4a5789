import type { Meta, StoryObj } from "@storybook/react";
import { createXSync } from "./legacy/factory";
import { Manager } from "./core/manager";

// 1: a story is an ordinary file
const meta: Meta<typeof Manager> = {
  component: Manager,
  args: { manager: Manager.forUser({ userId: "a" }) },
  decorators: [(Story) => <Story type={Manager} />],
};
export default meta;
export const Primary: StoryObj<typeof Manager> = {
  args: { make: createXSync },
  loaders: [async () => ({ manager: Manager.forUser({ userId: "b" }) })],
};
