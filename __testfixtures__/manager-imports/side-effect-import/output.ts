import "./core/manager";
import './legacy/factory';

export {};
