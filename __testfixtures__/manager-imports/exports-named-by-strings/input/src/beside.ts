// 3. One module object for two modules.
import * as clients from './legacy/clients';
import { Client } from './legacy/clients';
import * as core from './core/clients';

export const four = [clients['web-client'](4), clients.Client, core['web-client'](4), Client];
