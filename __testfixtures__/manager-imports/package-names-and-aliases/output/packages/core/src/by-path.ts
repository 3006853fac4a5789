import { connect } from "./manager.js";

connect();
