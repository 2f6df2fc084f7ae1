/** What a member is called on screen. Pure. */
import type { CardReply } from '../../../cloudfunctions/contract/member';

/** Empty for somebody who has not said a name: the server then tells the key that the books know them by, which is nobody's name. */
export const nameOf = ({ name, memberKey }: CardReply['member']): string => (name === memberKey ? '' : name);
