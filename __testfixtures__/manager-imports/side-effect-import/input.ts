import "./legacy/wrapper";
import './legacy/factory';

export {};
