// 3. One module object for two modules.
import * as clients from './core/clients';
import { Manager } from './core/clients';
import * as core from './core/clients';

export const four = [clients["web-client"](4), clients.Manager, core['web-client'](4), Manager];
