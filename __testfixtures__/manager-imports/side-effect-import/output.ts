import "./core/manager";
import './core/manager';

export {};
