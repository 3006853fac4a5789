import { Service } from "./index";

// TypeScript lets brackets past `private`.
new Service()["factory"].create = async () => "fake" as any;
