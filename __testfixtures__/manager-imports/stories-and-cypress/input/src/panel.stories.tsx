import type { Meta, StoryObj } from "@storybook/react";
import { createXSync } from "./legacy/factory";
import { Wrapper } from "./legacy/wrapper";

// 1: a story is an ordinary file
const meta: Meta<typeof Wrapper> = {
  component: Wrapper,
  args: { manager: createXSync({ userId: "a" }) },
  decorators: [(Story) => <Story type={Wrapper} />],
};
export default meta;
export const Primary: StoryObj<typeof Wrapper> = {
  args: { make: createXSync },
  loaders: [async () => ({ manager: createXSync({ userId: "b" }) })],
};
