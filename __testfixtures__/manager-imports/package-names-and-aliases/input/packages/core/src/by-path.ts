import { connect } from "./legacy/wrapper.js";

connect();
