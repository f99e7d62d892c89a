-- For which unit the asker acted, so that rights are asked again when the work runs; which run has it,
-- so that a run believed dead can do no harm; how often it was begun; and whether its end was seen.
alter table shell.work
  add column unit    uuid,
  add column run     uuid,
  add column begun   int not null default 0,
  add column seen_at timestamptz;
create index work_unseen on shell.work (account) where seen_at is null;
