import { Old } from './legacy/services';
import { Hub } from './core/services';

// 1. The values stay legacy here, and so do the types that are stated for them.
export class Setup {
  service: Old | undefined;
  setUp(session: Session) {
    this.service = new Old(session.user.id, session.room.id);
  }
}
export let made: InstanceType<typeof Hub>;
