/* Staff that a test wrote straight into their table, with the line in the log that the audit looks for. */
import type { Database } from '../../cloudfunctions/platform/db';

export const logStaff = async (owner: Database): Promise<void> => {
  await owner.query(
    `insert into huigan.action_log (brand_id, staff_id, action, subject, after_state, done_at)
     select s.brand_id, s.staff_id, 'accept-invite', s.staff_id::text, jsonb_build_object('role', s.role, 'stores',
       (select coalesce(jsonb_agg(t.store_id), '[]') from huigan.staff_stores t where t.staff_id = s.staff_id)), now()
     from huigan.staff s`,
  );
};
